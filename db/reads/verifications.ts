// What the supervision office verified (核实): all of it for itself, without the notes for everybody else.
import 'server-only'
import { and, asc, eq, lte } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { type Reads, store } from '../client'
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

type Finding = Omit<VerificationRow, 'id' | 'recordedAt'>

/** Whether somebody recorded the very same before: a press that comes twice. */
export async function wasRecorded(tx: Reads, found: Finding): Promise<boolean> {
  const [row] = await tx
    .select({ id: verifications.id })
    .from(verifications)
    .where(
      and(
        eq(verifications.entryId, found.entryId),
        eq(verifications.versionNumber, found.versionNumber),
        eq(verifications.method, found.method),
        eq(verifications.finding, found.finding),
        eq(verifications.verifiedOn, found.verifiedOn),
        eq(verifications.note, found.note),
        eq(verifications.recordedBy, found.recordedBy),
      ),
    )
    .limit(1)
  return row !== undefined
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
