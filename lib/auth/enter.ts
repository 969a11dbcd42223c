// What the sign-in form does: checks, opens the session, and says where to go on (security.md, rows 7, 8 and case 49).
import 'server-only'
import { fieldProblems } from '@/lib/inputs/field-problems'
import { signInInput } from '@/lib/inputs/sign-in'
import { officeCallback, officePaths } from '@/lib/paths'
import type { Result } from '@/lib/result'
import { clientAddress } from './client-address'
import { writeSessionCookie } from './cookie'
import { endCurrentSession } from './leave'
import { signIn } from './sign-in'

/** @returns the address to go to: what was asked for, the office, or the page that sets a password. */
export async function enter(raw: unknown): Promise<Result<string>> {
  const parsed = signInInput.safeParse(raw)
  if (!parsed.success) return { ok: false, problem: { kind: 'invalid', fields: fieldProblems(parsed.error) } }
  const { login, password, code, callback } = parsed.data
  const answer = await signIn({ login, password, code, address: await clientAddress() })
  if (answer.kind === 'refused') return refused('signInRefused')
  if (answer.kind === 'busy') return refused('busy')
  if (answer.kind === 'setPassword') return { ok: true, value: officePaths.setPassword(answer.token) }
  // Whoever was signed in on this browser before is not any more; the cookie gets an id of its own.
  await endCurrentSession()
  await writeSessionCookie(answer.sessionId)
  return { ok: true, value: officeCallback(callback) ?? officePaths.workbench() }
}

const refused = (because: string) => ({ ok: false, problem: { kind: 'refused', because } }) as const
