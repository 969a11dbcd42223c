// One task: what was promised, how it stands and why, quarter by quarter, who is responsible, what has changed.
import 'server-only'
import { plansOfTask, pointsInForce } from '@/db/reads/plans'
import { publishedValues, publishedVersions } from '@/db/reads/published-entries'
import { reportOfYear } from '@/db/reads/reports'
import { comparisonsOf, resultsOf } from '@/db/reads/results'
import { relationsOf, type TargetRow } from '@/db/reads/targets'

import { taskEverUnder } from '@/db/reads/tasks'
import { type PublicVerification, publicVerifications } from '@/db/reads/verifications'

import type { Comparability } from '@/lib/domain/comparability'
import { groupedBy } from '@/lib/domain/grouped'
import type { Timeliness } from '@/lib/domain/overdue'
import type { Plan } from '@/lib/domain/plan'
import { type PlanPoint, planOf } from '@/lib/domain/plan-points'
import { QUARTER_NUMBERS, type QuarterNumber } from '@/lib/domain/quarter'
import type { TargetRelationType } from '@/lib/domain/target-link'
import { PUBLIC } from '@/lib/domain/visibility'
import { type WindowStatus, windowStatus } from '@/lib/domain/window'
import { pacedTargetOf } from './paced-target'
import type { Proposed } from './proposed'
import { departmentNames, type ReportState, reportState } from './report-state'
import { type ResultLine, resultLine } from './result-line'
import { type TaskChange, taskChanges } from './task-changes'
import { type EntryView, entryViews } from './task-entries'
import { codeIn, type GoesOn, goesOn, inOtherYears, namesIn, type OtherYear } from './task-kin'
import { type TargetLine, type TaskLine, targetLine, taskLine } from './task-line'
import { promisedIn, type Quote } from './task-promises'
import { type Named, type Published, publishedOf, type TaskState } from './task-state'

export type QuarterView = {
  quarter: QuarterNumber
  status: WindowStatus
  dueAt: Date | null
  timeliness: Timeliness
  published: boolean
  corrected: boolean
}

/** A target through the year; `quarters` holds what the approved entry of each says, null where there is none. */
export type TargetYear = {
  target: TargetLine
  quarters: Map<QuarterNumber, TargetLine | null>
  /** The lines of the plan in force, and the share of the target that each expects in per cent. */
  plan: readonly PlanPoint[]
  expected: Plan['expected']
}

export type Related = {
  type: TargetRelationType
  inferred: boolean
  note: string | null
  code: string
  title: string
}

export type TaskPageView = {
  year: number
  line: TaskLine
  /** A later reading of the report, or a correction, no longer lists it; what was published stays. */
  retired: boolean
  goesOn: GoesOn
  /** Code of the task under which a target goes on, by the target's id. */
  moved: Map<string, string>
  supports: Named[]
  project: { n: number; title: string } | null
  quotes: Quote[]
  quarters: QuarterView[]
  targets: TargetYear[]
  entries: EntryView[]
  verifications: PublicVerification[]
  changes: TaskChange[]
  related: Related[]
  /** The earlier year's task that it goes on with, and those of later years that go on with it. */
  otherYears: OtherYear[]
  /** Last year's results beside its targets. */
  before: BesideTarget[]
  /** The figures of the next year's report that settle its targets. */
  settled: { targetId: string; result: ResultLine }[]
}

export type { PublicVerification }

/** What the report says of the year before of a target's own object (lib/domain/comparability.ts). */
export type BesideTarget = { targetId: string; comparability: Comparability; result: ResultLine }

/** A task's title alone, for the window's; null when there is no such task. */
export async function taskTitle(year: number, code: string): Promise<string | null> {
  const report = await reportOfYear(PUBLIC, year)
  const task = report && (await taskEverUnder(PUBLIC, report.id, code))
  return task?.title ?? null
}

/**
 * The task under its code in a year's report, or null.
 * @param preview an unapproved entry of it that its own people see as if it were public
 */
