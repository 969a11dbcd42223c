// The targets whose value is still to be handed down, and one target with every value it has had.
import 'server-only'
import { allReports, reportOfYear } from '@/db/reads/reports'
import { type ResultRow, resultsOf } from '@/db/reads/results'
import { type TargetRow, targetsOf } from '@/db/reads/targets'
import { tasksOf } from '@/db/reads/tasks'
import type { Sight } from '@/lib/domain/visibility'
import { type Asked, defineQuery } from './define-query'
import { type PromiseView, promisesOf } from './promises-of'
import { reportedTask } from './reported-task'
import { type ResultLine, resultLine } from './result-line'
import { type TargetLine, targetLine } from './task-line'

export type TargetValue = {
  at: Date
  value: string | null
  unit: string
  reason: string
  document: string | null
}

export type SetTargetPage = {
  task: { id: string; code: string; title: string; year: number }
  target: TargetLine
  /** The version that is seen: brought back by the form. */
  version: number
  /** The newest first; the last of them is the report's. */
  values: TargetValue[]
  promises: PromiseView[]
  /** The figures of the next year's report, alike names first; empty while there is none. */
  offered: ResultLine[]
  /** The one that settles the target. */
  settledBy: string | null
}

/** One target under its id ('2024-005-a'), or null; a milestone has no value to set. */
export const setTargetPage = defineQuery({
  verb: 'target.set',
  read: async ({ sight }: Asked, id: string): Promise<SetTargetPage | null> => {
    const task = await reportedTask(sight, id.replace(/-[a-z]{1,2}$/, ''))
    const target = task && (await targetsOf(sight, task.reportId)).find((one) => one.id === id)
    if (!target || target.measure === 'node') return null
    return {
      task: { id: task.id, code: task.code, title: task.title, year: Number(task.reportId) },
      target: targetLine(target, null),
      version: target.current.number,
      values: valuesOf(target),
      promises: await promisesOf(sight, task),
      ...(await settling(sight, target, Number(task.reportId) + 1)),
    }
  },
})

async function settling(sight: Sight, { id, name }: TargetRow, year: number) {
  const report = await reportOfYear(sight, year)
  const rows = report ? await resultsOf(sight, report.id) : []
  const alike = (row: ResultRow) => [...row.name].filter((sign) => name.includes(sign)).length
  return {
    offered: [...rows].sort((one, other) => alike(other) - alike(one)).map(resultLine),
    settledBy: rows.find(({ answersTargetId }) => answersTargetId === id)?.id ?? null,
  }
}

function valuesOf({ versions }: TargetRow): TargetValue[] {
  return versions
    .map(({ since, value, unit, reason, document }) => ({ at: since, value, unit, reason, document }))
    .reverse()
}

export type AwaitedTarget = { id: string; title: string }

/** Targets that name no figure because it is handed down, and that nobody has entered yet. */
export async function awaitedTargets(sight: Sight): Promise<AwaitedTarget[]> {
  const reports = await allReports(sight)
  const found = await Promise.all(reports.map(({ id }) => awaitedOf(sight, id)))
  return found.flat()
}

async function awaitedOf(sight: Sight, reportId: string): Promise<AwaitedTarget[]> {
  const [targets, tasks] = await Promise.all([targetsOf(sight, reportId), tasksOf(sight, reportId)])
  const titles = new Map(tasks.map(({ id, title }) => [id, title]))
  return targets
    .filter(({ measure, current }) => measure === 'external' && current.value === null)
    .flatMap(({ id, taskId }) => {
      const title = titles.get(taskId)
      return title ? [{ id, title }] : []
    })
}
