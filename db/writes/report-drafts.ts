// Writes reports on their way in: a correction replaces the content that its author saw, and nothing newer.
import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { DraftContent } from '@/lib/domain/draft/content'
import type { Tx } from '../client'
import { reportDrafts } from '../schema'

export async function insertDraft(tx: Tx, draft: typeof reportDrafts.$inferInsert): Promise<void> {
  await tx.insert(reportDrafts).values(draft)
}

type Changed = { content?: DraftContent; year?: number; state?: 'published' | 'discarded'; changedAt: Date }

/** Changes an open draft. @returns false when somebody else changed it since `seen`. */
export async function changeDraft(
  tx: Tx,
  seen: { id: string; version: number },
  changed: Changed,
): Promise<boolean> {
  const unchanged = and(
    eq(reportDrafts.id, seen.id),
    eq(reportDrafts.version, seen.version),
    eq(reportDrafts.state, 'open'),
  )
  const rows = await tx
    .update(reportDrafts)
    .set({ ...changed, version: seen.version + 1 })
    .where(unchanged)
    .returning({ id: reportDrafts.id })
  return rows.length === 1
}
