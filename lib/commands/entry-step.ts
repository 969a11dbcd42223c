// What every step of an entry shares: who may, whether the version seen is the newest, where the step leads.
import 'server-only'
import type { Tx } from '@/db/client'
import { type EntrySubject, valuesOfVersion } from '@/db/reads/entry-subject'
import type { Actor } from '@/lib/domain/actor'
import { entryOwner } from '@/lib/domain/entry-owner'
import { type EntryState, type EntryStep, type StepRefusal, stepFrom } from '@/lib/domain/entry-state'
import { grantedUntil } from '@/lib/domain/extension'
import { type Grants, mayWrite } from '@/lib/domain/may-write'
import type { Facts } from '@/lib/domain/permissions'
import { printQuarter } from '@/lib/domain/quarter'
import type { TaskLife } from '@/lib/domain/task'
import { isWrittenAbout } from '@/lib/domain/task-life'
import type { ReportingWindow } from '@/lib/domain/window'
import type { Problem } from '@/lib/result'

type OwnedEntry = Parameters<typeof entryOwner>[0]

/** The facts that an entry's permissions hang on (lib/domain/entry-owner.ts). */
export function entryFacts(subject: EntrySubject, actor: Actor): Facts {
  const { writes, reads } = entryOwner(subject.entry as OwnedEntry, subject.leadId)
  const own = (id: string | null) => id !== null && actor.departmentId === id
  return {
    leads: own(writes),
    supports: own(reads) || subject.supportIds.some(own),
    wrote: subject.versions.some(({ writtenBy }) => writtenBy === actor.accountId),
    self: false,
    reviews: own(writes) && subject.signOff.reviewers.some(({ id }) => id === actor.accountId),
    wroteNewest: subject.versions[0]?.writtenBy === actor.accountId,
  }
}

/** As the department that leads now finds it: what another left unfinished is not its own, and it begins anew. */
export function asFound(subject: EntrySubject, { departmentId }: Actor): EntrySubject {
  const { entry, leadId } = subject
  const { writes, reads } = entryOwner(entry as OwnedEntry, leadId)
  const isLeft = entry !== null && reads !== null && writes === departmentId
  return isLeft ? { ...subject, entry: null, versions: [], left: entry } : subject
}

/** The state that the step leads to, or the problem that stops it: stale first, since the form is then not about this. */
export async function nextState(
  tx: Tx,
  subject: EntrySubject,
  asked: { step: EntryStep; seen: number; now: Date },
): Promise<{ to: EntryState } | { problem: Problem }> {
  const { entry, window } = subject
  if (asked.seen !== (entry?.version ?? 0)) return { problem: await staleProblem(tx, subject) }
  const isWriting = ['save', 'submit', 'signOff'].includes(asked.step)
  if (isWriting && entry?.approvedVersion == null && !isWrittenAbout(subject.life as TaskLife))
    return { problem: { kind: 'refused', because: 'taskNotUnderway' } }
  const outcome = stepFrom((entry?.state as EntryState | undefined) ?? 'none', asked.step, {
    writable: mayWrite(window as ReportingWindow | null, grantsOf(subject), asked.now).allowed,
    hasApproved: entry?.approvedVersion != null,
    signsOff: subject.signOff.signsOff,
  })
  if ('to' in outcome) return outcome
  return { problem: stepProblem(outcome.refused) }
}

/** Whether the lead may write the entry now, or the problem: it is not open, or it has left the lead's hands. */
export function writableNow(subject: EntrySubject, now: Date): Problem | null {
  const { entry, window, signOff } = subject
  const outcome = stepFrom((entry?.state as EntryState | undefined) ?? 'none', 'save', {
    writable: mayWrite(window as ReportingWindow | null, grantsOf(subject), now).allowed,
    hasApproved: entry?.approvedVersion != null,
    signsOff: signOff.signsOff,
  })
  return 'to' in outcome ? null : stepProblem(outcome.refused)
}

const stepProblem = (because: StepRefusal): Problem => ({
  kind: because === 'closed' ? 'closed' : 'refused',
  because,
})

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
