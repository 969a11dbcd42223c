// What one published entry says of its task at its own quarter, and what it changed.

import type { QuarterNumber } from '@/lib/domain/quarter'
import { standingOf } from '@/lib/domain/standing'
import type { TaskClass } from '@/lib/domain/task'
import { type TargetLine, type TaskLine, targetLine } from './task-line'
import type { Published, TaskState } from './task-state'

/** One publication: the entry, how the task stood by it, and the value of the quarter before. */
export type Publication = Pick<TaskLine, 'code' | 'title' | 'standing' | 'judgement' | 'late' | 'targets'> & {
  quarter: QuarterNumber
  approvedAt: Date
  correctionReason: string | null
  progress: string
  /** The only target's value in the last quarter published before; null for several targets or a first one. */
  before: string | null
}

/** Everything a task has published, oldest quarter first; a correction stands in the place of what it corrects. */
export function publicationsOf(state: TaskState): Publication[] {
  return state.published.map((published, index) => publication(state, published, state.published[index - 1]))
}

function publication(state: TaskState, published: Published, previous: Published | undefined): Publication {
  const { task, targets, timeliness } = state
  const { entry, quarter } = published
  const [only, ...others] = targets
  return {
    code: task.code,
    title: task.title,
    ...standingBy(task.taskClass as TaskClass, published),
    late: timeliness.get(quarter) === 'madeUpLate',
    targets: targets.map((target): TargetLine => targetLine(target, published)),
    quarter,
    approvedAt: entry.approvedAt ?? new Date(0),
    correctionReason: entry.correctionReason,
    progress: entry.progress,
    before: only && others.length === 0 ? (previous?.values.get(only.id)?.value ?? null) : null,
  }
}

/** The standing that an entry gives by itself. */
export function standingBy(taskClass: TaskClass, { verdict, entry }: Published) {
  const approved = { verdict: verdict?.task ?? null, blanks: verdict?.blanks ?? [] }
  return {
    standing: standingOf({ taskClass, approved, overdue: false }),
    judgement: entry.judgement as TaskLine['judgement'],
  }
}
