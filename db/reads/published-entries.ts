// Approved content, and no column beside it: internal problems, return reasons and accounts are not even selected.
import 'server-only'
import { and, asc, eq, inArray, lte } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { store } from '../client'
import { entries, entryValues, entryVersions } from '../schema'
import { approvedVersion, visibleEntries } from './visible'

const PUBLIC_COLUMNS = {
  entryId: entries.id,
  taskId: entries.taskId,
  year: entries.year,
  quarter: entries.quarter,
  departmentId: entries.departmentId,
  firstSubmittedAt: entries.firstSubmittedAt,
  approvedVersion: entries.approvedVersion,
  versionId: entryVersions.id,
  number: entryVersions.number,
  judgement: entryVersions.judgement,
  progress: entryVersions.progress,
  problem: entryVersions.problemPublic,
  nextStep: entryVersions.nextStep,
  correctionReason: entryVersions.correctionReason,
  submittedAt: entryVersions.submittedAt,
  approvedAt: entryVersions.decidedAt,
  verdict: entryVersions.verdict,
}

export type PublishedValue = {
  versionId: string
  targetId: string
  targetVersionId: string
  value: string | null
  blank: string | null
  blankReason: string | null
}

/** The approved version of every entry of a year that has one, oldest approval first. */
export async function publishedEntries(sight: Sight, year: number) {
  return store()
    .reader.select(PUBLIC_COLUMNS)
    .from(entries)
    .innerJoin(entryVersions, approvedVersion())
    .where(and(eq(entries.year, year), visibleEntries(sight)))
    .orderBy(asc(entryVersions.decidedAt), asc(entries.id))
}

export type PublishedEntry = Awaited<ReturnType<typeof publishedEntries>>[number]

/** Every version of a task's entries that was ever public: the one in force and those that it superseded. */
export async function publishedVersions(sight: Sight, taskId: string): Promise<PublishedEntry[]> {
  const everApproved = and(
    eq(entryVersions.entryId, entries.id),
    eq(entryVersions.state, 'approved'),
    lte(entryVersions.number, entries.approvedVersion),
  )
  return store()
    .reader.select(PUBLIC_COLUMNS)
    .from(entries)
    .innerJoin(entryVersions, everApproved)
    .where(and(eq(entries.taskId, taskId), visibleEntries(sight)))
    .orderBy(asc(entries.quarter), asc(entryVersions.number))
}

/** The values of published versions. Ask it only for ids that one of the two functions above gave. */
export async function publishedValues(_sight: Sight, versionIds: string[]): Promise<PublishedValue[]> {
  if (versionIds.length === 0) return []
  return store()
    .reader.select({
      versionId: entryValues.versionId,
      targetId: entryValues.targetId,
      targetVersionId: entryValues.targetVersionId,
      value: entryValues.value,
      blank: entryValues.blank,
      blankReason: entryValues.blankReason,
    })
    .from(entryValues)
    .where(inArray(entryValues.versionId, versionIds))
}
