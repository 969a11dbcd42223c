// What people send to come in: login and password, then a code where the account asks for one, and a password of their own behind a one-time link.
import { z } from 'zod'

/** Long enough for any login or password, short enough not to be worth hashing by the megabyte. */
const LONGEST_LOGIN = 200
const LONGEST_PASSWORD = 1000

const secret = z.string({ error: 'required' }).min(1, 'required').max(LONGEST_PASSWORD, 'tooLong')

export const signInInput = z.object({
  login: z.string({ error: 'required' }).trim().min(1, 'required').max(LONGEST_LOGIN, 'tooLong'),
  password: secret,
  callback: z.string().max(500).catch('').default(''),
})

/** The second step of an account with a second factor. */
export const codeStepInput = z.object({
  code: z.string({ error: 'required' }).trim().min(1, 'required').max(40, 'tooLong'),
  callback: z.string().max(500).catch('').default(''),
})

export const choosePasswordInput = z
  .object({ token: z.string().max(100), password: secret, passwordAgain: z.string().default('') })
  .refine((given) => given.password === given.passwordAgain, { path: ['passwordAgain'], error: 'mismatch' })
