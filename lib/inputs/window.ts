// What an administrator sends about reporting windows: dates and times of Shanghai, as a form gives them.
import { z } from 'zod'
import { parseShanghai } from '@/lib/domain/shanghai-time'

/** '2024-07-10T17:30', as <input type="datetime-local"> sends it. Problem: 'dateTime'. */
const shanghaiMoment = z.string({ error: 'required' }).transform((text, context) => {
  const [date = '', time = ''] = text.trim().split(/[T ]/)
  const instant = parseShanghai(date, time || '00:00')
  if (!instant) context.addIssue({ code: 'custom', message: text.trim() === '' ? 'required' : 'dateTime' })
  return instant ?? z.NEVER
})

const inOrder = [
  { path: ['dueAt'], error: 'dueAfterOpens', holds: (w: Times) => w.opensAt < w.dueAt },
  { path: ['closesAt'], error: 'closesAfterDue', holds: (w: Times) => w.dueAt <= w.closesAt },
]
type Times = { opensAt: Date; dueAt: Date; closesAt: Date }

const times = { opensAt: shanghaiMoment, dueAt: shanghaiMoment, closesAt: shanghaiMoment }

/** The browser sends a quarter as its number; the window's year is the report's. */
export const openWindowInput = z
  .object({
    year: z.coerce.number('choose').int().min(2000).max(2100),
    quarter: z.coerce.number('choose').int().min(1).max(4),
    ...times,
  })
  .superRefine((window, context) => {
    for (const { path, error, holds } of inOrder)
      if (!holds(window)) context.addIssue({ code: 'custom', path, message: error })
  })

/** An extension moves due and close; the version is the one that was seen. */
export const extendWindowInput = z.object({
  window: z.uuid('choose'),
  version: z.coerce.number('stale').int().min(1),
  dueAt: shanghaiMoment,
  closesAt: shanghaiMoment,
  reason: z.string({ error: 'required' }).trim().min(1, 'required').max(500, 'tooLong'),
})
