// What an administrator remarked on single fields of a returned version: for the office, never public.
import 'server-only'
import { asc, inArray } from 'drizzle-orm'
import { store } from '../client'
import { entryRemarks } from '../schema'

export type RemarkRow = typeof entryRemarks.$inferSelect

/** Ask it only for versions that the reader may see. */
export async function remarksOn(versionIds: string[]): Promise<RemarkRow[]> {
  if (versionIds.length === 0) return []
  const rows = store().reader.select().from(entryRemarks).where(inArray(entryRemarks.versionId, versionIds))
  return rows.orderBy(asc(entryRemarks.writtenAt), asc(entryRemarks.field))
}
