// What every step of an entry shares: who may, whether the version seen is the newest, where the step leads.
import 'server-only'
import type { Tx } from '@/db/client'
import { type EntrySubject, valuesOfVersion } from '@/db/reads/entry-subject'
import type { Actor } from '@/lib/domain/actor'
import { type EntryState, type EntryStep, stepFrom } from '@/lib/domain/entry-state'
import { grantedUntil } from '@/lib/domain/extension'
import { type Grants, mayWrite } from '@/lib/domain/may-write'
import type { Facts } from '@/lib/domain/permissions'
import { printQuarter } from '@/lib/domain/quarter'
import type { ReportingWindow } from '@/lib/domain/window'
import type { Problem } from '@/lib/result'

/** The facts that an entry's permissions hang on. An entry stays with the department that made it. */
export function entryFacts(subject: EntrySubject, actor: Actor): Facts {
  const owner = subject.entry?.departmentId ?? subject.leadId
  const isOwn = actor.departmentId !== null && actor.departmentId === owner
  return {
    leads: isOwn,
    supports: actor.departmentId !== null && subject.supportIds.includes(actor.departmentId),
    wrote: subject.versions.some(({ writtenBy }) => writtenBy === actor.accountId),
    self: false,
    reviews: isOwn && subject.signOff.reviewers.some(({ id }) => id === actor.accountId),
    wroteNewest: subject.versions[0]?.writtenBy === actor.accountId,
  }
}

/** The state that the step leads to, or the problem that stops it: stale first, since the form is then not about this. */
export async function nextState(
  tx: Tx,
  subject: EntrySubject,
  asked: { step: EntryStep; seen: number; now: Date },
): Promise<{ to: EntryState } | { problem: Problem }> {
  const { entry, window } = subject
  if (asked.seen !== (entry?.version ?? 0)) return { problem: await staleProblem(tx, subject) }
  const outcome = stepFrom((entry?.state as EntryState | undefined) ?? 'none', asked.step, {
    writable: mayWrite(window as ReportingWindow | null, grantsOf(subject), asked.now).allowed,
    hasApproved: entry?.approvedVersion != null,
    signsOff: subject.signOff.signsOff,
  })
  if ('to' in outcome) return outcome
  return { problem: { kind: outcome.refused === 'closed' ? 'closed' : 'refused', because: outcome.refused } }
}

/** What the entry itself and what was granted allow, the window notwithstanding. */
export function grantsOf({ entry, granted }: Pick<EntrySubject, 'entry' | 'granted'>): Grants {
  const correcting = entry !== null && entry.approvedVersion !== null
  return { ...grantedUntil(granted), reopenUntil: entry?.reopenUntil ?? null, correcting }
}

/** Stale, with what a colleague wrote meanwhile: the form shows both texts. */
export async function staleProblem(tx: Tx, { entry, versions }: EntrySubject): Promise<Problem> {
  const [newest] = versions
  if (!entry || !newest) return { kind: 'stale', current: null }
  const { judgement, progress, problemPublic, problemInternal, nextStep, writtenAt } = newest
  const rows = await valuesOfVersion(tx, newest.id)
  const values = Object.fromEntries(
    rows.map(({ targetId, value, typed, blank, blankReason }) => [
      targetId,
      { typed: value ?? typed ?? '', blank, blankReason },
    ]),
  )
  const texts = { judgement, progress, problemPublic, problemInternal, nextStep }
  return {
    kind: 'stale',
    current: { ...texts, version: entry.version, state: entry.state, writtenAt, values },
  }
}

/** How an event names the entry; ids and states only, no words of the entry. */
export function entryTold(subject: EntrySubject, entryId: string) {
  const { taskId, quarter } = subject
  return {
    subjectType: 'entry' as const,
    subjectId: entryId,
    place: { task: taskId, quarter: printQuarter(quarter) },
  }
}
