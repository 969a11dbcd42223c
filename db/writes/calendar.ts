// Writes a year of the official calendar: entered once, put right by entering it again (the event keeps what was before).
import 'server-only'
import { eq } from 'drizzle-orm'
import type { CalendarDay } from '@/lib/domain/business-days'
import type { Tx } from '../client'
import { calendarDays, calendarYears } from '../schema'

export type EnteredYear = { year: number; document: string; enteredAt: Date; days: readonly CalendarDay[] }

/** Puts the year's days in the place of those that were entered before. */
export async function storeCalendarYear(
  tx: Tx,
  { year, document, enteredAt, days }: EnteredYear,
): Promise<void> {
  const row = { year, document, enteredAt }
  await tx.insert(calendarYears).values(row).onConflictDoUpdate({ target: calendarYears.year, set: row })
  await tx.delete(calendarDays).where(eq(calendarDays.year, year))
  const rows = days.map(({ day, kind, name }) => ({ day, year, kind, name }))
  if (rows.length > 0) await tx.insert(calendarDays).values(rows)
}
