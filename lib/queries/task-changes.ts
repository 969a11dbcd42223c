// The public history of a task: what was handed in and published, what was corrected, how target, life and lead changed.
import type { PlanRow } from '@/db/reads/plans'
import type { TaskChangeRow } from '@/db/reads/task-changes'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { Measure } from '@/lib/domain/target'
import type { TaskChangeKind } from '@/lib/domain/task-change'
import { measureOf, type Published, type TaskState } from './task-state'

type Goal = { value: string | null; unit: string }

/** `role`: of this task itself, or of another that went into it or that it came of, which is then the only one in `others`. */
export type LifeChange = {
  kind: 'life'
  change: TaskChangeKind
  role: 'own' | 'other'
  /** The day from which it counts, as '2024-07-10'. */
  effectiveOn: string
  reason: string
  document: string | null
  from: string | null
  to: string | null
  others: { code: string; title: string }[]
}

/** Names of departments and of the year's tasks, by id. */
export type Named = { departments: Map<string, string>; tasks: Map<string, { code: string; title: string }> }

export type TargetChange = {
  at: Date
  kind: 'target'
  name: string
  measure: Measure
  from: Goal
  to: Goal
  reason: string
  document: string | null
}

export type TaskChange =
  | TargetChange
  | ({ at: Date } & (
      | { kind: 'set'; goals: Goal[] }
      | LifeChange
      | { kind: 'plan'; number: number; reason: string | null }
      | { kind: 'submitted'; quarter: QuarterNumber; department: string | null }
      | { kind: 'published'; quarter: QuarterNumber; version: number; reason: string | null }
    ))

type Reported = { versions: Published[]; plans: readonly PlanRow[] }

/** Newest first; of one moment what came last. */
export function taskChanges(task: TaskState, { versions, plans }: Reported, named: Named): TaskChange[] {
  const all = [
    ...setUp(task),
    ...targetChanges(task),
    ...lifeChanges(task, named),
    ...plans.flatMap(planned),
    ...reporting(versions, named),
  ]
  return all.sort((a, b) => b.at.getTime() - a.at.getTime())
}

function setUp({ targets }: TaskState): TaskChange[] {
  const first = targets.flatMap(({ versions }) => versions[0] ?? [])
  const [earliest] = first.map(({ since }) => since).sort((a, b) => a.getTime() - b.getTime())
  return earliest
    ? [{ kind: 'set', at: earliest, goals: first.map(({ value, unit }) => ({ value, unit })) }]
    : []
}

/** How a target's value was changed, whoever changed it. */
export function targetChanges({ targets }: Pick<TaskState, 'targets'>): TargetChange[] {
  return targets.flatMap((target) =>
    target.versions.slice(1).map((version, index): TargetChange => {
      const { value = null, unit = '' } = target.versions[index] ?? {}
      return {
        kind: 'target',
        at: version.since,
        name: target.name,
        measure: measureOf(target),
        from: { value, unit },
        to: { value: version.value, unit: version.unit },
        reason: version.reason,
        document: version.document,
      }
    }),
  )
}

/** Only what was approved; a plan that waits or came back is nobody's business. */
function planned({ number, changeReason, decidedAt, state }: PlanRow): TaskChange[] {
  const isPublic = state === 'approved' || state === 'superseded'
  return isPublic && decidedAt ? [{ kind: 'plan', at: decidedAt, number, reason: changeReason }] : []
}

/** A changed target is told with its values, as a change of the target. */
function lifeChanges({ task, changes }: TaskState, named: Named): TaskChange[] {
  return changes
    .filter(({ kind }) => kind !== 'adjusted')
    .map((row) => ({ ...lifeChange(row, task.id, named), at: row.decidedAt }))
}

/** One change as it is told of a task: of its own, or of the other one that it has to do with. */
export function lifeChange(row: TaskChangeRow, taskId: string, named: Named): LifeChange {
  const isOwn = row.taskId === taskId
  const others = isOwn ? row.otherTaskIds : [row.taskId]
  const nameOf = (id: string | null) => (id === null ? null : (named.departments.get(id) ?? id))
  return {
    ...{ kind: 'life', change: row.kind, role: isOwn ? 'own' : 'other' },
    ...{ effectiveOn: row.effectiveOn, reason: row.reason, document: row.document },
    from: nameOf(row.fromDepartmentId),
    to: nameOf(row.toDepartmentId),
    others: others.flatMap((id) => named.tasks.get(id) ?? []),
  }
}

function reporting(versions: Published[], { departments }: Named): TaskChange[] {
  // The department that made it, whoever leads the task since.
  const nameOf = (id: string) => departments.get(id) ?? id
  return versions.flatMap(({ entry, quarter }): TaskChange[] => {
    const earlier = versions.filter((one) => one.quarter === quarter && one.entry.number < entry.number)
    const { submittedAt, approvedAt, correctionReason } = entry
    const version = earlier.length + 1
    return [
      ...(approvedAt
        ? [{ kind: 'published' as const, at: approvedAt, quarter, version, reason: correctionReason }]
        : []),
      ...(submittedAt
        ? [{ kind: 'submitted' as const, at: submittedAt, quarter, department: nameOf(entry.departmentId) }]
        : []),
    ]
  })
}
