// The quarters of every report year with their windows, and one quarter with what can be done about it.
import 'server-only'
import { officialDays } from '@/db/reads/calendar'
import { eventsWhere } from '@/db/reads/events'
import { allReports } from '@/db/reads/reports'
import { openedWindows, type WindowRow } from '@/db/reads/window-rows'
import { type OfficialCalendar, type SaidDay, saidDay } from '@/lib/domain/business-days'
import { compareQuarters, parseQuarter, QUARTER_NUMBERS, type Quarter } from '@/lib/domain/quarter'
import {
  isBackfill,
  offeredTimes,
  type ReportingWindow,
  type WindowStatus,
  type WindowTimes,
  windowStatus,
} from '@/lib/domain/window'
import { type Asked, defineQuery } from './define-query'

export type ListedWindow = WindowTimes & { id: string; version: number; backfill: boolean }
export type WindowLine = { quarter: Quarter; status: WindowStatus; window: ListedWindow | null }

export type SaidDays = { due: SaidDay; closes: SaidDay }

export type Extension = { at: Date; reason: string }
export type WindowPage = WindowLine & {
  /** The times that are offered while no window was opened. */
  offered: WindowTimes
  /** Whether people work on the days when it is due and closes: of the window, else of what is offered. */
  days: SaidDays
  /** Opened now it would be marked 补录. */
  wouldBackfill: boolean
  /** The due day has passed: it stays, only the close can move. */
  isPastDue: boolean
  extensions: Extension[]
}

/** Every report year, the newest first, with its four quarters. */
export const windowList = defineQuery({
  verb: 'window.open',
  read: async (asked: Asked) => windowYears(asked),
})

export type WindowYear = { year: number; quarters: WindowLine[] }

/** The years for whoever asks: windows are no secret, this only saves the overview a second question. */
export async function windowYears({ sight, now }: Asked): Promise<WindowYear[]> {
  const [reports, rows] = await Promise.all([allReports(sight), openedWindows(sight)])
  return reports.map(({ year }) => ({
    year,
    quarters: QUARTER_NUMBERS.map((quarter) => lineOf({ year, quarter }, rows, now)),
  }))
}

/** One quarter, written '2024-Q3', of a year that has a report. */
export const windowPage = defineQuery({
  verb: 'window.open',
  read: async (asked: Asked, text: string): Promise<WindowPage | null> => {
    const quarter = parseQuarter(text)
    const years = await windowYears(asked)
    const line = years
      .flatMap(({ quarters }) => quarters)
      .find((one) => quarter && compareQuarters(one.quarter, quarter) === 0)
    if (!line) return null
    const calendar = await officialDays()
    const offered = offeredTimes(line.quarter, asked.now, calendar)
    return {
      ...line,
      offered,
      days: daysSaid(calendar, line.window ?? offered),
      wouldBackfill: isBackfill(line.quarter, asked.now),
      isPastDue: line.window !== null && line.window.dueAt < asked.now,
      extensions: line.window ? await extensionsOf(asked, line.window.id) : [],
    }
  },
})

function daysSaid(calendar: OfficialCalendar, { dueAt, closesAt }: WindowTimes): SaidDays {
  return { due: saidDay(calendar, dueAt), closes: saidDay(calendar, closesAt) }
}

function lineOf(quarter: Quarter, rows: WindowRow[], now: Date): WindowLine {
  const row = rows.find((one) => one.year === quarter.year && one.quarter === quarter.quarter) ?? null
  return { quarter, status: windowStatus(row as ReportingWindow | null, now), window: row }
}

async function extensionsOf({ sight }: Asked, subjectId: string): Promise<Extension[]> {
  const rows = await eventsWhere(sight, { subjectType: 'window', subjectId, action: 'window.extended' }, 50)
  return rows.map(({ at, reason }) => ({ at, reason: reason ?? '' }))
}
