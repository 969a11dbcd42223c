// Paragraphs of supporting departments: for the lead, for whoever wrote them and for the supervision office; never public.
import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { Quarter } from '@/lib/domain/quarter'
import { type Reads, store } from '../client'
import { entryContributions } from '../schema'

export type ContributionRow = typeof entryContributions.$inferSelect

/**
 * The newest version of each department's. Ask it only for whoever leads the task, or one's own.
 * Inside a command ask with its transaction.
 */
export async function contributionsTo(
  taskId: string,
  { year, quarter }: Quarter,
  reader: Reads = store().reader,
): Promise<ContributionRow[]> {
  const { taskId: task, year: ofYear, quarter: ofQuarter } = entryContributions
  const place = and(eq(task, taskId), eq(ofYear, year), eq(ofQuarter, quarter))
  return newestOfEach(
    await reader.select().from(entryContributions).where(place).orderBy(desc(entryContributions.number)),
  )
}

/** A department's own newest ones of a quarter, of all tasks. */
export async function contributionsBy(
  departmentId: string,
  { year, quarter }: Quarter,
): Promise<ContributionRow[]> {
  const { departmentId: by, year: ofYear, quarter: ofQuarter } = entryContributions
  const own = and(eq(by, departmentId), eq(ofYear, year), eq(ofQuarter, quarter))
  const rows = store().reader.select().from(entryContributions).where(own)
  return newestOfEach(await rows.orderBy(desc(entryContributions.number)))
}

function newestOfEach(newestFirst: ContributionRow[]): ContributionRow[] {
  const seen = new Set<string>()
  return newestFirst.filter(({ taskId, departmentId }) => {
    const key = `${taskId} ${departmentId}`
    return !seen.has(key) && seen.add(key)
  })
}
