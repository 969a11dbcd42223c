// What an administrator sends about reporting windows: days of Shanghai, as a form gives them; a time may be added.
import { z } from 'zod'
import { endOfShanghaiDay, parseShanghai } from '@/lib/domain/shanghai-time'
import { windowProblem } from '@/lib/domain/window'
import { oneLine } from './plain-text'

type Edge = 'start' | 'end'

/** '2024-07-10' or '2024-07-10T17:30'; a day alone means its first or its last moment. Problem: 'day'. */
function momentAt(edge: Edge) {
  return z.string({ error: 'required' }).transform((text, context) => {
    const typed = text.normalize('NFKC').trim()
    const instant = readMoment(typed, edge)
    if (!instant) context.addIssue({ code: 'custom', message: typed === '' ? 'required' : 'day' })
    return instant ?? z.NEVER
  })
}

function readMoment(text: string, edge: Edge): Date | null {
  const [date = '', time] = text.split(/[T ]/)
  if (time !== undefined) return parseShanghai(date, time)
  return edge === 'start' ? parseShanghai(date) : endOfShanghaiDay(date)
}

/** The field at fault, and its problem, by what is wrong with the three instants. */
const FIELDS = {
  dueNotAfterOpening: { path: ['dueAt'], message: 'dueAfterOpens' },
  closesBeforeDue: { path: ['closesAt'], message: 'closesAfterDue' },
}

/** The browser sends a quarter as its number; the window's year is the report's. */
export const openWindowInput = z
  .object({
    year: z.coerce.number('choose').int('choose').min(2000, 'choose').max(2100, 'choose'),
    quarter: z.coerce.number('choose').pipe(z.literal([1, 2, 3, 4], 'choose')),
    opensAt: momentAt('start'),
    dueAt: momentAt('end'),
    closesAt: momentAt('end'),
  })
  .superRefine((window, context) => {
    const wrong = windowProblem(window)
    if (wrong) context.addIssue({ code: 'custom', ...FIELDS[wrong] })
  })

/** An extension moves due and close; the version is the one that was seen. */
export const extendWindowInput = z
  .object({
    window: z.uuid('choose'),
    version: z.coerce.number('stale').int('stale').min(1, 'stale').max(1_000_000, 'stale'),
    dueAt: momentAt('end'),
    closesAt: momentAt('end'),
    reason: oneLine(500),
  })
  .refine((window) => window.closesAt >= window.dueAt, { path: ['closesAt'], error: 'closesAfterDue' })
