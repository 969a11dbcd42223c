// A year's holidays and make-up workdays as lines that people type or paste from the notice, and back.
// '10月1日至7日 国庆节', '10-01至10-07 国庆节', '2027-10-01 国庆节': the numbers say the days, what follows is the name.
import { type CalendarDay, daysLater, isWeekend } from './business-days'
import type { DayKind } from './calendar-day'
import { parseShanghai } from './shanghai-time'

export type LineFault = 'noDay' | 'otherYear' | 'noName' | 'nothingChanges' | 'twice'

/** `line` counts from 1. */
export type LinesRead = { days: CalendarDay[] } | { fault: LineFault; line: number }

const LONGEST_SPAN = 31
const LONGEST_NAME = 20

/** Reads lines of one kind for a year: only what departs from the week is kept, so weekend days of a holiday fall away. */
export function readCalendarLines(text: string, year: number, kind: DayKind): LinesRead {
  const days: CalendarDay[] = []
  for (const [index, line] of text.normalize('NFKC').split('\n').entries()) {
    if (line.trim() === '') continue
    const read = readLine(line.trim(), year, kind)
    if ('fault' in read) return { fault: read.fault, line: index + 1 }
    if (read.days.some(({ day }) => days.some((other) => other.day === day)))
      return { fault: 'twice', line: index + 1 }
    days.push(...read.days)
  }
  return { days }
}

function readLine(line: string, year: number, kind: DayKind): { days: CalendarDay[] } | { fault: LineFault } {
  const [dates = '', ...rest] = line.split(/\s+/)
  const span = spanOf(dates, year)
  if ('fault' in span) return span
  const name = rest.join(' ')
  if (name === '' || name.length > LONGEST_NAME) return { fault: 'noName' }
  const wanted = (day: string) => isWeekend(day) === (kind === 'workday')
  const days = span.days.filter(wanted).map((day) => ({ day, kind, name }))
  // A holiday may lie on a weekend alone; a workday on a weekday changes nothing and is a slip.
  return kind === 'workday' && days.length < span.days.length ? { fault: 'nothingChanges' } : { days }
}

/** The numbers of a line: month and day, then the last day, with or without its month; each may carry the year. */
function spanOf(dates: string, year: number): { days: string[] } | { fault: LineFault } {
  const numbers = (dates.match(/\d+/g) ?? []).map(Number)
  if (numbers.some((number) => number > 31 && number !== year)) return { fault: 'otherYear' }
  const [month = 0, day = 0, third, fourth] = numbers.filter((number) => number !== year)
  const last = fourth === undefined ? [month, third ?? day] : [third ?? 0, fourth]
  const from = dayText(year, month, day)
  const to = dayText(year, last[0] ?? 0, last[1] ?? 0)
  if (!from || !to || to < from) return { fault: 'noDay' }
  const days = [from]
  while ((days.at(-1) ?? to) < to && days.length <= LONGEST_SPAN) days.push(daysLater(days.at(-1) ?? to, 1))
  return days.length > LONGEST_SPAN ? { fault: 'noDay' } : { days }
}

function dayText(year: number, month: number, day: number): string | null {
  const text = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
  return parseShanghai(text) ? text : null
}

/** Days as such lines, one a day, for the form in which a year is put right. */
export function calendarLines(days: readonly CalendarDay[], kind: DayKind): string {
  return days
    .filter((one) => one.kind === kind)
    .map(({ day, name }) => `${day} ${name}`)
    .join('\n')
}
