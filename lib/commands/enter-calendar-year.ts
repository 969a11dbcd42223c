// An administrator enters a year's holidays and make-up workdays with the notice that says so, or puts them right.
import 'server-only'
import { enteredYear, officialDays } from '@/db/reads/calendar'
import { storeCalendarYear } from '@/db/writes/calendar'
import type { CalendarDay } from '@/lib/domain/business-days'
import { NO_FACTS } from '@/lib/domain/permissions'
import { calendarYearInput } from '@/lib/inputs/calendar'
import { defineCommand, done, refused } from './define-command'

const told = (document: string, days: readonly CalendarDay[]) => ({
  document,
  holidays: days.filter(({ kind }) => kind === 'holiday').map(({ day }) => day),
  workdays: days.filter(({ kind }) => kind === 'workday').map(({ day }) => day),
})

export const enterCalendarYear = defineCommand({
  verb: 'calendar.enter',
  input: calendarYearInput,
  load: async ({ tx, input }) => ({ subject: { known: await enteredYear(tx, input.year) }, facts: NO_FACTS }),
  work: async ({ tx, now, input }, { known }) => {
    const { year, document, days, seen } = input
    if (seen !== (known?.enteredAt.toISOString() ?? '')) return refused({ kind: 'stale', current: null })
    const { days: before } = await officialDays(tx)
    const daysBefore = [...before.values()].filter(({ day }) => day.startsWith(`${year}-`))
    await storeCalendarYear(tx, { year, document, enteredAt: now, days })
    return done(
      { year },
      {
        action: 'calendar.entered',
        subjectType: 'calendar',
        subjectId: String(year),
        before: known ? told(known.document, daysBefore) : undefined,
        after: told(document, days),
      },
    )
  },
})
