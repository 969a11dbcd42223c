// Plays the sample into an empty demo database: the report, the people, then three quarters step by step at their own
// moments, through the commands that people use. So every event, version and verdict is as real as its words are not.
import 'server-only'
import { readSample } from '@/db/seed/demo/sample'
import { loadCalendar } from '@/db/seed/load/load-calendar'
import { loadReport } from '@/db/seed/load/load-report'
import type { ShippedReport } from '@/lib/report/types'
import { assignTasks } from './assign-tasks'
import { assembleCast, type Lead } from './cast'
import { startDemoClock, turnDemoClock } from './demo-clock'
import { momentOf } from './moments'
import { performStep } from './perform-step'
import { timetable } from './timetable'

/** How far it has come: steps done of all, and the demo's time by then. */
export type Progress = { done: number; total: number; at: Date }

type Playing = { shipped: ShippedReport; clockFile: string; tell?: (progress: Progress) => void }

/** So many steps between two lines of progress. */
const TELL_EVERY = 200

/** The store must be migrated, marked and empty. Leaves the clock standing at the demo's time. @throws Error */
export async function playDemo({ shipped, clockFile, tell = () => {} }: Playing): Promise<void> {
  const sample = readSample()
  const { loaded, confirmed, now } = sample.calendar
  turnDemoClock(clockFile, momentOf(loaded))
  startDemoClock(clockFile, momentOf(loaded))
  await loadCalendar()
  await loadReport(shipped)
  const leads = new Map(
    shipped.tasks.map(({ code, suggestedLead }) => [`${shipped.report.year}-${code}`, suggestedLead]),
  )
  const cast = await assembleCast(sample.accounts, leadingDepartments(shipped))
  turnDemoClock(clockFile, momentOf(confirmed))
  await assignTasks({ sample, shipped }, cast)
  const names = new Map(shipped.departments.map(({ id, names: [...all] }) => [id, all.at(-1)?.short ?? id]))
  const { year } = shipped.report
  const kept = { seen: new Map(), sent: new Map(), taken: new Map() }
  const stage = { clockFile, cast, leads, names, year, ...kept }
  const steps = timetable({ sample, shipped })
  for (const [done, step] of steps.entries()) {
    if (done % TELL_EVERY === 0) tell({ done, total: steps.length, at: step.at })
    await performStep(stage, step)
  }
  turnDemoClock(clockFile, momentOf(now))
  tell({ done: steps.length, total: steps.length, at: momentOf(now) })
}

function leadingDepartments({ tasks, departments }: ShippedReport): Lead[] {
  const leading = new Set(tasks.map(({ suggestedLead }) => suggestedLead))
  return departments
    .filter(({ id }) => leading.has(id))
    .map(({ id, names }) => ({ id, name: names.at(-1)?.name ?? id }))
}
