// What a department's list says about time: business days until it is due, requests that wait, whether it is urgent.
import { officialDays } from '@/db/reads/calendar'
import { extensionRows } from '@/db/reads/extensions'
import { businessDaysLeft, type DaysLeft, type OfficialCalendar } from '@/lib/domain/business-days'
import { isNear } from '@/lib/domain/notice'
import { compareQuarters, type Quarter } from '@/lib/domain/quarter'
import { type ReportingWindow, windowStatus } from '@/lib/domain/window'
import type { Asked } from './define-query'

/** `waiting` are the tasks for which a request waits in the quarter. */
export type TimeFacts = { calendar: OfficialCalendar; waiting: string[] }

export async function timeFacts({ sight }: Asked, quarter: Quarter | null): Promise<TimeFacts> {
  const [calendar, requests] = await Promise.all([officialDays(), extensionRows(sight, 'requested')])
  const own = requests.filter((one) => quarter && compareQuarters(one, quarter) === 0)
  return { calendar, waiting: own.map(({ taskId }) => taskId) }
}

type Timed = { window: ReportingWindow | null; now: Date } & TimeFacts

/** Business days until the quarter is due, while it is open and not late. */
export function leftUntilDue({ window, now, calendar }: Timed): DaysLeft | null {
  return window && windowStatus(window, now) === 'open' ? businessDaysLeft(calendar, now, window.dueAt) : null
}

/** Whether the quarter is open and due soon. */
export function isNearDue(timed: Timed): boolean {
  const left = leftUntilDue(timed)
  return left !== null && timed.window !== null && isNear(timed.window.dueAt, timed.now, left.count)
}

/** Due soon, or past: then more time is worth a word. */
export function isLate(due: Date | null, { now, calendar }: Omit<Timed, 'window'>): boolean {
  return due !== null && (due < now || isNear(due, now, businessDaysLeft(calendar, now, due).count))
}
