// Writes the copy of what a person has typed and not saved; one for each task's quarter, overwritten.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../client'
import { autosaves } from '../schema'

type Copy = Omit<typeof autosaves.$inferInsert, 'id'>
export type AutosavePlace = Pick<Copy, 'accountId' | 'taskId' | 'year' | 'quarter'>

export async function putAutosave(tx: Tx, copy: Copy): Promise<void> {
  const { accountId, taskId, year, quarter, ...typed } = copy
  await tx
    .insert(autosaves)
    .values({ ...copy, id: randomUUID() })
    .onConflictDoUpdate({
      target: [autosaves.accountId, autosaves.taskId, autosaves.year, autosaves.quarter],
      set: typed,
    })
}

/** @returns whether there was one */
export async function dropAutosave(tx: Tx, place: AutosavePlace): Promise<boolean> {
  const own = and(
    eq(autosaves.accountId, place.accountId),
    eq(autosaves.taskId, place.taskId),
    eq(autosaves.year, place.year),
    eq(autosaves.quarter, place.quarter),
  )
  const dropped = await tx.delete(autosaves).where(own).returning({ id: autosaves.id })
  return dropped.length > 0
}
