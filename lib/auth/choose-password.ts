// What the page behind a one-time link asks and does (security.md, cases 44 and 45).
import 'server-only'
import { fieldProblems } from '@/lib/inputs/field-problems'
import { choosePasswordInput } from '@/lib/inputs/sign-in'
import type { Problem, Result } from '@/lib/result'
import { clientAddress } from './client-address'
import { HashingBusy } from './password'
import { usableLink } from './password-link'
import { type SetPasswordAnswer, setPassword } from './set-password'

/** The login that a link is for, or null for one that is used, old or made up. */
export async function linkLogin(token: string): Promise<string | null> {
  return (await usableLink(token))?.account.login ?? null
}

/** Sets the password; a bad one leaves the link usable. */
export async function choosePassword(raw: unknown): Promise<Result<null>> {
  const parsed = choosePasswordInput.safeParse(raw)
  if (!parsed.success) return problem({ kind: 'invalid', fields: fieldProblems(parsed.error) })
  const { token, password } = parsed.data
  try {
    return resultOf(await setPassword({ token, password, address: await clientAddress() }))
  } catch (fault) {
    if (fault instanceof HashingBusy) return problem({ kind: 'refused', because: 'busy' })
    throw fault
  }
}

function resultOf(answer: SetPasswordAnswer): Result<null> {
  if (answer === 'set') return { ok: true, value: null }
  if (answer === 'linkUnusable') return problem({ kind: 'refused', because: answer })
  return problem({ kind: 'invalid', fields: { password: answer } })
}

const problem = (what: Problem) => ({ ok: false, problem: what }) as const
