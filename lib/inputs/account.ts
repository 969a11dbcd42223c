// What an administrator sends about accounts.
import { z } from 'zod'
import { ROLES } from '@/lib/domain/actor'
import { DUTIES } from '@/lib/domain/duty'
import { oneLine, plainText } from './plain-text'

/** Latin letters, digits and a few signs: what can be typed without a Chinese keyboard and confused with nothing. */
const LOGIN = /^[a-z0-9][a-z0-9._-]{2,39}$/

const login = z
  .string({ error: 'required' })
  .transform((text) => text.normalize('NFKC').trim().toLowerCase())
  .pipe(z.string().regex(LOGIN, 'loginForm'))

export const createAccountInput = z
  .object({
    login,
    displayName: oneLine(40),
    role: z.enum(ROLES, 'choose'),
    duty: z.enum(DUTIES, 'choose').default('clerk'),
    department: z
      .string('choose')
      .regex(/^[a-z0-9-]{0,40}$/, 'choose')
      .default(''),
  })
  .refine((account) => account.role === 'administrator' || account.department !== '', {
    path: ['department'],
    error: 'choose',
  })

export const accountInput = z.object({ account: z.uuid('choose') })

export const setDutyInput = z.object({ account: z.uuid('choose'), duty: z.enum(DUTIES, 'choose') })

/** `successor` is an account of the same department; left empty, one is made of login, name and duty. */
export const handOverAccountInput = z.object({
  account: z.uuid('choose'),
  successor: z.union([z.literal(''), z.uuid('choose')], 'choose').default(''),
  login: z.union([z.literal(''), login], 'loginForm').default(''),
  displayName: plainText(40)
    .pipe(z.string().refine((text) => !/\n/.test(text), 'control'))
    .default(''),
  duty: z.enum(DUTIES, 'choose').default('clerk'),
})
