// The official calendar: a year that has no row here is unknown, not free of holidays.
import { DAY_KINDS, type DayKind } from '@/lib/domain/calendar-day'
import { index, instant, integer, table, text } from '../columns'
import { oneOf } from './one-of'

/** `document` names the notice that the year's days come from. */
export const calendarYears = table('calendar_years', {
  year: integer('year').primaryKey(),
  document: text('document').notNull(),
  enteredAt: instant('entered_at').notNull(),
})

/** Only the days that depart from the week: a weekday that is off, a weekend day that is worked. */
export const calendarDays = table(
  'calendar_days',
  {
    /** '2024-10-01' */
    day: text('day').primaryKey(),
    year: integer('year').notNull(),
    kind: text('kind').$type<DayKind>().notNull(),
    name: text('name').notNull(),
  },
  (row) => [index('calendar_days_year').on(row.year), oneOf('calendar_days_kind_check', row.kind, DAY_KINDS)],
)
