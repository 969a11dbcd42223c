// Writes entries: a version is added, never changed in what it says; the entry moves on only from the version that was seen.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { EntryState } from '@/lib/domain/entry-state'
import type { Tx } from '../client'
import { isDuplicate } from '../dialect'
import { entries, entryValues, entryVersions } from '../schema'

type EntryRow = typeof entries.$inferSelect
type EntryChange = Partial<Pick<EntryRow, 'approvedVersion' | 'firstSubmittedAt' | 'reopenUntil'>>
type Decision = Partial<
  Pick<
    typeof entryVersions.$inferSelect,
    | 'state'
    | 'decidedBy'
    | 'decidedAt'
    | 'returnReason'
    | 'withdrawnAt'
    | 'submittedAt'
    | 'signedOffBy'
    | 'signedOffAt'
    | 'signOffRemark'
    | 'verdict'
  >
>

export type VersionContent = Omit<typeof entryVersions.$inferInsert, 'id' | 'entryId' | 'number'>
export type ValueContent = Omit<typeof entryValues.$inferInsert, 'id' | 'versionId'>

/** Begins a task's quarter at version 0. @returns null when a colleague was quicker. */
export async function beginEntry(
  tx: Tx,
  entry: Omit<typeof entries.$inferInsert, 'id'>,
): Promise<EntryRow | null> {
  try {
    const [row] = await tx
      .insert(entries)
      .values({ ...entry, id: randomUUID() })
      .returning()
    return row ?? null
  } catch (fault) {
    if (isDuplicate(fault)) return null
    throw fault
  }
}

/** What another department left unfinished passes to the one that leads now; its versions stay. @returns null when stale. */
export async function takeOverEntry(tx: Tx, entry: EntryRow, departmentId: string): Promise<EntryRow | null> {
  const change = { departmentId, firstSubmittedAt: null, reopenUntil: null }
  return (await moveEntry(tx, entry, change)) ? { ...entry, ...change } : null
}

/** Adds the next version with its values and moves the entry to it. @returns its number, null when stale. */
export async function addVersion(
  tx: Tx,
  entry: EntryRow,
  written: { state: EntryState; content: VersionContent; values: ValueContent[]; change?: EntryChange },
): Promise<number | null> {
  const number = entry.version + 1
  const moved = await moveEntry(tx, entry, { state: written.state, version: number, ...written.change })
  if (!moved) return null
  const id = randomUUID()
  await tx.insert(entryVersions).values({ ...written.content, id, entryId: entry.id, number })
  const rows = written.values.map((value) => ({ ...value, id: randomUUID(), versionId: id }))
  if (rows.length > 0) await tx.insert(entryValues).values(rows)
  return number
}

/**
 * Moves an entry without new words (withdraw, return, approve, abandon). The newest version takes the entry's
 * state, unless the decision names another one for it. @returns false when stale.
 */
export async function decideVersion(
  tx: Tx,
  entry: EntryRow,
  decided: { state: EntryState; decision: Decision; change?: EntryChange },
): Promise<boolean> {
  const moved = await moveEntry(tx, entry, { state: decided.state, ...decided.change })
  if (!moved) return false
  const newest = and(eq(entryVersions.entryId, entry.id), eq(entryVersions.number, entry.version))
  await tx
    .update(entryVersions)
    .set({ state: decided.state, ...decided.decision })
    .where(newest)
  return true
}

/** Puts a version that has not left the house under the targets in force. @param inForce target → its version */
export async function restateTargets(tx: Tx, versionId: string, inForce: Map<string, string>): Promise<void> {
  for (const [targetId, targetVersionId] of inForce) {
    const ofTarget = and(eq(entryValues.versionId, versionId), eq(entryValues.targetId, targetId))
    await tx.update(entryValues).set({ targetVersionId }).where(ofTarget)
  }
}

/** Compare and set: state and version must still be those that were read. */
async function moveEntry(tx: Tx, entry: EntryRow, change: Partial<EntryRow>): Promise<boolean> {
  const unmoved = and(
    eq(entries.id, entry.id),
    eq(entries.version, entry.version),
    eq(entries.state, entry.state),
  )
  const moved = await tx.update(entries).set(change).where(unmoved).returning({ id: entries.id })
  return moved.length === 1
}
