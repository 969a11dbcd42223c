// Reports on their way in: the office's alone, never any part of a public read.
import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { DraftContent } from '@/lib/domain/draft/content'
import type { ReportDraftState } from '@/lib/domain/report-draft'
import { type Reads, store } from '../client'
import { accounts, reportDrafts } from '../schema'

export type ReportDraftRow = Omit<typeof reportDrafts.$inferSelect, 'content' | 'state'> & {
  content: DraftContent
  state: ReportDraftState
}

/** The draft under its id, or null. */
export async function draftById(tx: Reads, id: string): Promise<ReportDraftRow | null> {
  const [row] = await tx.select().from(reportDrafts).where(eq(reportDrafts.id, id))
  return row ? typed(row) : null
}

/** The same for a screen, outside a transaction. */
export const storedDraft = (id: string) => draftById(store().reader, id)

/** The open draft of this very text for this year, or null. */
export async function openDraftOf(
  tx: Reads,
  { year, contentHash }: { year: number; contentHash: string },
): Promise<ReportDraftRow | null> {
  const same = and(
    eq(reportDrafts.state, 'open'),
    eq(reportDrafts.year, year),
    eq(reportDrafts.contentHash, contentHash),
  )
  const [row] = await tx.select().from(reportDrafts).where(same)
  return row ? typed(row) : null
}

/** The draft that was published last for this year, or null. */
export async function publishedDraftOf(tx: Reads, year: number): Promise<ReportDraftRow | null> {
  const ofYear = and(eq(reportDrafts.state, 'published'), eq(reportDrafts.year, year))
  const [row] = await tx
    .select()
    .from(reportDrafts)
    .where(ofYear)
    .orderBy(desc(reportDrafts.changedAt))
    .limit(1)
  return row ? typed(row) : null
}

// Written by createReportDraft and correctReportDraft alone.
const typed = (row: typeof reportDrafts.$inferSelect): ReportDraftRow => ({
  ...row,
  content: row.content as DraftContent,
  state: row.state as ReportDraftState,
})
export type ListedDraft = Omit<ReportDraftRow, 'source' | 'content'> & { createdByName: string }

/** Every draft without its text, the one changed last first. */
export async function listedDrafts(): Promise<ListedDraft[]> {
  const rows = await store()
    .reader.select({ ...LISTED, createdByName: accounts.displayName })
    .from(reportDrafts)
    .innerJoin(accounts, eq(accounts.id, reportDrafts.createdBy))
    .orderBy(desc(reportDrafts.changedAt))
  return rows.map((row) => ({ ...row, state: row.state as ReportDraftState }))
}

/** Everything but the text and the content. */
const LISTED = {
  id: reportDrafts.id,
  year: reportDrafts.year,
  fileName: reportDrafts.fileName,
  format: reportDrafts.format,
  contentHash: reportDrafts.contentHash,
  state: reportDrafts.state,
  version: reportDrafts.version,
  createdBy: reportDrafts.createdBy,
  createdAt: reportDrafts.createdAt,
  changedAt: reportDrafts.changedAt,
}
