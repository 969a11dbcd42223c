// Whether an entry is in time, overdue or made up late (domain.md, Words and "The entry's states").
import type { ReportingWindow } from './window'

/** notOwed: nothing has to come. awaited: may still come in time. madeUpLate never turns into onTime. */
export const TIMELINESS = ['notOwed', 'awaited', 'onTime', 'overdue', 'madeUpLate'] as const
export type Timeliness = (typeof TIMELINESS)[number]

/** One handing in; withdrawnAt is when the department took it back, if it did. */
export type Submission = { at: Date; withdrawnAt: Date | null }

/** An extension moves the due date if it was granted by then; granted later it only lets the department write. */
export type Extension = { until: Date; grantedAt: Date }

export type TimelinessFacts = {
  window: ReportingWindow | null
  owed: boolean
  submissions: readonly Submission[]
  extension: Extension | null
}

/** The last moment that is still in time. */
export function dueMoment(window: ReportingWindow, extension: Extension | null): Date {
  const moved = extension && extension.grantedAt <= window.dueAt && extension.until > window.dueAt
  return moved ? extension.until : window.dueAt
}

/**
 * How an entry stands towards its due date. What stood submitted at that moment is in time, whatever became of it:
 * a return changes nothing. A window that was never opened is never overdue.
 */
export function timeliness({ window, owed, submissions, extension }: TimelinessFacts, now: Date): Timeliness {
  if (!window) return 'notOwed'
  const due = dueMoment(window, extension)
  if (stoodSubmitted(submissions, now < due ? now : due)) return 'onTime'
  if (now > due && stoodSubmitted(submissions, now)) return 'madeUpLate'
  if (!owed) return 'notOwed'
  return now > due ? 'overdue' : 'awaited'
}

function stoodSubmitted(submissions: readonly Submission[], moment: Date): boolean {
  return submissions.some(({ at, withdrawnAt }) => at <= moment && !(withdrawnAt && withdrawnAt <= moment))
}
