// What became of a year's tasks since the report, newest first: targets that were set anew, and every change of a task.
import 'server-only'
import { TASK_CHANGE_KINDS, type TaskChangeKind } from '@/lib/domain/task-change'
import { type ReportState, reportState } from './report-state'
import { type LifeChange, lifeChange, type TargetChange, targetChanges } from './task-changes'
import { namesIn } from './task-kin'
import type { TaskState } from './task-state'

type Of = { code: string; title: string; at: Date }

export type ChangeLine = Of & (LifeChange | TargetChange)

export type ChangesView = {
  year: number
  total: number
  /** By kind, those that occur; a target that was set anew counts as adjusted. */
  counts: { kind: TaskChangeKind; count: number }[]
  lines: ChangeLine[]
}

/** The log of a year, or null when that year has no report. */
export async function changesPage(year: number): Promise<ChangesView | null> {
  const state = await reportState(year)
  if (!state) return null
  const named = await namesIn(state)
  const lines = state.tasks.flatMap((task) => [...lifeLines(task, named), ...targetLines(task)])
  const kinds = lines.map(kindOf)
  const counts = TASK_CHANGE_KINDS.map((kind) => ({
    kind,
    count: kinds.filter((one) => one === kind).length,
  }))
  return {
    year: state.report.year,
    total: lines.length,
    counts: counts.filter(({ count }) => count > 0),
    lines: lines.sort((a, b) => b.at.getTime() - a.at.getTime()),
  }
}

const kindOf = (line: ChangeLine): TaskChangeKind => (line.kind === 'life' ? line.change : 'adjusted')

/** Each change once: with the task of which it was decided. */
function lifeLines({ task, changes }: TaskState, named: Awaited<ReturnType<typeof namesIn>>): ChangeLine[] {
  const own = changes.filter(({ taskId, kind }) => taskId === task.id && kind !== 'adjusted')
  const { code, title } = task
  return own.map((row) => ({ ...lifeChange(row, task.id, named), code, title, at: row.decidedAt }))
}

function targetLines(task: ReportState['tasks'][number]): ChangeLine[] {
  const { code, title } = task.task
  return targetChanges(task).map((change) => ({ ...change, code, title }))
}
