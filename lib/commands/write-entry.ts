// Saving and submitting write the same thing: the next version of an entry, with its values.
import 'server-only'
import type { EntryRow, EntrySubject } from '@/db/reads/entry-subject'
import {
  addVersion,
  beginEntry,
  takeOverEntry,
  type ValueContent,
  type VersionContent,
} from '@/db/writes/entries'
import { readAmount } from '@/lib/domain/amount'
import type { EntryState } from '@/lib/domain/entry-state'
import type { Draft, DraftValue } from '@/lib/domain/submission'
import type { WriteEntry } from '@/lib/inputs/entry'
import type { Context } from './define-command'

export type Writing = Context<WriteEntry>

/** What was sent, as the rules see it: figures understood where they can be, kept as typed where not. */
export function draftOf(input: WriteEntry, subject: EntrySubject): Draft {
  const values = subject.targets.map(({ target, version }) => {
    const sent = input.values[target.id]
    return [target.id, draftValue(sent, version.unit)] as const
  })
  const { judgement, progress, nextStep, declared } = input
  return { judgement, progress, nextStep, declared, values: Object.fromEntries(values) }
}

/** Writes the next version. @returns entry id and version number, or null when a colleague was quicker. */
export async function writeVersion(
  { tx, now, actor, input }: Writing,
  subject: EntrySubject,
  written: { state: EntryState; draft: Draft; verdict?: Record<string, unknown> },
): Promise<{ entry: string; version: number } | null> {
  const entry = subject.entry ?? (await begin({ tx, input, actor } as Writing, subject, written.state))
  if (!entry) return null
  const submitted = written.state === 'submitted'
  const content: VersionContent = {
    state: written.state,
    judgement: input.judgement,
    progress: input.progress,
    problemPublic: input.problemPublic,
    problemInternal: input.problemInternal,
    nextStep: input.nextStep,
    correctionReason: entry.approvedVersion === null ? null : (subject.versions[0]?.correctionReason ?? null),
    declaredAt: input.declared ? now : null,
    writtenBy: actor.accountId,
    writtenAt: now,
    submittedAt: submitted ? now : null,
    verdict: written.verdict ?? null,
  }
  const change = submitted ? { firstSubmittedAt: entry.firstSubmittedAt ?? now } : {}
  const values = valueRows(subject, written.draft)
  const number = await addVersion(tx, entry, { state: written.state, content, values, change })
  return number === null ? null : { entry: entry.id, version: number }
}

async function begin(
  { tx, actor }: Writing,
  subject: EntrySubject,
  state: EntryState,
): Promise<EntryRow | null> {
  if (actor.departmentId === null) throw new Error('only a department begins an entry')
  const { taskId, quarter, left } = subject
  if (left) return takeOverEntry(tx, left, actor.departmentId)
  return beginEntry(tx, { taskId, ...quarter, departmentId: actor.departmentId, state, version: 0 })
}

function draftValue(sent: WriteEntry['values'][string] | undefined, unit: string): DraftValue {
  const { typed = '', blank = null, blankReason = '', milestones = [] } = sent ?? {}
  if (blank) return { value: null, typed: '', blank, blankReason }
  const amount = readAmount(typed, unit)
  return { value: 'value' in amount ? amount.value : null, typed, blank: null, blankReason: '', milestones }
}

function valueRows(subject: EntrySubject, draft: Draft): ValueContent[] {
  return subject.targets.map(({ target, version }) => {
    const given = draft.values[target.id]
    return {
      targetId: target.id,
      targetVersionId: version.id,
      value: given?.value ?? null,
      blank: given?.blank ?? null,
      blankReason: given?.blankReason || null,
      typed: given?.value === null ? given.typed || null : null,
      milestonesMet: given?.milestones?.length ? [...given.milestones] : null,
    }
  })
}
