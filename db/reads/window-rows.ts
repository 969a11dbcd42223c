// Reporting windows with their version: what a command changes it reads in its transaction, a screen from the reader.
import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import type { Quarter } from '@/lib/domain/quarter'
import type { Sight } from '@/lib/domain/visibility'
import { type Reads, store } from '../client'
import { reportingWindows, reports } from '../schema'

export type WindowRow = typeof reportingWindows.$inferSelect

/** The window under its id, or null. */
export async function windowById(tx: Reads, id: string): Promise<WindowRow | null> {
  const [row] = await tx.select().from(reportingWindows).where(eq(reportingWindows.id, id))
  return row ?? null
}

/** The window of a quarter, or null when none was ever opened. */
export async function windowOfQuarter(tx: Reads, { year, quarter }: Quarter): Promise<WindowRow | null> {
  const ofQuarter = and(eq(reportingWindows.year, year), eq(reportingWindows.quarter, quarter))
  const [row] = await tx.select().from(reportingWindows).where(ofQuarter)
  return row ?? null
}

/** Whether a report of that year was loaded. */
export async function hasReportOf(tx: Reads, year: number): Promise<boolean> {
  const rows = await tx.select({ id: reports.id }).from(reports).where(eq(reports.year, year))
  return rows.length > 0
}

/** Every window that was ever opened, the newest quarter first: the same for everyone. */
export async function openedWindows(_sight: Sight): Promise<WindowRow[]> {
  return store()
    .reader.select()
    .from(reportingWindows)
    .orderBy(desc(reportingWindows.year), desc(reportingWindows.quarter))
}
