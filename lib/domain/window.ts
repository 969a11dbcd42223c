// When a quarter's entries may be written: opens, due, closes (domain.md, Words and rule 6).
// Edges: the moment of opening is open, the due moment is in time, the moment of the close may still be written in.
import { compareQuarters, nextQuarter, type Quarter, quarterAt } from './quarter'

/** The instants are UTC; backfill marks a past quarter opened afterwards. */
export type ReportingWindow = Quarter & { opensAt: Date; dueAt: Date; closesAt: Date; backfill: boolean }

/** notOpened: no window was ever opened, nothing is owed. afterDue: still open, and late. */
export const WINDOW_STATUSES = ['notOpened', 'upcoming', 'open', 'afterDue', 'closed'] as const
export type WindowStatus = (typeof WINDOW_STATUSES)[number]

/** Where a window stands at an instant; null is a window that was never opened. */
export function windowStatus(window: ReportingWindow | null, now: Date): WindowStatus {
  if (!window) return 'notOpened'
  if (now < window.opensAt) return 'upcoming'
  if (now <= window.dueAt) return 'open'
  return now <= window.closesAt ? 'afterDue' : 'closed'
}

export type WindowProblem = 'dueNotAfterOpening' | 'closesBeforeDue'

/** What is wrong with a window's three instants, or null: it opens before it is due, and closes no earlier. */
export function windowProblem(
  window: Pick<ReportingWindow, 'opensAt' | 'dueAt' | 'closesAt'>,
): WindowProblem | null {
  if (window.dueAt <= window.opensAt) return 'dueNotAfterOpening'
  return window.closesAt < window.dueAt ? 'closesBeforeDue' : null
}

/** Whether a window that opens then is a backfill: the quarter after the reported one is over as well. */
export function isBackfill(quarter: Quarter, opensAt: Date): boolean {
  return compareQuarters(quarterAt(opensAt), nextQuarter(quarter)) > 0
}
