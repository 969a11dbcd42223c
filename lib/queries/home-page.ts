// The year at a glance: how far reporting has come, every task in the report's order, what was published last.
import 'server-only'
import { passagesOf, projectsOf } from '@/db/reads/reports'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { coverageOf, type Rollup, rollUp } from '@/lib/domain/rollup'
import { PUBLIC } from '@/lib/domain/visibility'
import { type WindowStatus, windowStatus } from '@/lib/domain/window'
import { type ReportState, reportState } from './report-state'
import { type StripRow, stripRows } from './strip-rows'
import { type Publication, publicationsOf } from './task-history'
import { countedLines, type TaskLine, taskLine } from './task-line'

const LAST_PUBLISHED = 6

/** How far one quarter's reporting has come. */
export type QuarterProgress = {
  quarter: QuarterNumber
  status: WindowStatus
  dueAt: Date
  owed: number
  approved: number
  overdue: number
}

export type HomeView = {
  year: number
  givenOn: string
  upTo: QuarterNumber | null
  quarters: QuarterProgress[]
  rollup: Rollup
  behind: TaskLine[]
  headline: TaskLine[]
  rows: StripRow[]
  /** So many changes of tasks were decided since the report. */
  changes: number
  recent: Publication[]
}

/** The home page of the newest report, null before any report was loaded. */
export async function homePage(asked?: QuarterNumber): Promise<HomeView | null> {
  const state = await reportState(null, asked)
  if (!state) return null
  const [passages, projects] = await Promise.all([
    passagesOf(PUBLIC, state.report.id),
    projectsOf(PUBLIC, state.report.id),
  ])
  const lines = countedLines(state.tasks.map(taskLine))
  const publications = state.tasks.flatMap(publicationsOf)
  return {
    year: state.report.year,
    givenOn: state.report.givenOn,
    upTo: state.upTo,
    quarters: state.windows.map((window) => quarterProgress(state, window)),
    rollup: rollUp(lines.map((line) => ({ standing: line.standing, hasApproved: line.quarter !== null }))),
    behind: lines.filter((line) => line.standing === 'behind'),
    headline: lines.filter((line) => line.headline),
    rows: stripRows(lines, passages, projects),
    changes: state.tasks.reduce((sum, task) => sum + changesMade(task), 0),
    recent: publications
      .sort((a, b) => b.approvedAt.getTime() - a.approvedAt.getTime())
      .slice(0, LAST_PUBLISHED),
  }
}

/** Each change once: with the task of which it was decided. */
const changesMade = ({ task, changes }: ReportState['tasks'][number]) =>
  changes.filter(({ taskId }) => taskId === task.id).length

function quarterProgress(
  { tasks, now }: ReportState,
  window: ReportState['windows'][number],
): QuarterProgress {
  const times = tasks.map((task) => ({
    timeliness: task.timeliness.get(window.quarter) ?? 'notOwed',
    approved: task.published.some(({ quarter }) => quarter === window.quarter),
  }))
  const owed = times.filter(({ timeliness, approved }) => timeliness !== 'notOwed' || approved)
  const coverage = coverageOf(owed.map(({ approved }) => ({ submitted: approved, approved })))
  return {
    quarter: window.quarter,
    status: windowStatus(window, now),
    dueAt: window.dueAt,
    owed: coverage.owed,
    approved: coverage.approved,
    overdue: times.filter(({ timeliness }) => timeliness === 'overdue').length,
  }
}
