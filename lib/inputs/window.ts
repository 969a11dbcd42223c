// What an administrator sends about reporting windows: days of Shanghai, as a form gives them.
import { z } from 'zod'
import { windowProblem } from '@/lib/domain/window'
import { dayAs } from './day'
import { oneLine } from './plain-text'

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
    opensAt: dayAs('first'),
    dueAt: dayAs('last'),
    closesAt: dayAs('last'),
  })
  .superRefine((window, context) => {
    const wrong = windowProblem(window)
    if (wrong) context.addIssue({ code: 'custom', ...FIELDS[wrong] })
  })

/** An extension moves due and close; the version is the one that was seen. Without a due day that stays. */
export const extendWindowInput = z.object({
  window: z.uuid('choose'),
  version: z.coerce.number('stale').int('stale').min(1, 'stale').max(1_000_000, 'stale'),
  dueAt: dayAs('last').optional(),
  closesAt: dayAs('last'),
  reason: oneLine(500),
})
