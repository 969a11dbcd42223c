// An entry as it would be published if it were approved now: for those who write it or decide on it, never for the public.
import type { PublishedEntry, PublishedValue } from '@/db/reads/published-entries'
import type { TargetRow } from '@/db/reads/targets'
import type { WrittenEntry } from '@/db/reads/written-entries'
import type { Entered } from '@/lib/domain/blank'
import { type PlanPoint, planOf } from '@/lib/domain/plan-points'
import { type EntryVerdict, verdictOfEntry } from '@/lib/domain/verdict-of-entry'
import type { EntryContent, TargetContent } from './entry-content'
import { pacedTargetOf } from './paced-target'

/** The public columns alone: what is internal is not passed on. */
export type Proposed = { entry: PublishedEntry; values: PublishedValue[] }

type Ground = {
  entry: WrittenEntry
  content: EntryContent
  targets: TargetRow[]
  plan: readonly PlanPoint[]
  now: Date
}

/** The newest version of an entry in the place of whatever of it is public; null where nothing was written. */
export function proposed({ entry, content, targets, plan, now }: Ground): Proposed | null {
  const [newest] = entry.versions
  if (!newest) return null
  const { id: entryId, taskId, year, quarter, departmentId, firstSubmittedAt } = entry
  const { judgement, progress, problemPublic: problem, nextStep } = content
  // One that was withdrawn keeps when it was handed in, and will be handed in anew.
  const waits = newest.state === 'submitted'
  return {
    entry: {
      ...{ entryId, taskId, year, quarter, departmentId, firstSubmittedAt },
      ...{ judgement, progress, problem, nextStep },
      versionId: newest.id,
      number: newest.number,
      approvedVersion: newest.number,
      correctionReason: newest.correctionReason,
      submittedAt: waits ? newest.submittedAt : now,
      approvedAt: now,
      // What was submitted keeps its verdict (domain.md, rule 5); before that it is computed as it will be.
      verdict: waits ? (newest.verdict as EntryVerdict | null) : verdictOf(content, { targets, plan }, entry),
    },
    values: targets.map((target) => publishedValue(target, newest.id, content.values[target.id])),
  }
}

type Promised = Pick<Ground, 'targets' | 'plan'>

function verdictOf({ values }: EntryContent, { targets, plan }: Promised, { year, quarter }: WrittenEntry) {
  const entered = targets.map((row) => {
    const target = pacedTargetOf(row)
    const points = plan.filter(({ targetId }) => targetId === row.id)
    const given = values[row.id]
    return { id: row.id, target, entered: enteredOf(given), plan: planOf(target, points, given?.milestones) }
  })
  return verdictOfEntry(entered, { year, quarter })
}

function enteredOf(given: TargetContent | undefined): Entered | null {
  if (given?.blank) return { blank: given.blank, reason: given.blankReason }
  return given && given.value !== null ? { value: given.value } : null
}

function publishedValue({ id, current }: TargetRow, versionId: string, given: TargetContent | undefined) {
  const { value = null, blank = null, blankReason } = given ?? {}
  const place = { versionId, targetId: id, targetVersionId: current.id }
  return { ...place, value, blank, blankReason: blankReason || null }
}
