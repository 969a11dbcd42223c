// Signing in: throttle, one hash whoever asks, then a session row. Every refusal looks the same (security.md, rows 7 and 8).
import 'server-only'
import { pseudonym } from '@/db/pseudonym'
import { secondFactorOf } from '@/db/reads/second-factors'
import { type AccountRow, accountByLogin } from '@/db/reads/sessions'
import { inTransaction } from '@/db/transaction'
import { noteSignIn, storePasswordHash } from '@/db/writes/accounts'
import { appendEvent } from '@/db/writes/events'
import { now } from '@/lib/clock'
import { type DomainEvent, stamp } from '@/lib/domain/event'
import { actorOf } from './account-actor'
import { HashingBusy, hashPassword, isOutdated, passwordMatches } from './password'
import { issuePasswordLink } from './password-link'
import { passes } from './second-factor'
import { closeSession, openSession } from './session'
import { forgiveTry, giveBackTry, takeTry } from './throttle'
import type { Viewer } from './viewer'

/** `code` is what an account with a second factor is asked for besides; others leave it empty. */
export type SignIn = { login: string; password: string; address: string; code?: string }

export type SignInAnswer =
  | { kind: 'in'; sessionId: string }
  /** The password was the portal's own: the person now sets one, no session is opened. */
  | { kind: 'setPassword'; token: string }
  | { kind: 'refused' }
  | { kind: 'busy' }

/** Logins are compared as people mean them: compatibility forms folded, lower case, no spaces around, no NUL. */
export function foldLogin(login: string): string {
  return login.replaceAll('\0', '').normalize('NFKC').trim().toLowerCase()
}

/** Checks login and password; wrong, unknown, disabled and locked all answer `refused`. */
export async function signIn(attempt: SignIn): Promise<SignInAnswer> {
  const login = foldLogin(attempt.login)
  if (!(await takeTry({ login, address: attempt.address }))) return { kind: 'refused' }
  try {
    return await checked({ ...attempt, login })
  } catch (fault) {
    if (!(fault instanceof HashingBusy)) throw fault
    await giveBackTry({ login, address: attempt.address })
    return { kind: 'busy' }
  }
}

async function checked(attempt: SignIn): Promise<SignInAnswer> {
  const account = await accountByLogin(attempt.login)
  const matches = await passwordMatches(account?.passwordHash ?? null, attempt.password)
  if (!account || !matches || account.disabledAt) return refuse(attempt, account)
  if (!(await passesSecondFactor(account, attempt))) return refuse(attempt, account)
  await forgiveTry(attempt)
  return account.oneTime ? handOverToSetPassword(account, attempt) : admit(account, attempt)
}

/** A wrong or missing code is refused as a wrong password is, and counts as one: nobody learns which of the two it was. */
async function passesSecondFactor({ id }: AccountRow, { code = '' }: SignIn): Promise<boolean> {
  const factor = await secondFactorOf(id)
  if (!factor?.confirmedAt) return true
  return inTransaction((tx) => passes(tx, factor, { typed: code, at: now() }))
}

async function refuse(attempt: SignIn, account: AccountRow | null): Promise<SignInAnswer> {
  await inTransaction((tx) => appendEvent(tx, sessionEvent('session.refused', { account, attempt })))
  return { kind: 'refused' }
}

async function handOverToSetPassword(account: AccountRow, attempt: SignIn): Promise<SignInAnswer> {
  const token = await inTransaction(async (tx) => {
    await appendEvent(tx, sessionEvent('session.started', { account, attempt }))
    return issuePasswordLink(tx, { accountId: account.id, kind: 'reset' })
  })
  return { kind: 'setPassword', token }
}

async function admit(account: AccountRow, attempt: SignIn): Promise<SignInAnswer> {
  const better =
    account.passwordHash && isOutdated(account.passwordHash) ? await hashPassword(attempt.password) : null
  const sessionId = await inTransaction(async (tx) => {
    if (better) await storePasswordHash(tx, account.id, better)
    await noteSignIn(tx, account.id, now())
    await appendEvent(tx, sessionEvent('session.started', { account, attempt }))
    return openSession(tx, account)
  })
  return { kind: 'in', sessionId }
}

/** Ends the session at the server and says so in the log. */
export async function signOut(person: Viewer): Promise<void> {
  const { actor, address, sessionId } = person
  const event: DomainEvent = { action: 'session.ended', subjectType: 'session', subjectId: actor.accountId }
  await inTransaction(async (tx) => {
    await closeSession(tx, sessionId)
    await appendEvent(tx, stamp(event, { actor, address: pseudonym(address), at: now() }))
  })
}

type Told = { account: AccountRow | null; attempt: SignIn }

function sessionEvent(action: 'session.started' | 'session.refused', { account, attempt }: Told) {
  const subjectId = account?.id ?? pseudonym(attempt.login)
  const by = { actor: account && actorOf(account), address: pseudonym(attempt.address), at: now() }
  return stamp({ action, subjectType: 'session', subjectId }, by, action === 'session.started')
}
