// All of a report's tasks with what is public about each: the ground that the public questions stand on.
import 'server-only'
import { allDepartments, currentAssignments, type DepartmentRow } from '@/db/reads/departments'
import {
  type PublishedEntry,
  type PublishedValue,
  publishedEntries,
  publishedValues,
} from '@/db/reads/published-entries'
import { allReports, type ReportRow } from '@/db/reads/reports'
import { firstSubmissions } from '@/db/reads/submissions'
import { type TargetRow, targetsOf } from '@/db/reads/targets'
import { type TaskRow, tasksOf } from '@/db/reads/tasks'
import { windowsOf } from '@/db/reads/windows'
import { now } from '@/lib/clock'
import { nameOn } from '@/lib/domain/department-name'
import { QUARTER_NUMBERS, type QuarterNumber } from '@/lib/domain/quarter'
import { printShanghaiDate } from '@/lib/domain/shanghai-time'
import { phaseOf, type QuarterPhase, shownQuarter } from '@/lib/domain/shown-quarter'
import type { EntryVerdict } from '@/lib/domain/verdict-of-entry'
import { PUBLIC } from '@/lib/domain/visibility'
import type { ReportingWindow } from '@/lib/domain/window'

export type Named = { id: string; name: string }

/** What is public of one task in one quarter. */
export type Published = {
  entry: PublishedEntry
  verdict: EntryVerdict | null
  values: Map<string, PublishedValue>
}

export type TaskState = {
  task: TaskRow
  targets: TargetRow[]
  /** Confirmed ones alone: without them the public reads that it is yet to be settled. */
  lead: Named | null
  supports: Named[]
  published: Map<QuarterNumber, Published>
  firstSubmitted: Map<QuarterNumber, Date>
}

export type QuarterState = { quarter: QuarterNumber; phase: QuarterPhase; window: ReportingWindow | null }

export type ReportState = {
  report: ReportRow
  now: Date
  quarters: QuarterState[]
  /** The quarter that is spoken of, null before any window was opened. */
  quarter: QuarterState | null
  tasks: TaskState[]
}

/**
 * The state of a year's report, or of the newest when no year is given; null when there is none.
 * `asked` is the quarter that a reader chose; one whose window was never opened is not taken.
 */
export async function reportState(year: number | null, asked?: QuarterNumber): Promise<ReportState | null> {
  const reports = await allReports(PUBLIC)
  const report = year === null ? reports[0] : reports.find((one) => one.year === year)
  if (!report) return null
  const [rows, windows] = await Promise.all([rowsOf(report), windowsOf(PUBLIC, report.year)])
  const at = now()
  const quarters = QUARTER_NUMBERS.map((quarter) => quarterState(quarter, windows, at))
  const published = new Set(rows.entries.map((entry) => entry.quarter as QuarterNumber))
  const chosen = quarters.find(({ quarter, phase }) => quarter === asked && phase !== 'notOpened')?.quarter
  const quarter = chosen ?? shownQuarter(windows, published, at)
  return {
    report,
    now: at,
    quarters,
    quarter: quarters.find((one) => one.quarter === quarter) ?? null,
    tasks: taskStates(rows, at),
  }
}

function quarterState(quarter: QuarterNumber, windows: ReportingWindow[], at: Date): QuarterState {
  const window = windows.find((one) => one.quarter === quarter) ?? null
  return { quarter, window, phase: phaseOf(window, at) }
}

type Rows = Awaited<ReturnType<typeof rowsOf>>

async function rowsOf(report: ReportRow) {
  const [tasks, targets, departments, assignments, entries, submissions] = await Promise.all([
    tasksOf(PUBLIC, report.id),
    targetsOf(PUBLIC, report.id),
    allDepartments(PUBLIC),
    currentAssignments(PUBLIC, report.id),
    publishedEntries(PUBLIC, report.year),
    firstSubmissions(PUBLIC, report.year),
  ])
  const values = await publishedValues(
    PUBLIC,
    entries.map((entry) => entry.versionId),
  )
  return { tasks, targets, departments, assignments, entries, submissions, values }
}

function taskStates(rows: Rows, at: Date): TaskState[] {
  const names = namesOn(rows.departments, at)
  const targets = Map.groupBy(rows.targets, (target) => target.taskId)
  const assignments = Map.groupBy(rows.assignments, (assignment) => assignment.taskId)
  const entries = Map.groupBy(rows.entries, (entry) => entry.taskId)
  const submissions = Map.groupBy(rows.submissions, (submission) => submission.taskId)
  const values = Map.groupBy(rows.values, (value) => value.versionId)
  return rows.tasks.map((task) => {
    const responsible = (role: string) =>
      (assignments.get(task.id) ?? []).flatMap((one) =>
        one.role === role ? (names.get(one.departmentId) ?? []) : [],
      )
    return {
      task,
      targets: targets.get(task.id) ?? [],
      lead: responsible('lead')[0] ?? null,
      supports: responsible('support'),
      published: publishedByQuarter(entries.get(task.id) ?? [], values),
      firstSubmitted: new Map(
        (submissions.get(task.id) ?? []).flatMap(({ quarter, at: first }) =>
          first ? [[quarter as QuarterNumber, first]] : [],
        ),
      ),
    }
  })
}

function publishedByQuarter(entries: PublishedEntry[], values: Map<string, PublishedValue[]>) {
  return new Map(
    entries.map((entry) => [
      entry.quarter as QuarterNumber,
      published(entry, values.get(entry.versionId) ?? []),
    ]),
  )
}

/** A version as kept, with its values by target. */
export function published(entry: PublishedEntry, values: PublishedValue[]): Published {
  return {
    entry,
    // Written by verdictOfEntry when the version was submitted (domain.md, rule 5).
    verdict: entry.verdict as EntryVerdict | null,
    values: new Map(values.map((value) => [value.targetId, value])),
  }
}

/** Departments by id under the name in force at an instant. */
export function namesOn(departments: DepartmentRow[], at: Date): Map<string, Named> {
  const day = printShanghaiDate(at)
  return new Map(departments.map(({ id, names }) => [id, { id, name: nameOn(names, day)?.name ?? id }]))
}
