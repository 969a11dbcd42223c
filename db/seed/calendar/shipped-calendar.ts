// The mainland's holidays and make-up workdays as the State Council's office announced them, each year with its notice.
// Only weekdays that are off and weekend days that are worked are listed.
import type { CalendarDay } from '@/lib/domain/business-days'
import type { DayKind } from '@/lib/domain/calendar-day'
import years from './official-days.json' with { type: 'json' }

export type ShippedYear = { year: number; document: string; days: CalendarDay[] }

type Named = Record<string, string[] | undefined>

/** The years that are shipped, the oldest first. */
export function shippedCalendar(): ShippedYear[] {
  return years.map(({ year, document, holidays, workdays }) => ({
    year,
    document,
    days: [...daysOf(holidays, 'holiday'), ...daysOf(workdays, 'workday')],
  }))
}

function daysOf(named: Named, kind: DayKind): CalendarDay[] {
  return Object.entries(named).flatMap(([name, days = []]) => days.map((day) => ({ day, kind, name })))
}
