// A person sets the password behind a one-time link; every older session of the account ends with it.
import 'server-only'
import { pseudonym } from '@/db/pseudonym'
import { inTransaction } from '@/db/transaction'
import { replacePassword, useUpLink } from '@/db/writes/accounts'
import { appendEvent } from '@/db/writes/events'
import { now } from '@/lib/clock'
import { stamp } from '@/lib/domain/event'
import { actorOf } from './account-actor'
import { hashPassword } from './password'
import { usableLink } from './password-link'
import { passwordFlaw } from './password-strength'

export type SetPasswordAnswer = 'set' | 'linkUnusable' | NonNullable<ReturnType<typeof passwordFlaw>>

/** @returns 'set', or what is wrong with the link or the password; the link survives a bad password. */
export async function setPassword(given: {
  token: string
  password: string
  address: string
}): Promise<SetPasswordAnswer> {
  const row = await usableLink(given.token)
  if (!row) return 'linkUnusable'
  const flaw = passwordFlaw(given.password, [row.account.login, row.account.displayName])
  if (flaw) return flaw
  const passwordHash = await hashPassword(given.password)
  return inTransaction(async (tx) => {
    if (!(await useUpLink(tx, row.link.id, now()))) return 'linkUnusable'
    await replacePassword(tx, row.account.id, passwordHash)
    const event = {
      action: 'account.passwordSet',
      subjectType: 'account',
      subjectId: row.account.id,
    } as const
    await appendEvent(
      tx,
      stamp(event, { actor: actorOf(row.account), address: pseudonym(given.address), at: now() }),
    )
    return 'set'
  })
}
