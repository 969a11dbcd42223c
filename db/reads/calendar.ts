// The official calendar as it was entered: the same for everyone.
import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { type OfficialCalendar, officialCalendar } from '@/lib/domain/business-days'
import { type Reads, store } from '../client'
import { calendarDays, calendarYears } from '../schema'

export type CalendarYearRow = typeof calendarYears.$inferSelect

/** Everything that is known of business days; a command reads it in its transaction. */
export async function officialDays(reader: Reads = store().reader): Promise<OfficialCalendar> {
  const years = await enteredYears(reader)
  const days = await reader.select().from(calendarDays).orderBy(asc(calendarDays.day))
  return officialCalendar(
    years.map(({ year }) => year),
    days,
  )
}

/** The years that were entered, in their order. */
export async function enteredYears(reader: Reads = store().reader): Promise<CalendarYearRow[]> {
  return reader.select().from(calendarYears).orderBy(asc(calendarYears.year))
}

/** One year as it was entered, or null. */
export async function enteredYear(reader: Reads, year: number): Promise<CalendarYearRow | null> {
  const [row] = await reader.select().from(calendarYears).where(eq(calendarYears.year, year))
  return row ?? null
}
