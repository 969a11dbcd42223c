// The names of people who acted, for the office alone.
import 'server-only'
import { inArray } from 'drizzle-orm'
import { store } from '../client'
import { accounts } from '../schema'

export type ActingName = { name: string; departmentId: string | null }

/** By account id. */
export async function actingNames(ids: string[]): Promise<Map<string, ActingName>> {
  if (ids.length === 0) return new Map()
  const { id, displayName: name, departmentId } = accounts
  const rows = await store().reader.select({ id, name, departmentId }).from(accounts).where(inArray(id, ids))
  return new Map(rows.map((row) => [row.id, { name: row.name, departmentId: row.departmentId }]))
}
