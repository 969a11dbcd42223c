// What a supporting department sends to the lead. Problems are codes; the words are lib/text's.
import { z } from 'zod'
import { writeEntryInput } from './entry'
import { plainText } from './plain-text'

/** Shorter than an entry's text, so that several fit into it. */
const LONGEST_PARAGRAPH = 1500

/** `seen` is the number of the newest version of its own that the form showed, 0 before the first. */
export const contributeInput = writeEntryInput.pick({ task: true, quarter: true }).extend({
  seen: z.coerce.number('stale').int('stale').min(0, 'stale').max(1_000_000, 'stale'),
  progress: plainText(LONGEST_PARAGRAPH).pipe(z.string().min(1, 'required')),
  problem: plainText(LONGEST_PARAGRAPH).default(''),
})

/** What stands in the form, and which paragraph is to be taken up: 'mzj.2', a department and its version's number. */
export const mergeInput = writeEntryInput.extend({
  merge: z
    .string()
    .regex(/^[a-z0-9-]{1,40}\.\d{1,6}$/, 'choose')
    .transform((text) => {
      const [department = '', number] = text.split('.')
      return { department, number: Number(number) }
    }),
})
