// What the report says of the year before, and which target each figure compares with: the same for everyone.
import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { type Reads, store } from '../client'
import { comparisons, passages, results } from '../schema'

/** `passageKey` and `location` say where it stands in the text. */
export type ResultRow = typeof results.$inferSelect & { passageKey: string; location: string }
export type ComparisonRow = typeof comparisons.$inferSelect

/** The results that a report tells, in reading order. */
export async function resultsOf(_sight: Sight, reportId: string): Promise<ResultRow[]> {
  const place = { passageKey: passages.key, location: passages.location }
  const rows = await store()
    .reader.select({ result: results, place })
    .from(results)
    .innerJoin(passages, eq(passages.id, results.passageId))
    .where(and(eq(results.reportId, reportId), isNull(results.retiredAt)))
    .orderBy(asc(results.position))
  return rows.map(({ result, place }) => ({ ...result, ...place }))
}

/** Which of a report's results stand beside which of its targets, in reading order. */
export async function comparisonsOf(_sight: Sight, reportId: string): Promise<ComparisonRow[]> {
  const rows = await store()
    .reader.select({ comparison: comparisons })
    .from(comparisons)
    .innerJoin(results, eq(results.id, comparisons.resultId))
    .where(eq(results.reportId, reportId))
    .orderBy(asc(comparisons.position))
  return rows.map(({ comparison }) => comparison)
}

/** The result under its id while it still stands in its report, or null. */
export async function resultById(tx: Reads, id: string): Promise<typeof results.$inferSelect | null> {
  const [row] = await tx
    .select()
    .from(results)
    .where(and(eq(results.id, id), isNull(results.retiredAt)))
  return row ?? null
}

/** The result of a later report that settles a target: none or one. */
export async function answeringResults(
  tx: Reads,
  targetId: string,
): Promise<(typeof results.$inferSelect)[]> {
  return tx
    .select()
    .from(results)
    .where(and(eq(results.answersTargetId, targetId), isNull(results.retiredAt)))
}
