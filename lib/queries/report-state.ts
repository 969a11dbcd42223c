// All of a report's tasks with what is public about each: the ground that the public questions stand on.
import 'server-only'
import { currentAssignments } from '@/db/reads/assignments'
import { allDepartments } from '@/db/reads/departments'
import { grantedInYear } from '@/db/reads/extensions'
import { publishedEntries, publishedValues } from '@/db/reads/published-entries'
import { allReports, type ReportRow } from '@/db/reads/reports'
import { firstSubmissions } from '@/db/reads/submissions'
import { targetsOf } from '@/db/reads/targets'
import { changesOfReport, type TaskChangeRow } from '@/db/reads/task-changes'
import { tasksOf } from '@/db/reads/tasks'
import { windowsOf } from '@/db/reads/windows'
import { now } from '@/lib/clock'
import { groupedBy } from '@/lib/domain/grouped'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { reliefs } from '@/lib/domain/relief'
import { PUBLIC } from '@/lib/domain/visibility'
import { windowStatus } from '@/lib/domain/window'
import type { Proposed } from './proposed'
import { type Moment, type TaskState, taskState } from './task-state'

export type ReportState = Moment & { report: ReportRow; tasks: TaskState[] }

/** `preview`: an unapproved entry, for its own people as if it were public. `also`: a code that may be retired. */
type Shown = { preview?: Proposed; also?: string }

/**
 * The state of a year's report, or of the newest when no year is given; null when there is none.
 * `asked` is the quarter up to which the reader wants to know; one that has not opened is not taken.
 */
export async function reportState(
  year: number | null,
  asked?: QuarterNumber,
  shown: Shown = {},
): Promise<ReportState | null> {
  const reports = await allReports(PUBLIC)
  const report = year === null ? reports[0] : reports.find((one) => one.year === year)
  if (!report) return null
  const at = now()
  const opened = (await windowsOf(PUBLIC, report.year)).filter(
    (window) => windowStatus(window, at) !== 'upcoming',
  )
  const upTo = opened.find(({ quarter }) => quarter === asked)?.quarter ?? null
  const moment = { now: at, windows: opened, upTo }
  return { report, ...moment, tasks: await tasksWithState(report, moment, shown) }
}

async function tasksWithState(report: ReportRow, moment: Moment, shown: Shown): Promise<TaskState[]> {
  const { preview, also } = shown
  const [stored, names] = await Promise.all([rowsOf(report, also), departmentNames()])
  const rows = preview ? withProposed(stored, preview) : stored
  const targets = groupedBy(rows.targets, (target) => target.taskId)
  const assignments = groupedBy(rows.assignments, (assignment) => assignment.taskId)
  const entries = groupedBy(rows.entries, (entry) => entry.taskId)
  const submissions = groupedBy(rows.submissions, (submission) => submission.taskId)
  const granted = groupedBy(rows.granted, ({ taskId }) => taskId)
  const values = groupedBy(rows.values, (value) => value.versionId)
  const became = changesByTask(rows.changes)
  return rows.tasks.map((task) =>
    taskState(
      {
        task,
        targets: targets.get(task.id) ?? [],
        assignments: assignments.get(task.id) ?? [],
        entries: entries.get(task.id) ?? [],
        submissions: submissions.get(task.id) ?? [],
        granted: granted.get(task.id) ?? [],
        values,
        names,
        ...became(task.id),
      },
      moment,
    ),
  )
}

/** What was decided of a task or had to do with it, and from when to when it owed nothing for that. */
function changesByTask(changes: TaskChangeRow[]) {
  const relieved = reliefs(changes)
  return (id: string) => ({
    changes: changes.filter((change) => isAbout(change, id)),
    relieved: relieved.get(id) ?? [],
  })
}

const isAbout = ({ taskId, otherTaskIds }: TaskChangeRow, id: string) =>
  taskId === id || otherTaskIds.includes(id)

async function rowsOf(report: ReportRow, also?: string) {
  const [tasks, targets, assignments, entries, submissions, granted, changes] = await Promise.all([
    tasksOf(PUBLIC, report.id, also),
    targetsOf(PUBLIC, report.id, also),
    currentAssignments(PUBLIC, report.id),
    publishedEntries(PUBLIC, report.year),
    firstSubmissions(PUBLIC, report.year),
    grantedInYear(PUBLIC, report.year),
    changesOfReport(PUBLIC, report.id),
  ])
  const versionIds = entries.map((entry) => entry.versionId)
  return {
    tasks,
    targets,
    assignments,
    entries,
    submissions,
    granted,
    changes,
    values: await publishedValues(PUBLIC, versionIds),
  }
}

type Rows = Awaited<ReturnType<typeof rowsOf>>

/** In the place of what is public of that quarter; handed in now, unless it was before. */
function withProposed(rows: Rows, { entry, values }: Proposed): Rows {
  const { taskId, quarter, submittedAt: at } = entry
  const isOther = (one: { taskId: string; quarter: number }) =>
    one.taskId !== taskId || one.quarter !== quarter
  const wasHandedIn = rows.submissions.some((one) => !isOther(one))
  return {
    ...rows,
    entries: [...rows.entries.filter(isOther), entry],
    values: [...rows.values, ...values],
    submissions: wasHandedIn ? rows.submissions : [...rows.submissions, { taskId, quarter, at }],
  }
}

/** The name in force of each department, by id. */
export async function departmentNames(): Promise<Map<string, string>> {
  return new Map((await allDepartments()).map(({ id, name }) => [id, name]))
}
