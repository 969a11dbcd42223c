// What is settled for a department. Problems are codes; the words are lib/text's.
import { z } from 'zod'

export const signOffInput = z.object({
  department: z.string().regex(/^[a-z0-9-]{1,40}$/, 'choose'),
  signsOff: z.enum(['on', 'off'], 'choose').transform((word) => word === 'on'),
})
