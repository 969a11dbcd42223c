// What an administrator enters of a year's official calendar: the notice, and its days as lines of plain text.
import { z } from 'zod'
import { readCalendarLines } from '@/lib/domain/calendar-lines'
import { oneLine, plainText } from './plain-text'

const LONGEST_LINES = 4000

/** Problems of the lines are 'calendar.<fault>.<line>'. */
export const calendarYearInput = z
  .object({
    year: z.coerce.number('year').int('year').min(2000, 'year').max(2100, 'year'),
    document: oneLine(200),
    holidays: plainText(LONGEST_LINES).pipe(z.string().min(1, 'required')),
    workdays: plainText(LONGEST_LINES).default(''),
    /** When the year was entered before, as the form was made; empty for a year that nobody entered. */
    seen: z.string().max(40, 'stale').default(''),
  })
  .transform(({ holidays, workdays, ...rest }, context) => {
    const days = (['holiday', 'workday'] as const).flatMap((kind) => {
      const field = kind === 'holiday' ? 'holidays' : 'workdays'
      const read = readCalendarLines(kind === 'holiday' ? holidays : workdays, rest.year, kind)
      if ('days' in read) return read.days
      context.addIssue({ code: 'custom', path: [field], message: `calendar.${read.fault}.${read.line}` })
      return []
    })
    return { ...rest, days }
  })
