// One task with what is public about it up to a moment: who leads it, what was approved, how it stands.
import type { AssignmentRow } from '@/db/reads/assignments'
import type { GrantedRow } from '@/db/reads/extensions'
import type { PublishedEntry, PublishedValue } from '@/db/reads/published-entries'
import type { TargetRow } from '@/db/reads/targets'
import type { TaskChangeRow } from '@/db/reads/task-changes'
import type { TaskRow } from '@/db/reads/tasks'
import { extensionInForce } from '@/lib/domain/extension'
import { type Timeliness, timeliness } from '@/lib/domain/overdue'
import { owesEntry } from '@/lib/domain/owes-entry'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { Relief } from '@/lib/domain/relief'
import { type Standing, standingOf } from '@/lib/domain/standing'
import { type Becomes, type Measure, measureInForce } from '@/lib/domain/target'
import type { TaskClass, TaskLife } from '@/lib/domain/task'
import { lifeNow, saysDone } from '@/lib/domain/task-life'
import type { EntryVerdict } from '@/lib/domain/verdict-of-entry'
import type { ReportingWindow } from '@/lib/domain/window'

export type Moment = {
  now: Date
  /** Windows that have opened, by quarter. */
  windows: ReportingWindow[]
  /** The quarter up to which a reader asked; null is the newest of everything. */
  upTo: QuarterNumber | null
}

export type Named = { id: string; name: string }

/** An approved version with its verdict as kept and its values by target. */
export type Published = {
  quarter: QuarterNumber
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
  /** By quarter, oldest first. */
  published: Published[]
  /** The newest of them up to the moment asked for. */
  newest: Published | null
  standing: Standing
  /** Where it stands in its life, 已完成待核 among them. */
  life: TaskLife
  /** What was decided of it since, oldest first; and of others that went into it or that it came of. */
  changes: TaskChangeRow[]
  /** Towards each opened window, its due date. */
  timeliness: Map<QuarterNumber, Timeliness>
}

export type TaskRows = {
  task: TaskRow
  targets: TargetRow[]
  assignments: AssignmentRow[]
  entries: PublishedEntry[]
  submissions: { quarter: number; at: Date | null }[]
  /** Extensions and late permissions. */
  granted: GrantedRow[]
  values: Map<string, PublishedValue[]>
  names: Map<string, string>
  changes: TaskChangeRow[]
  relieved: readonly Relief[]
}

/** Puts the rows of one task together and tells how it stands (lib/domain/standing.ts). */
export function taskState(rows: TaskRows, moment: Moment): TaskState {
  const { task, targets } = rows
  const published = rows.entries.map((entry) => publishedOf(entry, rows.values.get(entry.versionId) ?? []))
  published.sort((a, b) => a.quarter - b.quarter)
  const newest = published.findLast(({ quarter }) => quarter <= (moment.upTo ?? 4)) ?? null
  const lead = responsible(rows, 'lead')[0] ?? null
  const times = timesOf(rows, { ...moment, lead, published })
  const approved = newest && { verdict: newest.verdict?.task ?? null, blanks: newest.verdict?.blanks ?? [] }
  return {
    task,
    targets,
    lead,
    supports: responsible(rows, 'support'),
    published,
    newest,
    standing: standingOf({
      taskClass: task.taskClass as TaskClass,
      approved,
      overdue: overdueNow(times, moment),
    }),
    life: lifeNow(task.life as TaskLife, saysDone(task.taskClass as TaskClass, approvedLast(published))),
    changes: rows.changes,
    timeliness: times,
  }
}

/** What the newest approved entry says, whatever the reader asked up to: the life of a task is what it is now. */
function approvedLast(published: Published[]) {
  const last = published.at(-1)
  return last ? { verdict: last.verdict?.task?.code ?? null, judgement: last.entry.judgement } : null
}

/** A version as kept, with its values by target. */
export function publishedOf(entry: PublishedEntry, values: PublishedValue[]): Published {
  return {
    quarter: entry.quarter as QuarterNumber,
    entry,
    // Written by verdictOfEntry when the version was submitted (domain.md, rule 5).
    verdict: entry.verdict as EntryVerdict | null,
    values: new Map(values.map((value) => [value.targetId, value])),
  }
}

function responsible({ assignments, names }: TaskRows, role: string): Named[] {
  return assignments
    .filter((assignment) => assignment.role === role)
    .map(({ departmentId: id }) => ({ id, name: names.get(id) ?? id }))
}

type TimeQuestion = Moment & { lead: Named | null; published: Published[] }

function timesOf(rows: TaskRows, { windows, now, lead, published }: TimeQuestion) {
  const doneIn = published.at(-1)?.verdict?.task?.code === 'done' ? published.at(-1) : null
  const owing = {
    life: rows.task.life as TaskLife,
    lifeSince: rows.task.lifeSince,
    relieved: rows.relieved,
    doneIn: doneIn ? { year: doneIn.entry.year, quarter: doneIn.quarter } : null,
    measures: rows.targets.map(measureOf),
  }
  const one = (window: ReportingWindow): [QuarterNumber, Timeliness] => {
    const submissions = rows.submissions.flatMap(({ quarter, at }) =>
      quarter === window.quarter && at ? [{ at, withdrawnAt: null }] : [],
    )
    const owed = lead !== null && rows.task.retiredAt === null && owesEntry(owing, window)
    const granted = rows.granted.filter(({ quarter }) => quarter === window.quarter)
    const extension = extensionInForce(window, granted)
    return [window.quarter, timeliness({ window, owed, submissions, extension }, now)]
  }
  return new Map(windows.map(one))
}

/** The measure in force of a target as it stands now. */
export function measureOf({ measure, becomes, current }: TargetRow): Measure {
  return measureInForce({
    measure: measure as Measure,
    becomes: becomes as Becomes | null,
    value: current.value,
  })
}

function overdueNow(times: Map<QuarterNumber, Timeliness>, { windows, now, upTo }: Moment): boolean {
  const due = windows.filter(({ quarter, dueAt }) => dueAt < now && quarter <= (upTo ?? 4))
  const latest = due.at(-1)
  return latest !== undefined && times.get(latest.quarter) === 'overdue'
}
