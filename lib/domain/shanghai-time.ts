// Instants and the calendar of Shanghai, which keeps +08:00 all year (domain.md, rule 6). No clock inside.

/** Month and day count from 1, as people write them. */
export type ShanghaiParts = {
  year: number
  month: number
  day: number
  hour: number
  minute: number
  second: number
}

const HOUR = 3_600_000
export const DAY = 24 * HOUR
const OFFSET = 8 * HOUR
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const TIME = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/

/** What a clock on a Shanghai wall shows at an instant. */
export function shanghaiParts(instant: Date): ShanghaiParts {
  const wall = new Date(instant.getTime() + OFFSET)
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
  }
}

/** The instant at which that clock shows these parts; hour, minute and second are 0 when left out. */
export function shanghaiInstant(
  parts: Pick<ShanghaiParts, 'year' | 'month' | 'day'> & Partial<ShanghaiParts>,
) {
  const { year, month, day, hour = 0, minute = 0, second = 0 } = parts
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second) - OFFSET)
}

/** '2024-07-10' and '17:30' or '17:30:00' as Shanghai time; null for what no calendar or clock shows. */
export function parseShanghai(date: string, time = '00:00'): Date | null {
  const [onDate, onClock] = [DATE.exec(date), TIME.exec(time)]
  if (!onDate || !onClock) return null
  const [year, month, day] = onDate.slice(1).map(Number) as [number, number, number]
  const [hour, minute, second] = onClock.slice(1).map((part) => Number(part ?? 0)) as [number, number, number]
  const instant = shanghaiInstant({ year, month, day, hour, minute, second })
  return printShanghaiDate(instant) === date ? instant : null
}

/** The last millisecond of a day written '2024-07-10'; null when there is no such day. */
export function endOfShanghaiDay(date: string): Date | null {
  const start = parseShanghai(date)
  return start && new Date(start.getTime() + DAY - 1)
}

const padded = (value: number, width = 2) => String(value).padStart(width, '0')

/** '2024-07-10', as a date field takes it. */
export function printShanghaiDate(instant: Date): string {
  const { year, month, day } = shanghaiParts(instant)
  return `${padded(year, 4)}-${padded(month)}-${padded(day)}`
}

/** '17:30', as a time field takes it. */
export function printShanghaiTime(instant: Date): string {
  const { hour, minute } = shanghaiParts(instant)
  return `${padded(hour)}:${padded(minute)}`
}
