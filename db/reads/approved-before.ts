// What the public reads of a task's quarter before another: what a reviewer compares with, read inside a transaction.
import 'server-only'
import { and, desc, eq, lt } from 'drizzle-orm'
import type { Quarter } from '@/lib/domain/quarter'
import type { Tx } from '../client'
import { entries, entryVersions } from '../schema'
import { type EntryValueRow, type EntryVersionRow, valuesOfVersion } from './entry-subject'
import { approvedVersion } from './visible'

export type ApprovedBefore = { version: EntryVersionRow; values: EntryValueRow[] }

/** The approved version of the newest earlier quarter of the same year that has one, or null. */
export async function approvedBefore(
  tx: Tx,
  taskId: string,
  { year, quarter }: Quarter,
): Promise<ApprovedBefore | null> {
  const [row] = await tx
    .select({ version: entryVersions })
    .from(entries)
    .innerJoin(entryVersions, approvedVersion())
    .where(and(eq(entries.taskId, taskId), eq(entries.year, year), lt(entries.quarter, quarter)))
    .orderBy(desc(entries.quarter))
    .limit(1)
  return row ? { version: row.version, values: await valuesOfVersion(tx, row.version.id) } : null
}
