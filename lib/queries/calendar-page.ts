// The official calendar as it was entered, and one year of it as lines to be put right.
import 'server-only'
import { enteredYears, officialDays } from '@/db/reads/calendar'
import type { CalendarDay } from '@/lib/domain/business-days'
import { calendarLines } from '@/lib/domain/calendar-lines'
import { always, defineQuery } from './define-query'

export type CalendarYear = {
  year: number
  document: string
  holidays: CalendarDay[]
  workdays: CalendarDay[]
}

/** `seen` is what the form was made of: empty for a year that nobody entered. */
export type YearForm = {
  year: number
  document: string
  holidays: string
  workdays: string
  seen: string
  known: boolean
}

export type CalendarPage = { years: CalendarYear[]; form: YearForm }

/** `asked` is the year to be put right; without one that was entered, the form is for the year after the last. */
export const calendarPage = defineQuery<number | null, CalendarPage>({
  verb: 'calendar.enter',
  find: always,
  read: async (_asked, asked) => {
    const [rows, { days }] = await Promise.all([enteredYears(), officialDays()])
    const all = [...days.values()]
    const years = rows.map(({ year, document }) => {
      const own = all.filter(({ day }) => day.startsWith(`${year}-`))
      const of = (kind: CalendarDay['kind']) => own.filter((one) => one.kind === kind)
      return { year, document, holidays: of('holiday'), workdays: of('workday') }
    })
    const known = years.find(({ year }) => year === asked)
    const enteredAt = rows.find(({ year }) => year === asked)?.enteredAt
    return { years, form: known && enteredAt ? formOf(known, enteredAt) : emptyForm(years.at(-1)?.year) }
  },
})

const formOf = ({ year, document, holidays, workdays }: CalendarYear, enteredAt: Date): YearForm => ({
  ...{ year, document, known: true, seen: enteredAt.toISOString() },
  holidays: calendarLines(holidays, 'holiday'),
  workdays: calendarLines(workdays, 'workday'),
})

const emptyForm = (last = 2023): YearForm => ({
  ...{ year: last + 1, document: '', holidays: '', workdays: '', seen: '', known: false },
})
