// What an administrator sends about a target's value: what was handed down, or what it was changed to, and by which document.
import { z } from 'zod'
import { oneLine, plainText } from './plain-text'

const LONGEST_FIGURE = 60
const LONGEST_UNIT = 12

/** `version` is the target's version that was seen; `unit` is asked for where the report writes none. */
export const setTargetInput = z.object({
  target: z.string('choose').regex(/^\d{4}-\d{3}-[a-z]{1,2}$/, 'choose'),
  version: z.coerce.number('stale').int('stale').min(1, 'stale').max(1_000_000, 'stale'),
  value: oneLine(LONGEST_FIGURE),
  unit: plainText(LONGEST_UNIT).optional(),
  document: oneLine(200),
  reason: oneLine(500),
})

/** `seen` is the result that settled the target when the form was made; an empty `result` takes it away. */
export const attachResultInput = z.object({
  target: z.string('choose').regex(/^\d{4}-\d{3}-[a-z]{1,2}$/, 'choose'),
  result: z.string('choose').regex(/^(\d{4}-r-[a-z0-9-]{1,60})?$/, 'choose'),
  seen: z.string('stale').max(80, 'stale').optional(),
})
