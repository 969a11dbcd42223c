// What a lead sends about a plan and a reviewer about one that waits. Problems are codes; the words are lib/text's.
import { z } from 'zod'
import { QUARTER_NUMBERS, type QuarterNumber } from '@/lib/domain/quarter'
import { plainText } from './plain-text'

const cell = z.object({
  expected: plainText(40).default(''),
  label: plainText(80).default(''),
})
const cells = z
  .record(z.string(), cell)
  .default({})
  .transform(
    (sent) =>
      Object.fromEntries(
        QUARTER_NUMBERS.map((quarter) => [quarter, sent[quarter] ?? { expected: '', label: '' }]),
      ) as Record<QuarterNumber, { expected: string; label: string }>,
  )

/** `seen` is the number of the newest plan that the form was made from, 0 before the first. */
export const submitPlanInput = z.object({
  task: z.string('choose').regex(/^\d{4}-\d{3}$/, 'choose'),
  seen: z.coerce.number('stale').int('stale').min(0, 'stale').max(100_000, 'stale'),
  reason: plainText(500).default(''),
  points: z.record(z.string().regex(/^\d{4}-\d{3}-[a-z0-9]{1,4}$/), cells).default({}),
})
export type SubmitPlan = z.output<typeof submitPlanInput>

export const planInput = z.object({ plan: z.uuid('choose') })

export const returnPlanInput = planInput.extend({
  reason: plainText(1000).pipe(z.string().min(1, 'required')),
})

/** One box comes as a text, several as a list. */
export const approvePlansInput = z.object({
  plans: z
    .union([z.string(), z.array(z.string())], { error: 'choose' })
    .transform((sent) => (Array.isArray(sent) ? sent : [sent]))
    .pipe(z.array(z.uuid('choose')).min(1, 'choose').max(300, 'choose')),
})
