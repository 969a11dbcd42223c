// Business days of the mainland: the week, and what the official calendar of a year changes in it (stack.md, Calendar).
// Days travel as text, '2024-10-08'. A year whose calendar was not entered is unknown, not free of holidays.
import type { DayKind } from './calendar-day'
import { DAY, endOfShanghaiDay, parseShanghai, printShanghaiDate } from './shanghai-time'

export type CalendarDay = { day: string; kind: DayKind; name: string }

/** The years that were entered, and the days in them that depart from the week. */
export type OfficialCalendar = { years: readonly number[]; days: ReadonlyMap<string, CalendarDay> }

/** dayOff: a holiday, or a weekend day that is not worked. */
export type DayStanding = 'workday' | 'dayOff' | 'unknown'

/** Makes the calendar of the years that are known and of their days. */
export function officialCalendar(years: readonly number[], days: readonly CalendarDay[]): OfficialCalendar {
  return { years, days: new Map(days.map((day) => [day.day, day])) }
}

/** The day so many days later; what is no day stays as it is. */
export function daysLater(day: string, count: number): string {
  const start = parseShanghai(day)
  return start ? printShanghaiDate(new Date(start.getTime() + count * DAY)) : day
}

/** The day of the week, 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}

/** Saturday or Sunday, whatever the calendar makes of it. */
export function isWeekend(day: string): boolean {
  return [0, 6].includes(weekdayOf(day))
}

const yearOf = (day: string) => Number(day.slice(0, 4))

/** Whether people work on a day; unknown where its year was not entered. */
export function dayStanding(calendar: OfficialCalendar, day: string): DayStanding {
  if (!calendar.years.includes(yearOf(day))) return 'unknown'
  const changed = calendar.days.get(day)
  if (changed) return changed.kind === 'workday' ? 'workday' : 'dayOff'
  return isWeekend(day) ? 'dayOff' : 'workday'
}

/** The day itself, or the first business day after it; null where the calendar ends before one is found. */
export function businessDayFrom(calendar: OfficialCalendar, day: string): string | null {
  const standing = dayStanding(calendar, day)
  if (standing === 'unknown') return null
  return standing === 'workday' ? day : businessDayFrom(calendar, daysLater(day, 1))
}

/** The nth business day after a day, which does not count itself (n ≥ 1); null where a day on the way is unknown. */
export function nthBusinessDayAfter(calendar: OfficialCalendar, day: string, n: number): string | null {
  let at: string | null = day
  for (let count = 0; count < n && at; count++) at = businessDayFrom(calendar, daysLater(at, 1))
  return at
}

/** How many business days lie after one day, up to and with another (0 when it is no later); null when unknown. */
export function businessDaysAfter(calendar: OfficialCalendar, from: string, to: string): number | null {
  let count = 0
  for (let day = daysLater(from, 1); day <= to; day = daysLater(day, 1)) {
    const standing = dayStanding(calendar, day)
    if (standing === 'unknown') return null
    if (standing === 'workday') count++
  }
  return count
}

/** The business days left until an instant's day, and the year that is not known where they cannot be told. */
export type DaysLeft = { count: number | null; unknownYear: number | null }

/** Business days after today, up to and with the day of `until`. Far instants are not counted day by day: a year at most. */
export function businessDaysLeft(calendar: OfficialCalendar, now: Date, until: Date): DaysLeft {
  const today = printShanghaiDate(now)
  const last = printShanghaiDate(until)
  const unknown = [yearOf(today), yearOf(last)].find((year) => !calendar.years.includes(year)) ?? null
  if (unknown !== null || until.getTime() - now.getTime() > 366 * DAY)
    return { count: null, unknownYear: unknown }
  return { count: businessDaysAfter(calendar, today, last), unknownYear: null }
}

/** The end of a day moved to the end of the first business day from it on; where that is unknown it stays. */
export function lastMomentOnBusinessDay(calendar: OfficialCalendar, instant: Date): Date {
  const day = printShanghaiDate(instant)
  const found = businessDayFrom(calendar, day)
  return found === null || found === day ? instant : (endOfShanghaiDay(found) ?? instant)
}

/** A day as it is said beside a date field: what it is, which holiday, and the year that is not known. */
export type SaidDay = { day: string; standing: DayStanding; name: string; year: number }

export function saidDay(calendar: OfficialCalendar, instant: Date): SaidDay {
  const day = printShanghaiDate(instant)
  return {
    day,
    standing: dayStanding(calendar, day),
    name: calendar.days.get(day)?.name ?? '',
    year: yearOf(day),
  }
}
