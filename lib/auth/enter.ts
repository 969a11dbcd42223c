// What the sign-in forms do: check, open the session, and say where to go on (security.md, rows 7, 8 and case 49).
import 'server-only'
import { fieldProblems } from '@/lib/inputs/field-problems'
import { codeStepInput, signInInput } from '@/lib/inputs/sign-in'
import { officeCallback, officePaths } from '@/lib/paths'
import type { Result } from '@/lib/result'
import { clientAddress } from './client-address'
import { writeSessionCookie } from './cookie'
import { dropHalfWay, readHalfWay, writeHalfWay } from './half-way'
import { endCurrentSession } from './leave'
import { type SignInAnswer, signIn, signInByCode } from './sign-in'

/** @returns the address to go to: what was asked for, the office, the page that asks for a code, or the one that sets a password. */
export async function enter(raw: unknown): Promise<Result<string>> {
  const parsed = signInInput.safeParse(raw)
  if (!parsed.success) return { ok: false, problem: { kind: 'invalid', fields: fieldProblems(parsed.error) } }
  const { login, password, callback } = parsed.data
  const answer = await signIn({ login, password, address: await clientAddress() })
  if (answer.kind === 'refused') return refused('signInRefused')
  if (answer.kind !== 'codeWanted') return goOn(answer, callback)
  await writeHalfWay(answer)
  return { ok: true, value: officePaths.loginCode({ callback: officeCallback(callback) ?? '' }) }
}

/** The code of an account with a second factor, after its password. */
export async function enterCode(raw: unknown): Promise<Result<string>> {
  const parsed = codeStepInput.safeParse(raw)
  if (!parsed.success) return { ok: false, problem: { kind: 'invalid', fields: fieldProblems(parsed.error) } }
  const halfWay = await readHalfWay()
  if (!halfWay) return refused('halfWayOver')
  const { code, callback } = parsed.data
  const answer = await signInByCode({ ...halfWay, code, address: await clientAddress() })
  if (answer.kind === 'refused') return refused('codeRefused')
  await dropHalfWay()
  return goOn(answer, callback)
}

async function goOn(answer: SignInAnswer, callback: string): Promise<Result<string>> {
  if (answer.kind === 'setPassword') return { ok: true, value: officePaths.setPassword(answer.token) }
  if (answer.kind !== 'in') return refused('busy')
  // Whoever was signed in on this browser before is not any more; the cookie gets an id of its own.
  await endCurrentSession()
  await writeSessionCookie(answer.sessionId)
  return { ok: true, value: officeCallback(callback) ?? officePaths.workbench() }
}

const refused = (because: string) => ({ ok: false, problem: { kind: 'refused', because } }) as const
