// Reporting windows: the same for everyone.
import 'server-only'
import { asc, eq } from 'drizzle-orm'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { Sight } from '@/lib/domain/visibility'
import type { ReportingWindow } from '@/lib/domain/window'
import { store } from '../client'
import { reportingWindows } from '../schema'

/** The windows of a year that have been set, by quarter. */
export async function windowsOf(_sight: Sight, year: number): Promise<ReportingWindow[]> {
  const rows = await store()
    .reader.select()
    .from(reportingWindows)
    .where(eq(reportingWindows.year, year))
    .orderBy(asc(reportingWindows.quarter))
  return rows.map((row) => ({ ...row, quarter: row.quarter as QuarterNumber }))
}
