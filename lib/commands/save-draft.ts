// A department saves what it has so far; nothing needs to be complete, nothing typed is lost.
import 'server-only'
import { entrySubject } from '@/db/reads/entry-subject'
import { dropAutosave } from '@/db/writes/autosaves'
import { writeEntryInput } from '@/lib/inputs/entry'
import { placeOf } from './autosave-entry'
import { defineCommand, done, refused } from './define-command'
import { asFound, entryFacts, entryTold, nextState, staleProblem } from './entry-step'
import { draftOf, writeVersion } from './write-entry'

export const saveDraft = defineCommand({
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
    const saved = await writeVersion(context, subject, { state: next.to, draft: draftOf(input, subject) })
    if (!saved) return refused(await staleProblem(tx, subject))
    await dropAutosave(tx, placeOf(context))
    const { place, ...told } = entryTold(subject, saved.entry)
    const after = { ...place, version: saved.version, state: next.to }
    return done({ ...saved, savedAt: now }, { ...told, action: 'entry.saved', after })
  },
})
