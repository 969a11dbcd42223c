// What each change makes of a task's life, and what its life is now (domain.md, "Life of a task"): one table.
import type { TaskClass, TaskLife } from './task'
import type { TaskChangeKind } from './task-change'

/** As the kinds of change, but for a split: splitUp leaves nothing behind, after splitOff the task goes on with what stayed. */
export const LIFE_STEPS = [
  'adjusted',
  'splitUp',
  'splitOff',
  'merged',
  'transferred',
  'suspended',
  'resumed',
  'cancelled',
  'closed',
  'reopened',
] as const
export type LifeStep = (typeof LIFE_STEPS)[number]

/**
 * Rows: the life now. Cells: the life afterwards; a missing cell is refused. `transferred` is where a task stands whose
 * work goes on under others (split up, merged) and is the end; one that is handed over to another department goes on.
 * awaitingCheck is never stored (lifeNow), so what follows it is what is stored.
 */
const LIVES: Record<TaskLife, Partial<Record<LifeStep, TaskLife>>> = {
  underway: {
    adjusted: 'adjusted',
    splitUp: 'transferred',
    splitOff: 'adjusted',
    merged: 'transferred',
    transferred: 'underway',
    suspended: 'suspended',
    cancelled: 'cancelled',
  },
  adjusted: {
    adjusted: 'adjusted',
    splitUp: 'transferred',
    splitOff: 'adjusted',
    merged: 'transferred',
    transferred: 'adjusted',
    suspended: 'suspended',
    cancelled: 'cancelled',
  },
  awaitingCheck: {
    adjusted: 'adjusted',
    splitUp: 'transferred',
    splitOff: 'adjusted',
    merged: 'transferred',
    transferred: 'underway',
    closed: 'closed',
  },
  suspended: {
    adjusted: 'suspended',
    merged: 'transferred',
    transferred: 'suspended',
    resumed: 'underway',
    cancelled: 'cancelled',
  },
  cancelled: { reopened: 'underway' },
  closed: { reopened: 'underway' },
  transferred: {},
}

export type LifeRefusal = 'notDone' | 'lifeForbids'

export type LifeOutcome = { to: TaskLife } | { refused: LifeRefusal }

/** Where a step leads from the life that a task has now; closing asks for something that is done. */
export function lifeAfter(now: TaskLife, step: LifeStep): LifeOutcome {
  const to = LIVES[now][step]
  if (to) return { to }
  const isUnfinished = step === 'closed' && ['underway', 'adjusted', 'suspended'].includes(now)
  return { refused: isUnfinished ? 'notDone' : 'lifeForbids' }
}

/** The steps that are open from a life, in the table's order. */
export function openSteps(now: TaskLife): LifeStep[] {
  return LIFE_STEPS.filter((step) => LIVES[now][step])
}

/** The kind under which a step is kept and told. */
export function changeOfStep(step: LifeStep): TaskChangeKind {
  return step === 'splitUp' || step === 'splitOff' ? 'split' : step
}

/** What the newest approved entry says: its computed verdict, and the department's own judgement. */
export type Approved = { verdict: string | null; judgement: string | null } | null

/** Whether it says done: by the computed verdict, or for a qualitative task, which has none, by the judgement. */
export function saysDone(taskClass: TaskClass, approved: Approved): boolean {
  return (taskClass === 'qualitative' ? approved?.judgement : approved?.verdict) === 'done'
}

/**
 * 已完成待核 is derived: a task that goes on and whose newest approved entry says done. So a correction that takes the
 * done back, or a later quarter, takes the waiting back as well, and no approval has to remember to set it.
 */
export function lifeNow(stored: TaskLife, isDone: boolean): TaskLife {
  const goesOn = stored === 'underway' || stored === 'adjusted'
  return isDone && goesOn ? 'awaitingCheck' : stored
}

/** How a life is called where `transferred` alone would not say whether it was split up or merged. */
export const SHOWN_LIVES = [
  'underway',
  'adjusted',
  'awaitingCheck',
  'closed',
  'suspended',
  'cancelled',
  'merged',
  'split',
] as const
export type ShownLife = (typeof SHOWN_LIVES)[number]

/** The life in the words of a reader. */
export function shownLife(life: TaskLife, mergedIntoId: string | null): ShownLife {
  if (life !== 'transferred') return life
  return mergedIntoId === null ? 'split' : 'merged'
}

/** Whether the work goes on under other tasks, which are counted in its place. */
export const goesOnElsewhere = (life: TaskLife): boolean => life === 'transferred'

/** Whether a department may still write about it; what was published before can be corrected all the same. */
export const isWrittenAbout = (life: TaskLife): boolean =>
  life === 'underway' || life === 'adjusted' || life === 'awaitingCheck'

type Marked = { life: string; changes: number; lead: string | null }

/** Differs whenever a task was changed or given to another lead: a form brings it back to show what it was made from. */
export function taskMark({ life, changes, lead }: Marked): string {
  return [life, changes, lead ?? ''].join(' ')
}
