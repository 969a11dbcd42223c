// Signing in: throttle, one hash whoever asks, then a session row. Every refusal looks the same (security.md, rows 7 and 8).
import 'server-only'
import { store } from '@/db/client'
import { pseudonym } from '@/db/pseudonym'
import { accountById } from '@/db/reads/accounts'
import { type SecondFactorRow, secondFactorOf } from '@/db/reads/second-factors'
import { type AccountRow, accountByLogin } from '@/db/reads/sessions'
import { inTransaction } from '@/db/transaction'
import { noteSignIn, storePasswordHash } from '@/db/writes/accounts'
import { appendEvent } from '@/db/writes/events'
import { now, phoneTime } from '@/lib/clock'
import { type DomainEvent, stamp } from '@/lib/domain/event'
import { actorOf } from './account-actor'
import { HashingBusy, hashPassword, isOutdated, passwordMatches } from './password'
import { issuePasswordLink } from './password-link'
import { passes } from './second-factor'
import { closeSession, openSession } from './session'
import { forgiveTry, giveBackTry, takeTry } from './throttle'
import type { Viewer } from './viewer'

/** `code` is what an account with a second factor is asked for besides; without one it is asked for next. */
export type SignIn = { login: string; password: string; address: string; code?: string }

/** The second step: whose password was right a moment ago, as it was then. */
export type CodeStep = { account: string; authVersion: number; code: string; address: string }

export type SignInAnswer =
  | { kind: 'in'; sessionId: string }
  /** The password was the portal's own: the person now sets one, no session is opened. */
  | { kind: 'setPassword'; token: string }
  /** The password was right and the account has a second factor; nothing is opened before its code came. */
  | { kind: 'codeWanted'; account: string; authVersion: number }
  | { kind: 'refused' }
  | { kind: 'busy' }

/** Who comes, and from where; the password only where it was just typed. */
type Coming = Pick<SignIn, 'login' | 'address'> & { password?: string }

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
  const factor = await secondFactorOf(account.id)
  if (factor?.confirmedAt) {
    const { id, authVersion } = account
    // Given back and not forgiven: whoever knows a password gains no guesses at the code by it.
    if (attempt.code === undefined) {
      await giveBackTry(attempt)
      return { kind: 'codeWanted', account: id, authVersion }
    }
    if (!(await takesCode(factor, attempt.code))) return refuse(attempt, account)
  }
  return comeIn(account, attempt)
}

/**
 * The second step of an account with a second factor. A wrong code counts as a wrong password does; whatever became of
 * the account in between (disabled, another password or role, factor reset) ends the half way.
 */
export async function signInByCode({
  account: id,
  authVersion,
  code,
  address,
}: CodeStep): Promise<SignInAnswer> {
  const account = await accountById(store().reader, id)
  if (!account) return { kind: 'refused' }
  const attempt = { login: account.login, address }
  if (!(await takeTry(attempt))) return { kind: 'refused' }
  const factor = account.disabledAt || account.authVersion !== authVersion ? null : await secondFactorOf(id)
  if (!factor?.confirmedAt || !(await takesCode(factor, code))) return refuse(attempt, account)
  return comeIn(account, attempt)
}

const takesCode = (factor: SecondFactorRow, typed: string) =>
  inTransaction((tx) => passes(tx, factor, { typed, at: phoneTime() }))

async function comeIn(account: AccountRow, attempt: Coming): Promise<SignInAnswer> {
  await forgiveTry(attempt)
  return account.oneTime ? handOverToSetPassword(account, attempt) : admit(account, attempt)
}

async function refuse(attempt: Coming, account: AccountRow | null): Promise<SignInAnswer> {
  await inTransaction((tx) => appendEvent(tx, sessionEvent('session.refused', { account, attempt })))
  return { kind: 'refused' }
}

async function handOverToSetPassword(account: AccountRow, attempt: Coming): Promise<SignInAnswer> {
  const token = await inTransaction(async (tx) => {
    await appendEvent(tx, sessionEvent('session.started', { account, attempt }))
    return issuePasswordLink(tx, { accountId: account.id, kind: 'reset' })
  })
  return { kind: 'setPassword', token }
}

async function admit(account: AccountRow, attempt: Coming): Promise<SignInAnswer> {
  const outdated = account.passwordHash !== null && isOutdated(account.passwordHash)
  const better = outdated && attempt.password ? await hashPassword(attempt.password) : null
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

type Told = { account: AccountRow | null; attempt: Coming }

function sessionEvent(action: 'session.started' | 'session.refused', { account, attempt }: Told) {
  const subjectId = account?.id ?? pseudonym(attempt.login)
  const by = { actor: account && actorOf(account), address: pseudonym(attempt.address), at: now() }
  return stamp({ action, subjectType: 'session', subjectId }, by, action === 'session.started')
}
