// Entries with all their versions, the unapproved ones too: for the office alone, each reader within its sight.
import 'server-only'
import { and, asc, eq, inArray, type SQL } from 'drizzle-orm'
import type { EntryState } from '@/lib/domain/entry-state'
import type { Quarter, QuarterNumber } from '@/lib/domain/quarter'
import type { Sight } from '@/lib/domain/visibility'
import { store } from '../client'
import { entries, entryValues, entryVersions } from '../schema'
import { unapprovedEntries } from './visible'

export type VersionRow = typeof entryVersions.$inferSelect
export type ValueRow = typeof entryValues.$inferSelect
/** `versions` are the entry's, the newest first. */
export type WrittenEntry = Omit<typeof entries.$inferSelect, 'state' | 'quarter'> & {
  state: EntryState
  quarter: QuarterNumber
  versions: VersionRow[]
}

/** The entries of a year that this reader may see unapproved. */
export function writtenInYear(sight: Sight, year: number): Promise<WrittenEntry[]> {
  return written(sight, eq(entries.year, year))
}

/** All that wait for a decision, of whatever quarter. */
export function submittedEntries(sight: Sight): Promise<WrittenEntry[]> {
  return written(sight, eq(entries.state, 'submitted'))
}

/** One task's quarter, or null when nobody has written there. */
export async function writtenForTask(
  sight: Sight,
  taskId: string,
  quarter: Quarter,
): Promise<WrittenEntry | null> {
  const place = and(
    eq(entries.taskId, taskId),
    eq(entries.year, quarter.year),
    eq(entries.quarter, quarter.quarter),
  )
  return (await written(sight, place))[0] ?? null
}

/** One entry under its id, or null. */
export async function writtenEntry(sight: Sight, entryId: string): Promise<WrittenEntry | null> {
  return (await written(sight, eq(entries.id, entryId)))[0] ?? null
}

/** What versions hold for each target. Ask it only for versions that one of the functions above gave. */
export async function writtenValues(_sight: Sight, versionIds: string[]): Promise<ValueRow[]> {
  if (versionIds.length === 0) return []
  return store().reader.select().from(entryValues).where(inArray(entryValues.versionId, versionIds))
}

async function written(sight: Sight, which: SQL | undefined): Promise<WrittenEntry[]> {
  const rows = await store()
    .reader.select({ entry: entries, version: entryVersions })
    .from(entries)
    .innerJoin(entryVersions, eq(entryVersions.entryId, entries.id))
    .where(and(which, unapprovedEntries(sight)))
    .orderBy(asc(entries.taskId), asc(entries.quarter), asc(entryVersions.number))
  const byId = new Map<string, WrittenEntry>()
  for (const { entry, version } of rows) {
    const versions = [version, ...(byId.get(entry.id)?.versions ?? [])]
    byId.set(entry.id, { ...entry, versions } as WrittenEntry)
  }
  return [...byId.values()]
}
