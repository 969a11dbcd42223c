// The public history of a task: what was handed in and published, what was corrected, how its target changed.
import type { PlanRow } from '@/db/reads/plans'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { Measure } from '@/lib/domain/target'
import { measureOf, type Published, type TaskState } from './task-state'

type Goal = { value: string | null; unit: string }

export type TaskChange = { at: Date } & (
  | { kind: 'set'; goals: Goal[] }
  | {
      kind: 'target'
      name: string
      measure: Measure
      from: Goal
      to: Goal
      reason: string
      document: string | null
    }
  | { kind: 'plan'; number: number; reason: string | null }
  | { kind: 'submitted'; quarter: QuarterNumber; department: string | null }
  | { kind: 'published'; quarter: QuarterNumber; version: number; reason: string | null }
)

/** Newest first; of one moment what came last. */
export function taskChanges(task: TaskState, versions: Published[], plans: readonly PlanRow[]): TaskChange[] {
  const all = [
    ...setUp(task),
    ...targetChanges(task),
    ...plans.flatMap(planned),
    ...reporting(task, versions),
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

function targetChanges({ targets }: TaskState): TaskChange[] {
  return targets.flatMap((target) =>
    target.versions.slice(1).map((version, index): TaskChange => {
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

function reporting({ lead }: TaskState, versions: Published[]): TaskChange[] {
  return versions.flatMap(({ entry, quarter }): TaskChange[] => {
    const earlier = versions.filter((one) => one.quarter === quarter && one.entry.number < entry.number)
    const { submittedAt, approvedAt, correctionReason } = entry
    const version = earlier.length + 1
    return [
      ...(approvedAt
        ? [{ kind: 'published' as const, at: approvedAt, quarter, version, reason: correctionReason }]
        : []),
      ...(submittedAt
        ? [{ kind: 'submitted' as const, at: submittedAt, quarter, department: lead?.name ?? null }]
        : []),
    ]
  })
}
