// A department starts a correction (更正) of what is public: a new version as a draft, the approved one stays public.
import 'server-only'
import { entrySubjectById, valuesOfVersion } from '@/db/reads/entry-subject'
import { addVersion } from '@/db/writes/entries'
import { correctEntryInput } from '@/lib/inputs/entry'
import { defineCommand, done, refused } from './define-command'
import { entryFacts, entryTold, nextState, staleProblem } from './entry-step'

export const startCorrection = defineCommand({
  verb: 'entry.correct',
  input: correctEntryInput,
  load: async ({ tx, actor, input }) => {
    const subject = await entrySubjectById(tx, input.entry)
    return subject && { subject, facts: entryFacts(subject, actor) }
  },
  work: async ({ tx, now, actor, input }, subject) => {
    const next = await nextState(tx, subject, { step: 'correct', seen: input.version, now })
    if ('problem' in next) return refused(next.problem)
    const { entry, versions } = subject
    const approved = versions.find(({ number }) => number === entry?.approvedVersion)
    if (!entry || !approved) return refused({ kind: 'notFound' })
    const { judgement, progress, problemPublic, problemInternal, nextStep } = approved
    const words = { judgement, progress, problemPublic, problemInternal, nextStep }
    const written = { writtenBy: actor.accountId, writtenAt: now, correctionReason: input.reason }
    const content = { ...words, ...written, state: next.to }
    const values = (await valuesOfVersion(tx, approved.id)).map(({ id, versionId, ...value }) => value)
    const number = await addVersion(tx, entry, { state: next.to, content, values })
    if (number === null) return refused(await staleProblem(tx, subject))
    const { place, ...told } = entryTold(subject, entry.id)
    const after = { ...place, version: number, state: next.to }
    return done(
      { entry: entry.id, version: number },
      { ...told, action: 'entry.correctionStarted', after, reason: input.reason },
    )
  },
})
