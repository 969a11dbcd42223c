// Reports, their text and the annex's projects: the same for everyone.
import 'server-only'
import { and, asc, desc, eq, isNull } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { store } from '../client'
import { livelihoodProjects, passages, reports } from '../schema'

export type ReportRow = typeof reports.$inferSelect
export type PassageRow = typeof passages.$inferSelect
export type ProjectRow = typeof livelihoodProjects.$inferSelect

/** All reports, the newest year first. */
export async function allReports(_sight: Sight): Promise<ReportRow[]> {
  return store().reader.select().from(reports).orderBy(desc(reports.year))
}

/** The report of a year, or null. */
export async function reportOfYear(_sight: Sight, year: number): Promise<ReportRow | null> {
  const [row] = await store().reader.select().from(reports).where(eq(reports.year, year))
  return row ?? null
}

/** The report's tree in reading order, without passages that a later reading no longer found. */
export async function passagesOf(_sight: Sight, reportId: string): Promise<PassageRow[]> {
  return store()
    .reader.select()
    .from(passages)
    .where(and(eq(passages.reportId, reportId), isNull(passages.retiredAt)))
    .orderBy(asc(passages.position))
}

/** The annex's projects by their number. */
export async function projectsOf(_sight: Sight, reportId: string): Promise<ProjectRow[]> {
  return store()
    .reader.select()
    .from(livelihoodProjects)
    .where(eq(livelihoodProjects.reportId, reportId))
    .orderBy(asc(livelihoodProjects.number))
}
