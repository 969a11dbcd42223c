// What a department and a reviewer send about an entry. Problems are codes; the words are lib/text's.
import { z } from 'zod'
import { BLANKS } from '@/lib/domain/blank'
import { JUDGEMENTS } from '@/lib/domain/judgement'
import { parseQuarter, QUARTER_NUMBERS } from '@/lib/domain/quarter'
import { endOfShanghaiDay } from '@/lib/domain/shanghai-time'
import { oneLine, plainText } from './plain-text'

/** Long enough for a page of prose, short enough to be read. */
export const LONGEST_TEXT = 4000

/** A quarter written '2024-Q2'. */
export const quarter = z.string({ error: 'choose' }).transform((text, context) => {
  const parsed = parseQuarter(text)
  if (!parsed) context.addIssue({ code: 'custom', message: 'choose' })
  return parsed ?? z.NEVER
})

/** '2024-017' */
export const taskId = z.string({ error: 'choose' }).regex(/^\d{4}-\d{3}$/, 'choose')

/** The number of the version that the form was made from; 0 is "nobody has written yet". */
const seenVersion = z.coerce.number('stale').int('stale').min(0, 'stale').max(1_000_000, 'stale')

/** A choice left open comes as an empty text or not at all. */
const optional = <T extends readonly [string, ...string[]]>(choices: T) =>
  z
    .enum(['', ...choices], 'choose')
    .default('')
    .transform((choice) => (choice === '' ? null : (choice as T[number])))

/** Of a node with a plan: the quarters whose step has been reached. One box comes as a text, several as a list. */
const reachedQuarters = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((sent) => (Array.isArray(sent) ? sent : [sent]))
  .pipe(z.array(z.enum(['1', '2', '3', '4'], 'choose')))
  .transform((ticked) => QUARTER_NUMBERS.filter((quarter) => ticked.some((one) => one === String(quarter))))

const targetId = z.string().regex(/^\d{4}-\d{3}-[a-z0-9]{1,4}$/)

const enteredValue = z.object({
  typed: plainText(40).default(''),
  blank: optional(BLANKS),
  blankReason: plainText(300).default(''),
  milestones: reachedQuarters,
})

export const writeEntryInput = z.object({
  task: taskId,
  quarter,
  version: seenVersion,
  judgement: optional(JUDGEMENTS),
  progress: plainText(LONGEST_TEXT).default(''),
  problemPublic: plainText(LONGEST_TEXT).default(''),
  problemInternal: plainText(LONGEST_TEXT).default(''),
  nextStep: plainText(LONGEST_TEXT).default(''),
  declared: z
    .literal('on')
    .optional()
    .transform((box) => box === 'on'),
  values: z.record(targetId, enteredValue).default({}),
})
export type WriteEntry = z.output<typeof writeEntryInput>

export const entryInput = z.object({ entry: z.uuid('choose'), version: seenVersion })

/** A department's own 审核人 says what to change before it leaves the house. */
export const sendBackInput = entryInput.extend({
  remark: plainText(2000).pipe(z.string().min(1, 'required')),
})

const remark = plainText(500).default('')

/** Remarks on single fields, under the form's names: 'remarks.progress', 'remarks.values.2024-017-a.typed'. */
const remarksInput = z
  .object({
    judgement: remark,
    progress: remark,
    problemPublic: remark,
    problemInternal: remark,
    nextStep: remark,
    values: z.record(targetId, z.object({ typed: remark })).default({}),
  })
  .optional()
  .transform((sent): { field: string; remark: string }[] => {
    const { values = {}, ...texts } = sent ?? {}
    const figures = Object.entries(values).map(([id, { typed }]) => [`values.${id}.typed`, typed] as const)
    const all = [...figures, ...Object.entries(texts)]
    return all.flatMap(([field, said]) => (said === '' ? [] : [{ field, remark: said }]))
  })

/** A return names its reason and until when the department may write again (a day, to its end; by default 5 days). */
export const returnEntryInput = entryInput.extend({
  reason: plainText(2000).pipe(z.string().min(1, 'required')),
  remarks: remarksInput,
  until: z
    .string()
    .default('')
    .transform((text, context) => {
      const day = text === '' ? null : endOfShanghaiDay(text)
      if (text !== '' && !day) context.addIssue({ code: 'custom', message: 'date' })
      return day
    }),
})

export const correctEntryInput = entryInput.extend({ reason: oneLine(500) })