export async function taskPage(year: number, code: string, preview?: Proposed): Promise<TaskPageView | null> {
  const state = await reportState(year, undefined, { preview, also: code })
  const task = state?.tasks.find((one) => one.task.code === code)
  if (!state || !task) return null
  const { plans, verifications, versions } = await rowsOf(task, preview)
  return {
    year,
    line: taskLine(task),
    retired: task.task.retiredAt !== null,
    goesOn: goesOn(task, state.tasks),
    moved: new Map(task.targets.flatMap(({ id, movedToId }) => (movedToId ? [[id, codeIn(movedToId)]] : []))),
    supports: task.supports,
    ...(await promisedIn(state, task)),
    quarters: QUARTER_NUMBERS.map((quarter) =>
      quarterView(state, task, { quarter, versions: versions.filter((one) => one.quarter === quarter) }),
    ),
    targets: task.targets.map((target) => targetYear(target, task, pointsInForce(plans))),
    entries: entryViews(task, versions, await departmentNames()),
    verifications,
    changes: taskChanges(task, { versions, plans }, await namesIn(state)),
    related: await relatedTo(task, state.tasks),
    otherYears: await inOtherYears(task),
    before: await resultsBeside(state.report.id, task),
    settled: await settlingResults(year + 1, task),
  }
}

/** What was planned, verified and said of it, with what is only proposed among the versions. */
async function rowsOf(task: TaskState, preview?: Proposed) {
  const [plans, verifications, published] = await Promise.all([
    plansOfTask(PUBLIC, task.task.id),
    publicVerifications(PUBLIC, task.task.id),
    versionsOf(task),
  ])
  const proposed = preview ? [publishedOf(preview.entry, preview.values)] : []
  return { plans, verifications, versions: [...published, ...proposed] }
}

/** One quarter of a task: its window, and what of it is public. */
function quarterView(
  { windows, now }: ReportState,
  { timeliness }: TaskState,
  ofQuarter: OfQuarter,
): QuarterView {
  const { quarter, versions } = ofQuarter
  const window = windows.find((one) => one.quarter === quarter) ?? null
  return {
    quarter,
    status: windowStatus(window, now),
    dueAt: window?.dueAt ?? null,
    timeliness: timeliness.get(quarter) ?? 'notOwed',
    published: versions.length > 0,
    corrected: versions.length > 1,
  }
}

type OfQuarter = { quarter: QuarterNumber; versions: Published[] }

async function versionsOf({ task }: TaskState) {
  const entries = await publishedVersions(PUBLIC, task.id)
  const values = await publishedValues(
    PUBLIC,
    entries.map(({ versionId }) => versionId),
  )
  const byVersion = groupedBy(values, ({ versionId }) => versionId)
  return entries.map((entry) => publishedOf(entry, byVersion.get(entry.versionId) ?? []))
}

function targetYear(
  target: TargetRow,
  { published, newest }: TaskState,
  points: readonly PlanPoint[],
): TargetYear {
  const plan = points.filter(({ targetId }) => targetId === target.id)
  const at = (quarter: QuarterNumber) => published.find((one) => one.quarter === quarter)
  return {
    target: targetLine(target, newest),
    plan,
    expected: planOf(pacedTargetOf(target), plan)?.expected,
    quarters: new Map(
      QUARTER_NUMBERS.map((quarter) => {
        const entry = at(quarter)
        return [quarter, entry ? targetLine(target, entry) : null]
      }),
    ),
  }
}

async function settlingResults(year: number, { targets }: TaskState) {
  const report = await reportOfYear(PUBLIC, year)
  const rows = report ? await resultsOf(PUBLIC, report.id) : []
  return rows.flatMap((row) => {
    const target = targets.find(({ id }) => id === row.answersTargetId)
    return target ? [{ targetId: target.id, result: resultLine(row) }] : []
  })
}

async function resultsBeside(reportId: string, { targets }: TaskState): Promise<BesideTarget[]> {
  const [pairs, results] = await Promise.all([comparisonsOf(PUBLIC, reportId), resultsOf(PUBLIC, reportId)])
  return pairs.flatMap(({ targetId, resultId, comparability }) => {
    const row = results.find(({ id }) => id === resultId)
    if (!row || targets.every(({ id }) => id !== targetId)) return []
    return [{ targetId, comparability: comparability as Comparability, result: resultLine(row) }]
  })
}

/** Relations to other tasks' targets; one task is named once for each kind. */
async function relatedTo({ targets }: TaskState, tasks: TaskState[]): Promise<Related[]> {
  const relations = await relationsOf(
    PUBLIC,
    targets.map(({ id }) => id),
  )
  const found = relations.flatMap(({ type, inferred, note, otherId }) => {
    const other = tasks.find((one) => one.targets.some(({ id }) => id === otherId))
    if (!other) return []
    const { code, title } = other.task
    return [{ type: type as TargetRelationType, inferred, note, code, title }]
  })
  return found.filter(
    (one, index) => found.findIndex(({ code, type }) => code === one.code && type === one.type) === index,
  )
}
