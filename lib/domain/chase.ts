// One cell of department × task: how a task stands in a quarter for whoever chases it, and which notice that calls for
// (domain.md, Words: 催办 / 督办, blue near the due date, yellow behind pace, red overdue).
import type { EntryOrigin } from './entry-state'
import { isNear, type NoticeGrade, type NoticeKind } from './notice'
import type { Timeliness } from './overdue'
import type { VerdictCode } from './verdict'

/** In the order of the legend. madeUpLate is approved, late; notOwed owes nothing and has nothing. */
export const CELL_STATES = [
  'approved',
  'madeUpLate',
  'submitted',
  'internalReview',
  'draft',
  'open',
  'returned',
  'overdue',
  'notOwed',
] as const
export type CellState = (typeof CELL_STATES)[number]

export type CellFacts = { state: EntryOrigin; owed: boolean; timeliness: Timeliness }

/** What a cell says first: that nothing was handed in by the due date outweighs how far the draft is. */
export function cellState({ state, owed, timeliness }: CellFacts): CellState {
  if (state === 'none' && !owed) return 'notOwed'
  if (timeliness === 'overdue') return 'overdue'
  if (state === 'approved') return timeliness === 'madeUpLate' ? 'madeUpLate' : 'approved'
  return state === 'none' ? 'open' : state
}

const LEFT: readonly CellState[] = ['open', 'draft', 'internalReview', 'returned', 'overdue']

/** Whether the department still has to hand something in. */
export function isLeft(cell: CellState): boolean {
  return LEFT.includes(cell)
}

const HANDED_IN: readonly CellState[] = ['approved', 'madeUpLate', 'submitted']

/** Whether it was handed in and stands so. */
export function isIn(cell: CellState): boolean {
  return HANDED_IN.includes(cell)
}

export type ChaseFacts = {
  cell: CellState
  /** Of the newest approved entry, or of the one that waits. */
  verdict: VerdictCode | null
  /** The due moment in force; null without a window. */
  due: Date | null
  now: Date
  businessDaysLeft: number | null
}

/** The notice that a task's standing calls for, or null: overdue before behind pace before due soon. */
export function gradeCalledFor({
  cell,
  verdict,
  due,
  now,
  businessDaysLeft,
}: ChaseFacts): NoticeGrade | null {
  if (cell === 'overdue') return 'red'
  if (cell === 'notOwed') return null
  if (verdict === 'behind') return 'yellow'
  if (!isLeft(cell) || !due) return null
  // What was returned is to come back, whenever the quarter was due.
  return cell === 'returned' || isNear(due, now, businessDaysLeft) ? 'blue' : null
}

/** The grade of a notice about a task: what it calls for, or a friendly word before it does; null where there is nothing to say. */
export function gradeOfNotice(facts: ChaseFacts): NoticeGrade | null {
  return gradeCalledFor(facts) ?? (isLeft(facts.cell) ? 'blue' : null)
}

const URGENCY: readonly NoticeGrade[] = ['red', 'yellow', 'blue']

/** The most urgent of several grades; null of none. */
export function mostUrgent(grades: readonly (NoticeGrade | null)[]): NoticeGrade | null {
  return URGENCY.find((grade) => grades.includes(grade)) ?? null
}

/** What is offered: who was nudged and is overdue all the same gets an escalation. */
export function kindCalledFor(grade: NoticeGrade, nudgedBefore: boolean): NoticeKind {
  return grade === 'red' && nudgedBefore ? 'escalation' : 'nudge'
}
