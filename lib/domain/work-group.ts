// Where a task stands on the department's list of what must be done next (design.md, Workbench).
import type { EntryOrigin, EntryState } from './entry-state'

/** In the order in which they ask for work; awaitsYou is what this very reader may sign off; notOwed is a task that owes nothing for the quarter. */
export const WORK_GROUPS = [
  'awaitsYou',
  'returned',
  'open',
  'draft',
  'internalReview',
  'submitted',
  'approved',
  'notOwed',
] as const
export type WorkGroup = (typeof WORK_GROUPS)[number]

/** What has been written counts, owed or not; only where nothing is written does it matter what is owed. */
export function workGroup(state: EntryOrigin, owed: boolean): WorkGroup {
  if (state !== 'none') return state
  return owed ? 'open' : 'notOwed'
}

const LEFT_TO_DO: readonly WorkGroup[] = ['awaitsYou', 'returned', 'open', 'draft', 'internalReview']

/** Whether the department still has to do something about it; what waits for its own 审核人 has not left the house. */
export function isLeftToDo(group: WorkGroup): boolean {
  return LEFT_TO_DO.includes(group)
}

/** Whether it was handed in and stands so: waiting, or already public. */
export function isHandedIn(state: EntryState): boolean {
  return state === 'submitted' || state === 'approved'
}
