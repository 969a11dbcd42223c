// Writes accounts and their one-time links. Whatever changes what a person may do counts authVersion up.
import 'server-only'
import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Duty } from '@/lib/domain/duty'
import type { Tx } from '../client'
import { accounts, passwordLinks } from '../schema'

type LinkRow = typeof passwordLinks.$inferInsert

export async function insertAccount(tx: Tx, account: typeof accounts.$inferInsert): Promise<void> {
  await tx.insert(accounts).values(account)
}

/** A new password by the person's own hand: every session opened before is dead. */
export async function replacePassword(tx: Tx, accountId: string, passwordHash: string): Promise<void> {
  const change = { passwordHash, oneTime: false, authVersion: sql`${accounts.authVersion} + 1` }
  await tx.update(accounts).set(change).where(eq(accounts.id, accountId))
}

/** The same password under a better hash, or a password of the portal's making: no session is touched. */
export async function storePasswordHash(tx: Tx, accountId: string, passwordHash: string): Promise<void> {
  await tx.update(accounts).set({ passwordHash }).where(eq(accounts.id, accountId))
}

/** When the person came in last; null before the first time. */
export async function noteSignIn(tx: Tx, accountId: string, signedInAt: Date): Promise<void> {
  await tx.update(accounts).set({ signedInAt }).where(eq(accounts.id, accountId))
}

/** Disables (an instant) or enables (null) an account; its sessions die either way. */
export async function setDisabled(tx: Tx, accountId: string, disabledAt: Date | null): Promise<void> {
  const change = { disabledAt, authVersion: sql`${accounts.authVersion} + 1` }
  await tx.update(accounts).set(change).where(eq(accounts.id, accountId))
}

/** Puts a new link in the place of the account's unused ones. */
export async function insertPasswordLink(tx: Tx, link: LinkRow): Promise<void> {
  const open = and(eq(passwordLinks.accountId, link.accountId), isNull(passwordLinks.usedAt))
  await tx.update(passwordLinks).set({ usedAt: link.createdAt }).where(open)
  await tx.insert(passwordLinks).values(link)
}

/** Uses a link up. @returns false when it was used already: two tabs race, one wins. */
export async function useUpLink(tx: Tx, id: string, usedAt: Date): Promise<boolean> {
  const unused = and(eq(passwordLinks.id, id), isNull(passwordLinks.usedAt))
  const used = await tx
    .update(passwordLinks)
    .set({ usedAt })
    .where(unused)
    .returning({ id: passwordLinks.id })
  return used.length === 1
}

/** Every session opened before is dead. */
export async function endSessions(tx: Tx, accountId: string): Promise<void> {
  const change = { authVersion: sql`${accounts.authVersion} + 1` }
  await tx.update(accounts).set(change).where(eq(accounts.id, accountId))
}

/** Another duty; acts at the next request, since what one may do is read anew then. */
export async function setDuty(tx: Tx, accountId: string, duty: Duty): Promise<void> {
  const change = { duty, authVersion: sql`${accounts.authVersion} + 1` }
  await tx.update(accounts).set(change).where(eq(accounts.id, accountId))
}
