// The lead takes a supporting department's paragraph into its own text: an ordinary next version, with all that was typed.
import 'server-only'
import { contributionsTo } from '@/db/reads/contributions'
import { shortNameOf } from '@/db/reads/departments'
import { entrySubject } from '@/db/reads/entry-subject'
import { dropAutosave } from '@/db/writes/autosaves'
import { markMerged } from '@/db/writes/contributions'
import { withParagraph } from '@/lib/domain/contribution'
import { mergeInput } from '@/lib/inputs/contribution'
import { LONGEST_TEXT, type WriteEntry } from '@/lib/inputs/entry'
import { placeOf } from './autosave-entry'
import { defineCommand, done, refused } from './define-command'
import { entryFacts, entryTold, nextState, staleProblem } from './entry-step'
import { draftOf, writeVersion } from './write-entry'

export const mergeContribution = defineCommand({
  verb: 'entry.save',
  input: mergeInput,
  load: async ({ tx, actor, input }) => {
    const subject = await entrySubject(tx, input.task, input.quarter)
    return subject && { subject, facts: entryFacts(subject, actor) }
  },
  work: async (context, subject) => {
    const { tx, now, input } = context
    const next = await nextState(tx, subject, { step: 'save', seen: input.version, now })
    if ('problem' in next) return refused(next.problem)
    const all = await contributionsTo(input.task, input.quarter, tx)
    const taken = all.find(({ departmentId }) => departmentId === input.merge.department)
    if (!taken || taken.number !== input.merge.number || taken.mergedVersion !== null)
      return refused({ kind: 'refused', because: 'contributionChanged' })
    const merged = taking(input, await shortNameOf(tx, taken.departmentId), taken)
    const long = tooLong(merged)
    if (long) return refused({ kind: 'invalid', fields: { [long]: 'tooLong' } })
    const draft = draftOf(merged, subject)
    const saved = await writeVersion({ ...context, input: merged }, subject, { state: next.to, draft })
    if (!saved) return refused(await staleProblem(tx, subject))
    await dropAutosave(tx, placeOf(context))
    await markMerged(tx, taken.id, saved.version)
    const { place, ...told } = entryTold(subject, saved.entry)
    const contribution = { contribution: taken.number, supports: [taken.departmentId] }
    const after = { ...place, version: saved.version, state: next.to, ...contribution }
    return done({ ...saved, savedAt: now }, { ...told, action: 'entry.contributionMerged', after })
  },
})

type Paragraph = { progress: string; problem: string }

function taking(input: WriteEntry, name: string, { progress, problem }: Paragraph): WriteEntry {
  return {
    ...input,
    progress: withParagraph(input.progress, name, progress),
    problemPublic: withParagraph(input.problemPublic, name, problem),
  }
}

const tooLong = (input: WriteEntry) =>
  (['progress', 'problemPublic'] as const).find((field) => input[field].length > LONGEST_TEXT)
