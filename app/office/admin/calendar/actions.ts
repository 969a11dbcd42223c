'use server'

import { formAction } from '@/app/form-action'
import { enterCalendarYear } from '@/lib/commands/enter-calendar-year'
import { officePaths } from '@/lib/paths'

export const enterCalendarYearAction = formAction(enterCalendarYear, ({ year }) =>
  officePaths.calendar({ saved: year }),
)
