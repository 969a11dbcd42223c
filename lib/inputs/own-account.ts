// What people send about their own account: another password, a code of the second factor.
import { z } from 'zod'

const secret = z.string({ error: 'required' }).min(1, 'required').max(1000, 'tooLong')

export const changePasswordInput = z
  .object({ passwordNow: secret, password: secret, passwordAgain: z.string().default('') })
  .refine((given) => given.password === given.passwordAgain, { path: ['passwordAgain'], error: 'mismatch' })

export const nothingInput = z.object({})

export const codeInput = z.object({
  code: z.string({ error: 'required' }).trim().min(1, 'required').max(40, 'tooLong'),
})
