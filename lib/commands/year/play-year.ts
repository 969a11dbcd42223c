// A whole year of reporting by the commands alone: every task, every department, four quarters, and all that goes wrong.
import type { EntrySubject } from '@/db/reads/entry-subject'
import { entrySubject } from '@/db/reads/entry-subject'
import { actAs } from '@/db/testing/as'
import { timesBySql } from '@/db/testing/recompute-year'
import { inTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/domain/actor'
import { printQuarter, type QuarterNumber } from '@/lib/domain/quarter'
import type { Result } from '@/lib/result'
import { approveEntry } from '../approve-entry'
import { grantExtension, grantUnasked } from '../decide-extension'
import { openWindow } from '../open-window'
import { requestExtension } from '../request-extension'
import { returnEntry } from '../return-entry'
import { startCorrection } from '../start-correction'
import { submitEntry } from '../submit-entry'
import { figureOf } from './figures'

export type PlayedTask = { id: string; lead: Actor; index: number }
export type Year = {
  office: Actor
  /** Approves what the other one did not write. */
  clock: { set: (at: string) => void }
  tasks: PlayedTask[]
}

type Days = { opens: string; writes: string; due: string; lateDay: string; closes: string; after: string }

/** The days of each quarter's window, as Shanghai writes them. */
const DAYS: Record<QuarterNumber, Days> = {
  1: days('2024-03-25', '2024-04-03', '2024-04-10', '2024-04-12', '2024-04-15', '2024-04-20'),
  2: days('2024-06-25', '2024-07-03', '2024-07-10', '2024-07-12', '2024-07-15', '2024-07-20'),
  3: days('2024-09-25', '2024-10-03', '2024-10-10', '2024-10-12', '2024-10-15', '2024-10-20'),
  4: days('2024-12-25', '2025-01-03', '2025-01-10', '2025-01-12', '2025-01-15', '2025-01-20'),
}

function days(
  ...[opens, writes, due, lateDay, closes, after]: [string, string, string, string, string, string]
) {
  return { opens, writes, due, lateDay, closes, after }
}

/** What becomes of a task's quarter, told by its number. */
export const isMadeUp = ({ index }: PlayedTask, quarter: QuarterNumber) => quarter === 1 && index % 17 === 3
export const isExtended = ({ index }: PlayedTask, quarter: QuarterNumber) => quarter === 2 && index % 41 === 5
export const isLate = ({ index }: PlayedTask, quarter: QuarterNumber) => quarter === 2 && index % 19 === 7
export const isNever = ({ index }: PlayedTask, quarter: QuarterNumber) => quarter === 3 && index % 23 === 11
export const isReturned = ({ index }: PlayedTask, quarter: QuarterNumber) => quarter === 2 && index % 11 === 2
export const isCorrected = ({ index }: PlayedTask) => index % 29 === 4

/** @throws Error naming the step and the problem when a command refused. */
export function taken<T>(result: Result<T>, step: string): T {
  if (result.ok) return result.value
  throw new Error(`${step}: ${JSON.stringify(result.problem)}`)
}

const at = (day: string, time = '10:00') => `${day}T${time}:00+08:00`

/** One quarter from the opening of its window to the last entry that was made up. */
export async function playQuarter(year: Year, quarter: QuarterNumber): Promise<void> {
  const { opens, writes, due, lateDay, closes, after } = DAYS[quarter]
  year.clock.set(at(opens, '00:00'))
  actAs(year.office)
  const window = { year: 2024, quarter, opensAt: opens, dueAt: due, closesAt: closes }
  taken(await openWindow(window), `window ${quarter}`)
  const late = (task: PlayedTask) =>
    isMadeUp(task, quarter) || isExtended(task, quarter) || isLate(task, quarter)
  const relieved = await relievedIn(year, quarter)
  const inTime = year.tasks.filter((task) => !late(task) && !isNever(task, quarter) && !relieved.has(task.id))
  year.clock.set(at(writes))
  for (const task of inTime) await handInAndDecide(year, task, quarter)
  await extendSome(year, quarter, lateDay)
  year.clock.set(at(lateDay))
  for (const task of year.tasks.filter((one) => isExtended(one, quarter) || isLate(one, quarter)))
    await handInAndDecide(year, task, quarter)
  year.clock.set(at(after))
  for (const task of year.tasks.filter((one) => isMadeUp(one, quarter))) {
    actAs(year.office)
    const asked = {
      task: task.id,
      quarter: quarterText(quarter),
      until: nextDay(after),
      reason: 'catching up',
    }
    taken(await grantUnasked(asked), `late permission for ${task.id}`)
    await handInAndDecide(year, task, quarter)
  }
}

/** Of what is done and owes nothing every other task goes on reporting, as it may. */
async function relievedIn(year: Year, quarter: QuarterNumber): Promise<Set<string>> {
  const free = (await timesBySql()).filter(
    (one) => Number(one.quarter) === quarter && one.timeliness === 'notOwed',
  )
  const even = new Set(year.tasks.filter(({ index }) => index % 2 === 0).map(({ id }) => id))
  return new Set(free.flatMap(({ task }) => (even.has(task) ? [task] : [])))
}

const quarterText = (quarter: QuarterNumber) => printQuarter({ year: 2024, quarter })
const nextDay = (day: string) => day.replace(/\d\d$/, (date) => String(Number(date) + 1).padStart(2, '0'))

/** Asked for by the lead before the due moment, granted by the office to the day on which it is used. */
async function extendSome(year: Year, quarter: QuarterNumber, until: string): Promise<void> {
  for (const task of year.tasks.filter((one) => isExtended(one, quarter))) {
    actAs(task.lead)
    const asked = {
      task: task.id,
      quarter: quarterText(quarter),
      until,
      reason: 'waiting for the statistics',
    }
    const { extension } = taken(await requestExtension(asked), `request for ${task.id}`)
    actAs(year.office)
    taken(await grantExtension({ extension, until }), `grant for ${task.id}`)
  }
}

async function handInAndDecide(year: Year, task: PlayedTask, quarter: QuarterNumber): Promise<void> {
  const subject = await inTransaction((tx) => entrySubject(tx, task.id, { year: 2024, quarter }))
  if (!subject) throw new Error(`no task ${task.id}`)
  const first = await handIn(task, subject)
  if (isReturned(task, quarter)) {
    actAs(year.office)
    taken(await returnEntry({ ...first, reason: 'name the source' }), `return of ${task.id}`)
    const again = await handIn(task, subject, first.version)
    actAs(year.office)
    taken(await approveEntry(again), `approval of ${task.id}`)
    return
  }
  actAs(year.office)
  taken(await approveEntry(first), `approval of ${task.id}`)
}

type Seen = { entry: string; version: number }

async function handIn(task: PlayedTask, subject: EntrySubject, version = 0): Promise<Seen> {
  const { quarter } = subject.quarter
  actAs(task.lead)
  const values = subject.targets.map(
    (row) => [row.target.id, figureOf(row, { index: task.index, quarter })] as const,
  )
  const form = {
    ...{ task: task.id, quarter: quarterText(quarter), version, judgement: 'normal', declared: 'on' },
    ...{
      progress: `Work of quarter ${quarter}.`,
      nextStep: 'Going on.',
      problemPublic: 'Some places are slow.',
    },
    values: Object.fromEntries(values),
  }
  return taken(await submitEntry(form), `${task.id} in ${quarter}`)
}

/** The second quarter's figures of some tasks are corrected in the fourth; the old ones stay readable. */
export async function correctSome(year: Year): Promise<string[]> {
  const corrected: string[] = []
  for (const task of year.tasks.filter(isCorrected)) {
    const subject = await inTransaction((tx) => entrySubject(tx, task.id, { year: 2024, quarter: 2 }))
    if (subject?.entry?.state !== 'approved') continue
    actAs(task.lead)
    const { id: entry, version } = subject.entry
    taken(await startCorrection({ entry, version, reason: 'counted anew' }), `correction of ${task.id}`)
    const again = await handIn({ ...task, index: task.index + 1 }, subject, version + 1)
    actAs(year.office)
    taken(await approveEntry(again), `approval of the correction of ${task.id}`)
    corrected.push(task.id)
  }
  return corrected
}
