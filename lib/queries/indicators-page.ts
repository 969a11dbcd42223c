// Last year's results beside this year's targets of the same object, and the results that stand alone.
import 'server-only'
import { allReports, reportOfYear } from '@/db/reads/reports'
import { comparisonsOf, type ResultRow, resultsOf } from '@/db/reads/results'
import { type TargetRow, targetsOf } from '@/db/reads/targets'
import { type TaskRow, tasksOf } from '@/db/reads/tasks'
import type { Comparability } from '@/lib/domain/comparability'
import { PUBLIC } from '@/lib/domain/visibility'
import { type ResultLine, resultLine } from './result-line'
import { type TargetLine, targetLine } from './task-line'

export type IndicatorPair = {
  comparability: Comparability
  note: string | null
  result: ResultLine
  target: TargetLine
  task: { code: string; title: string }
}

export type IndicatorsView = { year: number; pairs: IndicatorPair[]; alone: ResultLine[]; years: number[] }

/** The comparisons of a year's report in its reading order, or null when there is no such report. */
export async function indicatorsPage(year: number): Promise<IndicatorsView | null> {
  const report = await reportOfYear(PUBLIC, year)
  if (!report) return null
  const [reports, rows, results, targets, tasks] = await Promise.all([
    allReports(PUBLIC),
    comparisonsOf(PUBLIC, report.id),
    resultsOf(PUBLIC, report.id),
    targetsOf(PUBLIC, report.id),
    tasksOf(PUBLIC, report.id),
  ])
  const known = { results, targets, tasks }
  const pairs = rows.flatMap((row) => pairOf(row, known))
  const paired = new Set(pairs.map(({ result }) => result.key))
  const alone = results.map(resultLine).filter(({ key }) => !paired.has(key))
  return { year, pairs, alone, years: reports.map((one) => one.year) }
}

type Known = { results: ResultRow[]; targets: TargetRow[]; tasks: TaskRow[] }
type Comparison = Awaited<ReturnType<typeof comparisonsOf>>[number]

function pairOf({ resultId, targetId, comparability, note }: Comparison, known: Known): IndicatorPair[] {
  const result = known.results.find(({ id }) => id === resultId)
  const target = known.targets.find(({ id }) => id === targetId)
  const task = known.tasks.find(({ id }) => id === target?.taskId)
  if (!result || !target || !task) return []
  const { code, title } = task
  return [
    {
      comparability: comparability as Comparability,
      note,
      result: resultLine(result),
      target: targetLine(target, null),
      task: { code, title },
    },
  ]
}
