// Office hours of the sample: a moment on a given day, the next day after a moment, from lists of days.
import { parseShanghai } from '@/lib/domain/shanghai-time'
import { chance, pick } from './chance'

const OFFICE_HOURS = '09:00-17:30'
const MINUTE = 60_000

/** '2024-04-01 09:30' as an instant. @throws Error for what no calendar shows. */
export function momentOf(text: string): Date {
  const [date = '', time] = text.split(' ')
  const instant = parseShanghai(date, time)
  if (!instant) throw new Error(`the sample names no moment: ${text}`)
  return instant
}

/** A moment on one of the days ('2024-04-01', or with hours '2024-04-01 09:00-11:30'), the same for the same name. */
export function momentOn(days: readonly string[], name: string): Date {
  return within(pick(days, `${name} day`), name)
}

/** A moment on one of the next two days after an instant, or on the last day there is. @throws Error when all are past. */
export function momentAfter(days: readonly string[], instant: Date, name: string): Date {
  const later = days.filter((day) => hoursOf(day).from > instant && !isSameDay(day, instant))
  if (later.length === 0) throw new Error(`no day left for ${name} after ${instant.toISOString()}`)
  return momentOn(later.slice(0, 2), name)
}

/** So many to twice as many minutes off an instant; a negative number is before it. */
export function minutesFrom(instant: Date, minutes: number, name: string): Date {
  return new Date(instant.getTime() + Math.round(minutes * (1 + chance(`${name} minutes`)) * MINUTE))
}

function within(day: string, name: string): Date {
  const { from, to } = hoursOf(day)
  const span = to.getTime() - from.getTime()
  return new Date(from.getTime() + Math.floor((chance(`${name} hour`) * span) / 1000) * 1000)
}

function hoursOf(day: string): { from: Date; to: Date } {
  const [date = '', hours = OFFICE_HOURS] = day.split(' ')
  const [from = '', to = ''] = hours.split('-')
  return { from: momentOf(`${date} ${from}`), to: momentOf(`${date} ${to}`) }
}

function isSameDay(day: string, instant: Date): boolean {
  const start = momentOf(day.split(' ')[0] ?? '').getTime()
  return instant.getTime() >= start && instant.getTime() < start + 24 * 60 * MINUTE
}
