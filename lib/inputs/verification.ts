// What an administrator records after having looked for themselves. Problems are codes; the words are lib/text's.
import { z } from 'zod'
import { endOfShanghaiDay } from '@/lib/domain/shanghai-time'
import { VERIFICATION_FINDINGS, VERIFICATION_METHODS } from '@/lib/domain/verification'
import { entryInput } from './entry'
import { plainText } from './plain-text'

/** `verifiedOn` is a day of Shanghai's, '2024-10-13'. */
export const recordVerificationInput = entryInput.extend({
  method: z.enum(VERIFICATION_METHODS, 'choose'),
  finding: z.enum(VERIFICATION_FINDINGS, 'choose'),
  verifiedOn: z.string({ error: 'required' }).refine((text) => endOfShanghaiDay(text) !== null, 'date'),
  note: plainText(1000).pipe(z.string().min(1, 'required')),
})
