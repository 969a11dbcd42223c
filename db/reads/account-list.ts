// Accounts with their open links and last sign-ins: for the supervision office alone.
import 'server-only'
import { asc, desc, isNull, max } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { store } from '../client'
import { accounts, passwordLinks, sessions } from '../schema'
import type { AccountRow } from './sessions'

/** `linkExpiresAt` is that of the newest link that nobody has used. */
export type ListedAccount = AccountRow & { linkExpiresAt: Date | null; lastSignIn: Date | null }

/** All accounts, the oldest first; nothing for any other sight. */
export async function listedAccounts(sight: Sight): Promise<ListedAccount[]> {
  if (sight.kind !== 'all') return []
  const [rows, links, signIns] = await Promise.all([
    store().reader.select().from(accounts).orderBy(asc(accounts.createdAt), asc(accounts.login)),
    openLinks(),
    lastSignIns(),
  ])
  return rows.map((row) => ({
    ...row,
    linkExpiresAt: links.get(row.id) ?? null,
    lastSignIn: signIns.get(row.id) ?? null,
  }))
}

async function openLinks(): Promise<Map<string, Date>> {
  const rows = await store()
    .reader.select()
    .from(passwordLinks)
    .where(isNull(passwordLinks.usedAt))
    .orderBy(asc(passwordLinks.createdAt))
  return new Map(rows.map(({ accountId, expiresAt }) => [accountId, expiresAt]))
}

async function lastSignIns(): Promise<Map<string, Date>> {
  const rows = await store()
    .reader.select({ accountId: sessions.accountId, startedAt: max(sessions.startedAt) })
    .from(sessions)
    .groupBy(sessions.accountId)
    .orderBy(desc(max(sessions.startedAt)))
  return new Map(rows.flatMap(({ accountId, startedAt }) => (startedAt ? [[accountId, startedAt]] : [])))
}
