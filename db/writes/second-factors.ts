// Writes second factors: begun, confirmed, used up step by step, taken away.
import 'server-only'
import { and, eq, isNull, lt, or } from 'drizzle-orm'
import type { Tx } from '../client'
import { recoveryCodes, secondFactors } from '../schema'

/** A fresh secret in the place of one that was only begun. */
export async function beginFactor(
  tx: Tx,
  row: { accountId: string; secret: string; createdAt: Date },
): Promise<void> {
  await tx.delete(secondFactors).where(eq(secondFactors.accountId, row.accountId))
  await tx.insert(secondFactors).values(row)
}

/** Uses a step up, and every earlier one with it. @returns false when it was used already: a code works once. */
export async function takeStep(tx: Tx, accountId: string, step: number): Promise<boolean> {
  const unused = or(isNull(secondFactors.lastStep), lt(secondFactors.lastStep, step))
  const used = await tx
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(eq(secondFactors.accountId, accountId), unused))
    .returning({ id: secondFactors.accountId })
  return used.length === 1
}

/** From now on it is asked for; its recovery codes are these, by their hashes. */
export async function confirmFactor(
  tx: Tx,
  accountId: string,
  of: { at: Date; codes: string[] },
): Promise<void> {
  await tx.update(secondFactors).set({ confirmedAt: of.at }).where(eq(secondFactors.accountId, accountId))
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId))
  await tx.insert(recoveryCodes).values(of.codes.map((id) => ({ id, accountId })))
}

/** Uses a recovery code up. @returns false when there is none such, or it was used. */
export async function takeRecoveryCode(
  tx: Tx,
  accountId: string,
  code: { id: string; at: Date },
): Promise<boolean> {
  const unused = and(
    eq(recoveryCodes.id, code.id),
    eq(recoveryCodes.accountId, accountId),
    isNull(recoveryCodes.usedAt),
  )
  const used = await tx
    .update(recoveryCodes)
    .set({ usedAt: code.at })
    .where(unused)
    .returning({ id: recoveryCodes.id })
  return used.length === 1
}

/** Factor and recovery codes are gone. */
export async function removeFactor(tx: Tx, accountId: string): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.accountId, accountId))
  await tx.delete(secondFactors).where(eq(secondFactors.accountId, accountId))
}
