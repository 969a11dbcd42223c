// Keeps what a person is typing, for that person alone: no version of the entry and no event (docs/decisions/018-autosave.md).
import 'server-only'
import { entrySubject } from '@/db/reads/entry-subject'
import { type AutosavePlace, putAutosave } from '@/db/writes/autosaves'
import type { Quarter } from '@/lib/domain/quarter'
import { type WriteEntry, writeEntryInput } from '@/lib/inputs/entry'
import { type Context, defineCommand, done, refused } from './define-command'
import { asFound, entryFacts, nextState } from './entry-step'

export const autosaveEntry = defineCommand({
  verb: 'entry.save',
  input: writeEntryInput,
  load: async ({ tx, actor, input }) => {
    const subject = await entrySubject(tx, input.task, input.quarter)
    return subject && { subject: asFound(subject, actor), facts: entryFacts(subject, actor) }
  },
  work: async (context, subject) => {
    const { tx, now, input } = context
    const next = await nextState(tx, subject, { step: 'save', seen: input.version, now })
    if ('problem' in next) return refused(next.problem)
    const copy = { basedOn: input.version, content: flatContent(input), savedAt: now }
    await putAutosave(tx, { ...placeOf(context), ...copy })
    return done({ savedAt: now })
  },
})

/** Whose copy, of which task's quarter. */
export function placeOf({
  actor,
  input,
}: Pick<Context<{ task: string; quarter: Quarter }>, 'actor' | 'input'>): AutosavePlace {
  return { accountId: actor.accountId, taskId: input.task, ...input.quarter }
}

/** Under the names of the form's fields. The declaration is given once, when the entry is handed in. */
function flatContent(input: WriteEntry): Record<string, string> {
  const { judgement, progress, problemPublic, problemInternal, nextStep, values } = input
  const figures = Object.entries(values).flatMap(([id, { typed, blank, blankReason, milestones }]) => [
    [`values.${id}.typed`, typed],
    [`values.${id}.blank`, blank ?? ''],
    [`values.${id}.blankReason`, blankReason],
    [`values.${id}.milestones`, milestones.join(',')],
  ])
  const texts = { judgement: judgement ?? '', progress, problemPublic, problemInternal, nextStep }
  return { ...texts, ...Object.fromEntries(figures) }
}
