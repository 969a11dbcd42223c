// What the supervision office verified (核实): all of it for itself, without the notes for everybody else.
import 'server-only'
import { and, asc, eq, lte } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { store } from '../client'
import { entries, verifications } from '../schema'
import { visibleEntries } from './visible'

export type VerificationRow = typeof verifications.$inferSelect

/** All of an entry, the newest first; the office's own. */
export async function verificationsOf(_sight: Sight, entryId: string): Promise<VerificationRow[]> {
  const rows = await store()
    .reader.select()
    .from(verifications)
    .where(eq(verifications.entryId, entryId))
    .orderBy(asc(verifications.recordedAt))
  return rows.reverse()
}

const PUBLIC_COLUMNS = {
  id: verifications.id,
  quarter: entries.quarter,
  method: verifications.method,
  finding: verifications.finding,
  verifiedOn: verifications.verifiedOn,
}

/** Of a task's entries, as far as they concern what was approved: method, finding and day, oldest first. */
export async function publicVerifications(sight: Sight, taskId: string) {
  return store()
    .reader.select(PUBLIC_COLUMNS)
    .from(verifications)
    .innerJoin(entries, eq(entries.id, verifications.entryId))
    .where(
      and(
        eq(entries.taskId, taskId),
        lte(verifications.versionNumber, entries.approvedVersion),
        visibleEntries(sight),
      ),
    )
    .orderBy(asc(verifications.recordedAt))
}

export type PublicVerification = Awaited<ReturnType<typeof publicVerifications>>[number]
