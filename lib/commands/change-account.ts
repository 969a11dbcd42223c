// An administrator invites anew, disables or enables an account; never their own, so nobody locks themselves out.
import 'server-only'
import type { Tx } from '@/db/client'
import { accountById, administrators } from '@/db/reads/accounts'
import { secondFactorOf } from '@/db/reads/second-factors'
import type { AccountRow } from '@/db/reads/sessions'
import { endSessions, setDisabled, setDuty } from '@/db/writes/accounts'
import { removeFactor } from '@/db/writes/second-factors'
import { issuePasswordLink } from '@/lib/auth/password-link'
import type { Actor } from '@/lib/domain/actor'
import { NO_FACTS } from '@/lib/domain/permissions'
import { accountInput, setDutyInput } from '@/lib/inputs/account'
import { defineCommand, done, refused } from './define-command'

type Asked = { tx: Tx; actor: Actor; input: { account: string } }

async function loadAccount({ tx, actor, input }: Asked) {
  const account = await accountById(tx, input.account)
  return account && { subject: account, facts: { ...NO_FACTS, self: account.id === actor.accountId } }
}

const accountTold = ({ id, login }: AccountRow) => ({ account: id, login })
const told = (account: AccountRow) => ({ subjectType: 'account' as const, subjectId: account.id })

/** A fresh one-time link: seven days for an invitation, 30 minutes for a reset of a password that is set. */
export const inviteAccount = defineCommand({
  verb: 'account.invite',
  input: accountInput,
  load: loadAccount,
  work: async ({ tx }, account) => {
    if (account.disabledAt) return refused({ kind: 'refused', because: 'accountDisabled' })
    const kind = account.passwordHash ? 'reset' : 'invitation'
    const token = await issuePasswordLink(tx, { accountId: account.id, kind })
    return done(
      { ...accountTold(account), kind, token },
      { ...told(account), action: 'account.invited', after: { kind } },
    )
  },
})

/** Acts at the next request of every session that the account has. */
export const disableAccount = defineCommand({
  verb: 'account.disable',
  input: accountInput,
  load: loadAccount,
  work: async ({ tx, now }, account) => {
    if (account.disabledAt) return refused({ kind: 'refused', because: 'accountDisabled' })
    if (await isLastAdministrator(tx, account))
      return refused({ kind: 'refused', because: 'lastAdministrator' })
    await setDisabled(tx, account.id, now)
    return done(accountTold(account), { ...told(account), action: 'account.disabled' })
  },
})

/**
 * Nobody disables themselves, so one administrator always remains, unless two disable each other at the same moment:
 * the second of them finds nobody else who can sign in.
 */
async function isLastAdministrator(tx: Tx, account: AccountRow): Promise<boolean> {
  if (account.role !== 'administrator') return false
  const others = (await administrators(tx)).filter(({ id }) => id !== account.id)
  return !others.some(({ disabledAt, passwordHash }) => disabledAt === null && passwordHash !== null)
}

export const enableAccount = defineCommand({
  verb: 'account.enable',
  input: accountInput,
  load: loadAccount,
  work: async ({ tx }, account) => {
    if (!account.disabledAt) return refused({ kind: 'refused', because: 'accountEnabled' })
    await setDisabled(tx, account.id, null)
    return done(accountTold(account), { ...told(account), action: 'account.enabled' })
  },
})

/** Of a department's account: 填报人 or 审核人. */
export const setAccountDuty = defineCommand({
  verb: 'account.change',
  input: setDutyInput,
  load: loadAccount,
  work: async ({ tx, input }, account) => {
    if (account.role !== 'department') return refused({ kind: 'refused', because: 'notDepartment' })
    if (account.duty === input.duty) return refused({ kind: 'refused', because: 'nothingChanged' })
    await setDuty(tx, account.id, input.duty)
    const change = { before: { duty: account.duty }, after: { duty: input.duty } }
    return done(accountTold(account), { ...told(account), action: 'account.dutySet', ...change })
  },
})

/** For somebody who has lost the phone and the recovery codes; the next sign-in asks for the password alone. */
export const resetSecondFactor = defineCommand({
  verb: 'account.resetFactor',
  input: accountInput,
  load: loadAccount,
  work: async ({ tx }, account) => {
    if (!(await secondFactorOf(account.id, tx)))
      return refused({ kind: 'refused', because: 'noSecondFactor' })
    await removeFactor(tx, account.id)
    await endSessions(tx, account.id)
    return done(accountTold(account), { ...told(account), action: 'account.factorReset' })
  },
})
