// When a quarter's entries may be written: opens, due, closes (domain.md, Words and rule 6).
// Edges: the moment of opening is open, the due moment is in time, the moment of the close may still be written in.
import { lastMomentOnBusinessDay, type OfficialCalendar } from './business-days'
import { compareQuarters, endOfQuarter, nextQuarter, type Quarter, quarterAt } from './quarter'
import { DAY, endOfShanghaiDay, parseShanghai, printShanghaiDate } from './shanghai-time'

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

export type WindowTimes = Pick<ReportingWindow, 'opensAt' | 'dueAt' | 'closesAt'>

/** Days: how long before a quarter's end its window opens, and how long after it is due and closes. */
const OPENS_BEFORE = 5
const DUE_AFTER = 10
const CLOSES_AFTER = 15

/**
 * The times that are offered when a window is opened: around the quarter's end, or from today on when that is past
 * (or so near that the due day would be over). It is due and closes on business days, where those are known.
 */
export function offeredTimes(quarter: Quarter, now: Date, calendar: OfficialCalendar): WindowTimes {
  const end = endOfQuarter(quarter)
  const usual = daysFrom(end, { opens: -OPENS_BEFORE, due: DUE_AFTER - 1, closes: CLOSES_AFTER - 1 })
  const times = now < usual.dueAt ? usual : daysFrom(now, { opens: 0, due: DUE_AFTER, closes: CLOSES_AFTER })
  const onBusinessDay = (instant: Date) => lastMomentOnBusinessDay(calendar, instant)
  return { ...times, dueAt: onBusinessDay(times.dueAt), closesAt: onBusinessDay(times.closesAt) }
}

function daysFrom(start: Date, days: { opens: number; due: number; closes: number }): WindowTimes {
  const date = (count: number) => printShanghaiDate(new Date(start.getTime() + count * DAY))
  return {
    opensAt: parseShanghai(date(days.opens)) ?? start,
    dueAt: endOfShanghaiDay(date(days.due)) ?? start,
    closesAt: endOfShanghaiDay(date(days.closes)) ?? start,
  }
}

export type ExtensionProblem =
  | 'dueIsPast'
  | 'earlierDue'
  | 'earlierClose'
  | 'closesBeforeDue'
  | 'nothingMoved'

/**
 * What is wrong with moving a window's due date and close, or null. Both only ever move later; a due date that has
 * passed stays, since making up never turns late into in time (domain.md, Words: 补报).
 */
export function extensionProblem(
  window: ReportingWindow,
  wanted: Pick<WindowTimes, 'dueAt' | 'closesAt'>,
  now: Date,
): ExtensionProblem | null {
  if (wanted.dueAt < window.dueAt) return 'earlierDue'
  if (wanted.dueAt > window.dueAt && window.dueAt < now) return 'dueIsPast'
  if (wanted.closesAt < window.closesAt) return 'earlierClose'
  if (wanted.closesAt < wanted.dueAt) return 'closesBeforeDue'
  const isMoved = wanted.dueAt > window.dueAt || wanted.closesAt > window.closesAt
  return isMoved ? null : 'nothingMoved'
}
