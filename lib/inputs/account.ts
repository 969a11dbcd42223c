// What an administrator sends about accounts.
import { z } from 'zod'
import { ROLES } from '@/lib/domain/actor'
import { oneLine } from './plain-text'

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
