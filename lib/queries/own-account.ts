// One's own account: who one is here, the second factor, and where one is signed in.
import 'server-only'
import { store } from '@/db/client'
import { accountById } from '@/db/reads/accounts'
import { recoveryCodesLeft, secondFactorOf } from '@/db/reads/second-factors'
import { decrypted, enrolmentAddress } from '@/lib/auth/second-factor'
import { liveSessionsOf } from '@/lib/auth/session'
import type { Role } from '@/lib/domain/actor'
import type { Duty } from '@/lib/domain/duty'
import { env } from '@/lib/env'
import { type Asked, always, defineQuery } from './define-query'

export type OwnAccount = {
  login: string
  displayName: string
  role: Role
  duty: Duty
  factor: 'none' | 'begun' | 'set'
  /** While it is begun and not confirmed: what an app takes up. */
  enrolment: { secret: string; address: string } | null
  recoveryLeft: number
  /** Nothing else is open to an administrator without one. */
  isRequired: boolean
  sessions: { startedAt: Date; seenAt: Date }[]
}

export const ownAccount = defineQuery({
  verb: 'account.own',
  find: always,
  read: async ({ actor }: Asked): Promise<OwnAccount | null> => {
    const account = await accountById(store().reader, actor.accountId)
    if (!account) return null
    const factor = await secondFactorOf(account.id)
    const secret = factor && !factor.confirmedAt ? decrypted(factor) : null
    return {
      ...{ login: account.login, displayName: account.displayName, role: actor.role, duty: account.duty },
      factor: factor ? (factor.confirmedAt ? 'set' : 'begun') : 'none',
      enrolment: secret === null ? null : { secret, address: enrolmentAddress(secret, account.login) },
      recoveryLeft: await recoveryCodesLeft(account.id),
      isRequired: env().requireSecondFactor && actor.role === 'administrator' && !factor?.confirmedAt,
      sessions: await liveSessionsOf(account),
    }
  },
})
