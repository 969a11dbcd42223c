// The second factor of accounts, read by those who sign in and by their owners; these rows take no sight.
import 'server-only'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { type Reads, store } from '../client'
import { recoveryCodes, secondFactors } from '../schema'

export type SecondFactorRow = typeof secondFactors.$inferSelect

/** An account's factor, confirmed or only begun; null without one. */
export async function secondFactorOf(
  accountId: string,
  reader: Reads = store().reader,
): Promise<SecondFactorRow | null> {
  const [row] = await reader.select().from(secondFactors).where(eq(secondFactors.accountId, accountId))
  return row ?? null
}

/** Whether the account has one that is confirmed. */
export async function hasSecondFactor(accountId: string, reader: Reads = store().reader): Promise<boolean> {
  return (await secondFactorOf(accountId, reader))?.confirmedAt != null
}

/** Accounts with a confirmed one. */
export async function accountsWithSecondFactor(): Promise<Set<string>> {
  const rows = await store()
    .reader.select({ id: secondFactors.accountId })
    .from(secondFactors)
    .where(isNotNull(secondFactors.confirmedAt))
  return new Set(rows.map(({ id }) => id))
}

/** So many recovery codes are still unused. */
export async function recoveryCodesLeft(accountId: string): Promise<number> {
  const unused = and(eq(recoveryCodes.accountId, accountId), isNull(recoveryCodes.usedAt))
  return (await store().reader.select({ id: recoveryCodes.id }).from(recoveryCodes).where(unused)).length
}
