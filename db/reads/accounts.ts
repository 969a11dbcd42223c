// Accounts as the supervision office sees them.
import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { store } from '../client'
import { accounts } from '../schema'

/** Administrators that can sign in, the first one first; start-up and the last-administrator rule ask this. */
export async function administrators() {
  const all = store().reader.select().from(accounts).where(eq(accounts.role, 'administrator'))
  return all.orderBy(asc(accounts.createdAt))
}
