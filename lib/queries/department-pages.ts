// Departments as the public sees them: what each is confirmed to answer for, and how it reports, as facts.
import 'server-only'
import { allDepartments } from '@/db/reads/departments'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { type Rollup, rollUp } from '@/lib/domain/rollup'
import { goesOnElsewhere } from '@/lib/domain/task-life'
import { type WindowStatus, windowStatus } from '@/lib/domain/window'
import { type ReportState, reportState } from './report-state'
import { countedLines, type TaskLine, taskLine } from './task-line'
import type { TaskState } from './task-state'

export type DepartmentLine = {
  id: string
  name: string
  kind: string
  leads: number
  supports: number
  counts: Rollup['counts']
  reported: number
}

export type DepartmentsView = {
  year: number
  departments: DepartmentLine[]
  unsettled: number
  total: number
}

/** How a department's entries for one quarter stand: of those owed, how many are public, late, or missing. */
export type QuarterReporting = {
  quarter: QuarterNumber
  status: WindowStatus
  owed: number
  published: number
  madeUpLate: number
  overdue: number
}

export type DepartmentView = {
  year: number
  id: string
  name: string
  leads: TaskLine[]
  supports: TaskLine[]
  rollup: Rollup
  quarters: QuarterReporting[]
}

/** Every department that is confirmed for a task of the newest report; null before any report was loaded. */
export async function departmentsPage(): Promise<DepartmentsView | null> {
  const [state, departments] = await Promise.all([reportState(null), allDepartments()])
  if (!state) return null
  const counted = state.tasks.filter(({ life }) => !goesOnElsewhere(life))
  const lines = departments.map(({ id, name, kind }): DepartmentLine => {
    const led = counted.filter(({ lead }) => lead?.id === id)
    const { counts, reported } = countsOf(led.map(taskLine))
    const supports = counted.filter((task) => task.supports.some((one) => one.id === id)).length
    return { id, name, kind, leads: led.length, supports, counts, reported }
  })
  return {
    year: state.report.year,
    departments: lines.filter(({ leads, supports }) => leads + supports > 0),
    unsettled: counted.filter(({ lead }) => lead === null).length,
    total: counted.length,
  }
}

/** One department by its id, or null. */
export async function departmentPage(id: string): Promise<DepartmentView | null> {
  const [state, departments] = await Promise.all([reportState(null), allDepartments()])
  const department = departments.find((one) => one.id === id)
  if (!state || !department) return null
  const led = state.tasks.filter(({ lead }) => lead?.id === id)
  const leads = led.map(taskLine)
  return {
    year: state.report.year,
    id,
    name: department.name,
    leads,
    supports: state.tasks.filter(({ supports }) => supports.some((one) => one.id === id)).map(taskLine),
    rollup: countsOf(leads),
    quarters: state.windows.map((window) => quarterReporting(led, state, window)),
  }
}

const countsOf = (lines: TaskLine[]) =>
  rollUp(countedLines(lines).map(({ standing, quarter }) => ({ standing, hasApproved: quarter !== null })))

function quarterReporting(
  led: TaskState[],
  { now }: ReportState,
  window: ReportState['windows'][number],
): QuarterReporting {
  const { quarter } = window
  const entries = led.map((task) => ({
    timeliness: task.timeliness.get(quarter) ?? 'notOwed',
    published: task.published.some((one) => one.quarter === quarter),
  }))
  const count = (keep: (entry: (typeof entries)[number]) => boolean) => entries.filter(keep).length
  return {
    quarter,
    status: windowStatus(window, now),
    owed: count(({ timeliness, published }) => timeliness !== 'notOwed' || published),
    published: count(({ published }) => published),
    madeUpLate: count(({ timeliness, published }) => published && timeliness === 'madeUpLate'),
    overdue: count(({ timeliness }) => timeliness === 'overdue'),
  }
}
