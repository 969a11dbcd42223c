// Accounts as the supervision office sees them.
import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { type Reads, store } from '../client'
import { accounts } from '../schema'

/** Administrators that can sign in, the first one first; start-up and the last-administrator rule ask this. */
export async function administrators(reader: Reads = store().reader) {
  const all = reader.select().from(accounts).where(eq(accounts.role, 'administrator'))
  return all.orderBy(asc(accounts.createdAt))
}

/** All logins; start-up looks among them for the demo's. */
export async function logins(): Promise<string[]> {
  const rows = await store()
    .reader.select({ login: accounts.login })
    .from(accounts)
    .orderBy(asc(accounts.login))
  return rows.map(({ login }) => login)
}

/** One account inside a transaction: what a command changes, it reads there. */
export async function accountById(tx: Reads, id: string) {
  const [account] = await tx.select().from(accounts).where(eq(accounts.id, id))
  return account ?? null
}
