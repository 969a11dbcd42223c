// The verdict that goes with a version: computed from what was understood, kept with its inputs (domain.md, rule 5).
import 'server-only'
import type { EntrySubject, TargetWithVersion } from '@/db/reads/entry-subject'
import type { Entered } from '@/lib/domain/blank'
import { planOf } from '@/lib/domain/plan-points'
import type { Draft, DraftValue } from '@/lib/domain/submission'
import type { PacedTarget } from '@/lib/domain/target'
import { type EntryVerdict, verdictOfEntry } from '@/lib/domain/verdict-of-entry'

/** Verdicts of all targets and of the task; a task without targets gets the empty one (定性). */
export function verdictOfDraft(subject: EntrySubject, draft: Draft): EntryVerdict {
  const entered = subject.targets.map((row) => {
    const { id } = row.target
    const target = pacedTarget(row)
    const points = subject.plan.filter(({ targetId }) => targetId === id)
    const given = draft.values[id]
    return { id, target, entered: enteredOf(given), plan: planOf(target, points, given?.milestones) }
  })
  return verdictOfEntry(entered, subject.quarter)
}

/** A target's row with its newest version as the rules see it. */
export function pacedTarget({ target, version }: TargetWithVersion): PacedTarget {
  return {
    measure: target.measure,
    becomes: target.becomes,
    kind: target.kind,
    direction: target.direction,
    bound: target.bound,
    trend: target.trend,
    value: version.value,
    unit: version.unit,
    normalised: version.normalised,
    baseline: version.baseline,
  } as PacedTarget // the checks of db/schema/target.ts hold the words to the domain's lists
}

function enteredOf(given: DraftValue | undefined): Entered | null {
  if (given?.blank) return { blank: given.blank, reason: given.blankReason }
  return given?.value ? { value: given.value } : null
}
