// What a person has typed and not saved: for that person alone.
import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Quarter } from '@/lib/domain/quarter'
import { store } from '../client'
import { autosaves } from '../schema'

export type AutosaveRow = typeof autosaves.$inferSelect

/** The account's own copy of a task's quarter, or null. */
export async function autosaveOf(
  accountId: string,
  taskId: string,
  { year, quarter }: Quarter,
): Promise<AutosaveRow | null> {
  const place = and(
    eq(autosaves.accountId, accountId),
    eq(autosaves.taskId, taskId),
    eq(autosaves.year, year),
    eq(autosaves.quarter, quarter),
  )
  const [row] = await store().reader.select().from(autosaves).where(place)
  return row ?? null
}
