// The figures of the report's text with what is known of each: a target's quarters, or the pair of a result.
import { type ComparisonRow, comparisonsOf, type ResultRow, resultsOf } from '@/db/reads/results'
import { type TargetSourceRow, targetSourcesOf } from '@/db/reads/targets'
import type { Comparability } from '@/lib/domain/comparability'
import { groupedBy } from '@/lib/domain/grouped'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { Figured } from '@/lib/domain/sentence-pieces'
import { PUBLIC } from '@/lib/domain/visibility'
import type { ReportState } from './report-state'
import { type ResultLine, resultLine } from './result-line'
import { type TargetLine, targetLine } from './task-line'

/** A target's figure: the task that it belongs to, and what each quarter has published of it. */
export type TargetFigure = {
  kind: 'target'
  code: string
  target: TargetLine
  quarters: { quarter: QuarterNumber; line: TargetLine }[]
}

/** A figure of the year before, with the target that it stands beside. */
export type ResultFigure = {
  kind: 'result'
  result: ResultLine
  pair: { comparability: Comparability; target: TargetLine } | null
}

export type FigureView = TargetFigure | ResultFigure

/** The figures of each passage, by its key. */
export async function reportFigures(state: ReportState): Promise<Map<string, Figured<FigureView>[]>> {
  const { id } = state.report
  const [sources, results, comparisons] = await Promise.all([
    targetSourcesOf(PUBLIC, id),
    resultsOf(PUBLIC, id),
    comparisonsOf(PUBLIC, id),
  ])
  const targets = targetFigures(state)
  const placed = [
    ...sources.flatMap((source) => placedTarget(source, targets)),
    ...results.map((result) => placedResult(result, { comparisons, targets })),
  ]
  const byPassage = groupedBy(placed, ({ passageKey }) => passageKey)
  return new Map([...byPassage].map(([key, all]) => [key, all.map(({ span }) => span)]))
}

type Targets = Map<string, TargetFigure>
type Placed = { passageKey: string; span: Figured<FigureView> }

function targetFigures({ tasks }: ReportState): Targets {
  return new Map(
    tasks.flatMap(({ task, targets, published }) =>
      targets.map((target): [string, TargetFigure] => [
        target.id,
        {
          kind: 'target',
          code: task.code,
          target: targetLine(target, null),
          quarters: published.map((one) => ({ quarter: one.quarter, line: targetLine(target, one) })),
        },
      ]),
    ),
  )
}

function placedTarget(source: TargetSourceRow, targets: Targets): Placed[] {
  const { passageKey, role, figureStart, figureEnd } = source
  const figure = targets.get(source.targetId)
  if (!figure || role !== 'source' || figureStart === null || figureEnd === null) return []
  return [{ passageKey, span: { start: figureStart, end: figureEnd, figure } }]
}

type Known = { comparisons: ComparisonRow[]; targets: Targets }

function placedResult(row: ResultRow, { comparisons, targets }: Known): Placed {
  const pair = comparisons.find(({ resultId }) => resultId === row.id)
  const beside = pair && targets.get(pair.targetId)
  const figure: ResultFigure = {
    kind: 'result',
    result: resultLine(row),
    pair: beside ? { comparability: pair.comparability as Comparability, target: beside.target } : null,
  }
  return { passageKey: row.passageKey, span: { start: row.figureStart, end: row.figureEnd, figure } }
}
