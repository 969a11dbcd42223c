// What a task has to do with others by decision: what it became, went into or came of, and the years before and after.
import 'server-only'
import { successorsOf, taskById } from '@/db/reads/tasks'
import { PUBLIC } from '@/lib/domain/visibility'
import { departmentNames, type ReportState } from './report-state'
import type { TaskState } from './task-state'

export type Titled = { code: string; title: string }

export type OtherYear = { role: 'earlier' | 'later'; year: number; code: string; title: string }

/** Tasks of the year that it became or went into, that it came of, and that went into it. */
export type GoesOn = { into: Titled[]; cameOf: Titled[]; tookIn: Titled[] }

/** Within its year. */
export function goesOn({ task, changes }: TaskState, tasks: TaskState[]): GoesOn {
  const titled = (ids: (string | null)[]): Titled[] =>
    tasks
      .filter((one) => ids.includes(one.task.id))
      .map((one) => ({ code: one.task.code, title: one.task.title }))
  const parts = changes.filter(({ kind, taskId }) => kind === 'split' && taskId === task.id)
  return {
    into: titled([task.mergedIntoId, ...parts.flatMap(({ otherTaskIds }) => otherTaskIds)]),
    cameOf: titled([task.splitFromId]),
    tookIn: titled(tasks.filter((one) => one.task.mergedIntoId === task.id).map((one) => one.task.id)),
  }
}

/** '2024-175-a' → '175' */
export const codeIn = (targetId: string) => targetId.split('-')[1] ?? ''

/** What changes name: departments, and tasks of the year. */
export async function namesIn({ tasks }: ReportState) {
  const named = tasks.map(({ task: { id, code, title } }) => [id, { code, title }] as const)
  return { departments: await departmentNames(), tasks: new Map(named) }
}

/** The earlier year's task that it goes on with, and those of later years that go on with it. */
export async function inOtherYears({ task }: TaskState): Promise<OtherYear[]> {
  const earlier = task.predecessorId === null ? null : await taskById(PUBLIC, task.predecessorId)
  const later = await successorsOf(PUBLIC, task.id)
  const told = (role: OtherYear['role']) => (row: TaskState['task']) => ({
    ...{ role, year: Number(row.reportId), code: row.code, title: row.title },
  })
  return [...(earlier ? [told('earlier')(earlier)] : []), ...later.map(told('later'))]
}
