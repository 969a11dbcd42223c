// A year's tasks with all that the office knows of them, within the reader's sight: the ground of its screens.
import { cache } from 'react'
import { currentAssignments } from '@/db/reads/assignments'
import { allDepartments } from '@/db/reads/departments'
import { grantedInYear } from '@/db/reads/extensions'
import { type PlanWithPoints, plansOfReport, pointsInForce } from '@/db/reads/plans'
import { publishedEntries, publishedValues } from '@/db/reads/published-entries'
import { type ReportRow, reportOfYear } from '@/db/reads/reports'
import { type TargetRow, targetsOf } from '@/db/reads/targets'
import { changesOfReport } from '@/db/reads/task-changes'
import { type TaskRow, tasksOf } from '@/db/reads/tasks'
import { windowsOf } from '@/db/reads/windows'
import { type WrittenEntry, writtenInYear, writtenValues } from '@/db/reads/written-entries'
import type { Granted } from '@/lib/domain/extension'
import { groupedBy } from '@/lib/domain/grouped'
import type { PlanPoint } from '@/lib/domain/plan-points'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { type Relief, reliefs } from '@/lib/domain/relief'
import type { Sight } from '@/lib/domain/visibility'
import type { ReportingWindow } from '@/lib/domain/window'
import { contentOf, type EntryContent } from './entry-content'
import { type PublishedContent, publishedContent } from './published-content'

export type Written = { entry: WrittenEntry; content: EntryContent }

export type OfficeTask = {
  task: TaskRow
  targets: TargetRow[]
  /** Confirmed ones. */
  leadId: string | null
  supportIds: string[]
  suggestedLeadId: string | null
  /** Of the plans that the reader sees the newest first; `plan` holds the lines of the one in force. */
  plans: PlanWithPoints[]
  plan: readonly PlanPoint[]
  /** What is being written, by quarter; of other departments' entries nothing. */
  written: Map<QuarterNumber, Written>
  /** What is public, oldest quarter first. */
  published: PublishedContent[]
  /** Extensions and late permissions, by quarter. */
  granted: Map<QuarterNumber, Granted[]>
  /** Past periods in which it owed nothing. */
  relieved: readonly Relief[]
}

export type OfficeYear = {
  report: ReportRow
  windows: ReportingWindow[]
  tasks: OfficeTask[]
  /** Short names by department. */
  names: Map<string, string>
}

/** Null where no report of that year was loaded. Read once for all questions that one page asks. */
export function officeYear(sight: Sight, year: number): Promise<OfficeYear | null> {
  return yearWithin(sight.kind, sight.kind === 'department' ? sight.departmentId : null, year)
}

/** By plain words: two questions have two sights that say the same. */
const yearWithin = cache(async (kind: Sight['kind'], departmentId: string | null, year: number) =>
  loadYear((departmentId === null ? { kind } : { kind, departmentId }) as Sight, year),
)

async function loadYear(sight: Sight, year: number): Promise<OfficeYear | null> {
  const report = await reportOfYear(sight, year)
  if (!report) return null
  const [tasks, windows, departments, rows] = await Promise.all([
    tasksOf(sight, report.id),
    windowsOf(sight, year),
    allDepartments(),
    rowsOf(sight, report),
  ])
  return {
    report,
    windows,
    names: new Map(departments.map(({ id, short }) => [id, short])),
    tasks: tasks.map((task) => officeTask(task, rows)),
  }
}

type Rows = Awaited<ReturnType<typeof rowsOf>>

const byTask = <Row extends { taskId: string }>(rows: Row[]) => groupedBy(rows, ({ taskId }) => taskId)
const byVersion = <Row extends { versionId: string }>(rows: Row[]) =>
  groupedBy(rows, ({ versionId }) => versionId)

async function rowsOf(sight: Sight, report: ReportRow) {
  const [targets, assignments, written, published, granted, plans, changes] = await Promise.all([
    targetsOf(sight, report.id),
    currentAssignments(sight, report.id),
    writtenInYear(sight, report.year),
    publishedEntries(sight, report.year),
    grantedInYear(sight, report.year),
    plansOfReport(sight, report.id),
    changesOfReport(sight, report.id),
  ])
  const newest = written.flatMap(({ versions }) => versions[0]?.id ?? [])
  const approved = published.map(({ versionId }) => versionId)
  const [writtenRows, publishedRows] = await Promise.all([
    writtenValues(sight, newest),
    publishedValues(sight, approved),
  ])
  return {
    targets: byTask(targets),
    assignments: byTask(assignments),
    written: byTask(written),
    published: byTask(published),
    granted: byTask(granted),
    plans: byTask(plans),
    writtenRows: byVersion(writtenRows),
    publishedRows: byVersion(publishedRows),
    relieved: reliefs(changes),
  }
}

function officeTask(task: TaskRow, rows: Rows): OfficeTask {
  const of = <Row>(grouped: Map<string, Row[]>) => grouped.get(task.id) ?? []
  const responsible = of(rows.assignments)
  const named = (role: string, standing: string) =>
    responsible.filter((one) => one.role === role && one.standing === standing).map((one) => one.departmentId)
  return {
    task,
    targets: of(rows.targets),
    leadId: named('lead', 'confirmed')[0] ?? null,
    supportIds: named('support', 'confirmed'),
    suggestedLeadId: named('lead', 'suggested')[0] ?? null,
    plans: of(rows.plans),
    plan: pointsInForce(of(rows.plans)),
    written: new Map(of(rows.written).map((one) => writtenPair(one, rows))),
    published: of(rows.published)
      .map((entry) => publishedContent(entry, rows.publishedRows.get(entry.versionId) ?? []))
      .sort((a, b) => a.quarter - b.quarter),
    granted: groupedBy(of(rows.granted), ({ quarter }) => quarter),
    relieved: rows.relieved.get(task.id) ?? [],
  }
}

function writtenPair(entry: WrittenEntry, { writtenRows }: Rows): [QuarterNumber, Written] {
  const [newest] = entry.versions
  return [entry.quarter, { entry, content: contentOf(newest, writtenRows.get(newest?.id ?? '') ?? []) }]
}
