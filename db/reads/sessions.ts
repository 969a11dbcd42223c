// Sessions and accounts for signing in. These rows are about the asker itself, so they take no sight.
import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import { store } from '../client'
import { accounts, passwordLinks, sessions } from '../schema'

export type AccountRow = typeof accounts.$inferSelect
export type SessionRow = typeof sessions.$inferSelect & { account: AccountRow }

/** The session under the hash of its id, with its account. */
export async function sessionById(id: string): Promise<SessionRow | null> {
  const [row] = await store()
    .reader.select({ session: sessions, account: accounts })
    .from(sessions)
    .innerJoin(accounts, eq(accounts.id, sessions.accountId))
    .where(eq(sessions.id, id))
  return row ? { ...row.session, account: row.account } : null
}

/** The account of that login, which is kept in lower case. */
export async function accountByLogin(login: string): Promise<AccountRow | null> {
  const [row] = await store().reader.select().from(accounts).where(eq(accounts.login, login))
  return row ?? null
}

/** The one-time link under the hash of its token, with its account. */
export async function passwordLinkById(id: string) {
  const [row] = await store()
    .reader.select({ link: passwordLinks, account: accounts })
    .from(passwordLinks)
    .innerJoin(accounts, eq(accounts.id, passwordLinks.accountId))
    .where(eq(passwordLinks.id, id))
  return row ?? null
}

/** An account's sessions that nothing has ended, the newest first; how long one lives is for lib/auth/session.ts. */
export async function openSessionsOf({ id, authVersion }: Pick<AccountRow, 'id' | 'authVersion'>) {
  const open = and(
    eq(sessions.accountId, id),
    eq(sessions.authVersion, authVersion),
    isNull(sessions.endedAt),
  )
  return store().reader.select().from(sessions).where(open).orderBy(desc(sessions.seenAt))
}
