// A signed-in person changes the own password, showing that they know the old one; every session ends with it.
import 'server-only'
import { store } from '@/db/client'
import { pseudonym } from '@/db/pseudonym'
import { accountById } from '@/db/reads/accounts'
import { inTransaction } from '@/db/transaction'
import { replacePassword } from '@/db/writes/accounts'
import { appendEvent } from '@/db/writes/events'
import { now } from '@/lib/clock'
import { stamp } from '@/lib/domain/event'
import { fieldProblems } from '@/lib/inputs/field-problems'
import { changePasswordInput } from '@/lib/inputs/own-account'
import type { Problem, Result } from '@/lib/result'
import { HashingBusy, hashPassword, passwordMatches } from './password'
import { passwordFlaw } from './password-strength'
import { forgiveTry, takeTry } from './throttle'
import { type Viewer, viewer } from './viewer'

/** Guesses at the old password count as those at the door do. */
export async function changePassword(raw: unknown): Promise<Result<null>> {
  const person = await viewer()
  if (!person) return problem({ kind: 'signedOut' })
  const parsed = changePasswordInput.safeParse(raw)
  if (!parsed.success) return problem({ kind: 'invalid', fields: fieldProblems(parsed.error) })
  try {
    return await changed(person, parsed.data)
  } catch (fault) {
    if (fault instanceof HashingBusy) return problem({ kind: 'refused', because: 'busy' })
    throw fault
  }
}

async function changed(
  person: Viewer,
  given: { passwordNow: string; password: string },
): Promise<Result<null>> {
  const account = await accountById(store().reader, person.actor.accountId)
  if (!account) return problem({ kind: 'signedOut' })
  const attempt = { login: account.login, address: person.address }
  const mayTry = await takeTry(attempt)
  if (!mayTry || !(await passwordMatches(account.passwordHash, given.passwordNow)))
    return problem({ kind: 'invalid', fields: { passwordNow: 'wrongPassword' } })
  await forgiveTry(attempt)
  const flaw = passwordFlaw(given.password, [account.login, account.displayName])
  if (flaw) return problem({ kind: 'invalid', fields: { password: flaw } })
  const passwordHash = await hashPassword(given.password)
  await inTransaction(async (tx) => {
    await replacePassword(tx, account.id, passwordHash)
    const event = { action: 'account.passwordSet', subjectType: 'account', subjectId: account.id } as const
    await appendEvent(
      tx,
      stamp(event, { actor: person.actor, address: pseudonym(person.address), at: now() }),
    )
  })
  return { ok: true, value: null }
}

const problem = (what: Problem) => ({ ok: false, problem: what }) as const
