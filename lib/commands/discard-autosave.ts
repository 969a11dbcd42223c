// A person throws away what was typed and not saved. Nobody else ever saw it, so no event tells of it.
import 'server-only'
import { entrySubject } from '@/db/reads/entry-subject'
import { dropAutosave } from '@/db/writes/autosaves'
import { writeEntryInput } from '@/lib/inputs/entry'
import { placeOf } from './autosave-entry'
import { defineCommand, done } from './define-command'
import { entryFacts } from './entry-step'

export const discardAutosave = defineCommand({
  verb: 'entry.save',
  input: writeEntryInput.pick({ task: true, quarter: true }),
  load: async ({ tx, actor, input }) => {
    const subject = await entrySubject(tx, input.task, input.quarter)
    return subject && { subject, facts: entryFacts(subject, actor) }
  },
  work: async (context) => done({ discarded: await dropAutosave(context.tx, placeOf(context)) }),
})
