// A person sets up the own second factor, takes it away with a code, and ends every session of the own account.
import 'server-only'
import { accountById } from '@/db/reads/accounts'
import { secondFactorOf } from '@/db/reads/second-factors'
import { endSessions } from '@/db/writes/accounts'
import { beginFactor, confirmFactor, removeFactor, takeStep } from '@/db/writes/second-factors'
import {
  decrypted,
  encrypted,
  foldCode,
  freshRecoveryCodes,
  freshSecret,
  passes,
  recoveryHash,
  stepOfCode,
} from '@/lib/auth/second-factor'
import { phoneTime } from '@/lib/clock'
import type { DomainEvent } from '@/lib/domain/event'
import { NO_FACTS } from '@/lib/domain/permissions'
import { codeInput, nothingInput } from '@/lib/inputs/own-account'
import { type Context, defineCommand, done, refused } from './define-command'
import { withTry } from './with-try'

async function loadOwn({ tx, actor }: Pick<Context<unknown>, 'tx' | 'actor'>) {
  const account = await accountById(tx, actor.accountId)
  const factor = await secondFactorOf(actor.accountId, tx)
  return account && { subject: { account, factor }, facts: { ...NO_FACTS, self: true } }
}

const told = (action: DomainEvent['action'], id: string) => ({
  action,
  subjectType: 'account' as const,
  subjectId: id,
})

/** A secret for an app to take up; nothing is asked for yet at the door. */
export const beginSecondFactor = defineCommand({
  verb: 'account.own',
  input: nothingInput,
  load: loadOwn,
  work: async ({ tx, now }, { account, factor }) => {
    if (factor?.confirmedAt) return refused({ kind: 'refused', because: 'hasSecondFactor' })
    await beginFactor(tx, {
      accountId: account.id,
      secret: encrypted(freshSecret(), account.id),
      createdAt: now,
    })
    return done(null, told('account.factorBegun', account.id))
  },
})

/** A right code shows that the app has it; answers the recovery codes, which are told this once. */
export const confirmSecondFactor = withTry(
  defineCommand({
    verb: 'account.own',
    input: codeInput,
    load: loadOwn,
    work: async ({ tx, now, input }, { account, factor }) => {
      if (!factor || factor.confirmedAt) return refused({ kind: 'refused', because: 'noSecondFactor' })
      const step = stepOfCode(decrypted(factor), foldCode(input.code), phoneTime())
      if (step === null || !(await takeStep(tx, account.id, step)))
        return refused({ kind: 'invalid', fields: { code: 'wrongCode' } })
      const codes = freshRecoveryCodes()
      await confirmFactor(tx, account.id, {
        at: now,
        codes: codes.map((code) => recoveryHash(account.id, code)),
      })
      return done({ codes }, told('account.factorSet', account.id))
    },
  }),
)

/** Never without a code or a recovery code; somebody who has neither asks another administrator. */
export const removeSecondFactor = withTry(
  defineCommand({
    verb: 'account.own',
    input: codeInput,
    load: loadOwn,
    work: async ({ tx, input }, { account, factor }) => {
      if (!factor?.confirmedAt) return refused({ kind: 'refused', because: 'noSecondFactor' })
      if (!(await passes(tx, factor, { typed: input.code, at: phoneTime() })))
        return refused({ kind: 'invalid', fields: { code: 'wrongCode' } })
      await removeFactor(tx, account.id)
      return done(null, told('account.factorRemoved', account.id))
    },
  }),
)

/** Here and on every other device. */
export const signOutEverywhere = defineCommand({
  verb: 'account.own',
  input: nothingInput,
  load: loadOwn,
  work: async ({ tx }, { account }) => {
    await endSessions(tx, account.id)
    return done(null, { action: 'session.ended', subjectType: 'session', subjectId: account.id })
  },
})
