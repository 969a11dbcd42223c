// What a person has begun and not handed in: drafts and what came back, whose newest version is theirs.
import 'server-only'
import { and, asc, eq, inArray } from 'drizzle-orm'
import type { Reads } from '../client'
import { entries, entryVersions, tasks } from '../schema'

export type Unfinished = { taskId: string; title: string; year: number; quarter: number; state: string }

/** In the order of the quarters. */
export async function unfinishedBy(tx: Reads, accountId: string): Promise<Unfinished[]> {
  const newest = and(eq(entryVersions.entryId, entries.id), eq(entryVersions.number, entries.version))
  return tx
    .select({
      taskId: entries.taskId,
      title: tasks.title,
      year: entries.year,
      quarter: entries.quarter,
      state: entries.state,
    })
    .from(entries)
    .innerJoin(entryVersions, newest)
    .innerJoin(tasks, eq(tasks.id, entries.taskId))
    .where(
      and(
        eq(entryVersions.writtenBy, accountId),
        inArray(entries.state, ['draft', 'returned', 'internalReview']),
      ),
    )
    .orderBy(asc(entries.year), asc(entries.quarter), asc(entries.taskId))
}
