// What waits for a decision, and what has not been handed in yet (design.md, Review).
import 'server-only'
import { allReports } from '@/db/reads/reports'
import { submittedEntries, type WrittenEntry } from '@/db/reads/written-entries'
import type { Quarter } from '@/lib/domain/quarter'
import { isLeftToDo } from '@/lib/domain/work-group'
import { workQuarter } from '@/lib/domain/work-quarter'
import { type Asked, always, defineQuery } from './define-query'
import { placeOf, windowIn } from './office-quarter'
import { type OfficeYear, officeYear } from './office-year'
import { inQueueOrder, type QueueItem, queueItem, reviewed } from './reviewed-entry'

/** How far the quarter in work has come; null before any window. */
export type QueueProgress = { quarter: Quarter; owed: number; approved: number; awaited: number }

export type ReviewQueueView = { now: Date; items: QueueItem[]; progress: QueueProgress | null }

export const reviewQueue = defineQuery<null, ReviewQueueView>({
  verb: 'review.read',
  find: always,
  read: async (asked) => {
    const [entries, reports] = await Promise.all([submittedEntries(asked.sight), allReports(asked.sight)])
    const years = [...new Set([...entries.map(({ year }) => year), ...reports.map(({ year }) => year)])]
    const loaded = (await Promise.all(years.map((year) => officeYear(asked.sight, year)))).filter(
      (year) => year !== null,
    )
    const newest = loaded.find(({ report }) => report.year === reports[0]?.year)
    return {
      now: asked.now,
      items: loaded.flatMap((year) => itemsOf(asked, year, entries)).sort(inQueueOrder),
      progress: newest ? progressOf(asked, newest) : null,
    }
  },
})

function itemsOf(asked: Asked, year: OfficeYear, entries: WrittenEntry[]): QueueItem[] {
  const own = entries.filter((entry) => entry.year === year.report.year)
  return own.flatMap((entry) => {
    const read = reviewed(year, entry, asked.now)
    return read ? [queueItem(asked, year, read)] : []
  })
}

function progressOf({ now }: Asked, year: OfficeYear): QueueProgress | null {
  const quarter = workQuarter(year.windows, now)
  if (!quarter) return null
  const at = { window: windowIn(year, quarter), quarter, now }
  const places = year.tasks.map((task) => placeOf(task, at)).filter(({ group }) => group !== 'notOwed')
  return {
    quarter: { year: quarter.year, quarter: quarter.quarter },
    owed: places.length,
    approved: places.filter(({ state }) => state === 'approved').length,
    awaited: places.filter(({ group }) => isLeftToDo(group)).length,
  }
}
