// A department submits an entry: complete, declared fit for the public, with the verdict it was submitted under.
import 'server-only'
import { entrySubject } from '@/db/reads/entry-subject'
import { dropAutosave } from '@/db/writes/autosaves'
import { submissionFaults } from '@/lib/domain/submission'
import type { Measure } from '@/lib/domain/target'
import { writeEntryInput } from '@/lib/inputs/entry'
import { placeOf } from './autosave-entry'
import { defineCommand, done, refused } from './define-command'
import { asFound, entryFacts, entryTold, nextState, staleProblem } from './entry-step'
import { verdictOfDraft } from './verdict-of-draft'
import { draftOf, writeVersion } from './write-entry'

export const submitEntry = defineCommand({
  verb: 'entry.submit',
  input: writeEntryInput,
  load: async ({ tx, actor, input }) => {
    const subject = await entrySubject(tx, input.task, input.quarter)
    return subject && { subject: asFound(subject, actor), facts: entryFacts(subject, actor) }
  },
  work: async (context, subject) => {
    const { tx, now, input } = context
    const next = await nextState(tx, subject, { step: 'submit', seen: input.version, now })
    if ('problem' in next) return refused(next.problem)
    const draft = draftOf(input, subject)
    const measured = subject.targets.map(({ target }) => ({
      id: target.id,
      measure: target.measure as Measure,
    }))
    const fields = submissionFaults(draft, measured)
    if (Object.keys(fields).length > 0) return refused({ kind: 'invalid', fields })
    const verdict = verdictOfDraft(subject, draft)
    const written = await writeVersion(context, subject, { state: next.to, draft, verdict })
    if (!written) return refused(await staleProblem(tx, subject))
    await dropAutosave(tx, placeOf(context))
    const { place, ...told } = entryTold(subject, written.entry)
    const after = { ...place, version: written.version, state: next.to }
    return done(written, { ...told, action: 'entry.submitted', after })
  },
})
