// A department's 审核人 who did not write it lets an entry out of the house (单位内审): this is the moment of handing in.
import 'server-only'
import { type EntrySubject, entrySubjectById, valuesOfVersion } from '@/db/reads/entry-subject'
import { decideVersion, restateTargets } from '@/db/writes/entries'
import type { Draft } from '@/lib/domain/submission'
import { entryInput } from '@/lib/inputs/entry'
import { type Context, defineCommand, done, refused } from './define-command'
import { entryFacts, entryTold, nextState, staleProblem } from './entry-step'
import { verdictOfDraft } from './verdict-of-draft'

type Values = Awaited<ReturnType<typeof valuesOfVersion>>

export const signOffEntry = defineCommand({
  verb: 'entry.signOff',
  input: entryInput,
  load: async ({ tx, actor, input }) => {
    const subject = await entrySubjectById(tx, input.entry)
    return subject && { subject, facts: entryFacts(subject, actor) }
  },
  work: async (context, subject) => {
    const { tx, now, actor, input } = context
    const next = await nextState(tx, subject, { step: 'signOff', seen: input.version, now })
    if ('problem' in next) return refused(next.problem)
    const { entry } = subject
    if (!entry) return refused({ kind: 'notFound' })
    const signed = { signedOffBy: actor.accountId, signedOffAt: now, submittedAt: now }
    const decision = { ...signed, ...(await verdictAnew(context, subject)) }
    const change = { firstSubmittedAt: entry.firstSubmittedAt ?? now }
    const moved = await decideVersion(tx, entry, { state: next.to, decision, change })
    if (!moved) return refused(await staleProblem(tx, subject))
    const { place, ...told } = entryTold(subject, entry.id)
    const after = { ...place, version: entry.version, state: next.to }
    const before = { state: entry.state }
    return done({ entry: entry.id }, { ...told, action: 'entry.signedOff', before, after })
  },
})

/** A target that was set anew while the entry waited in the house: it is handed in under the one in force. */
async function verdictAnew({ tx }: Context<unknown>, subject: EntrySubject) {
  const [newest] = subject.versions
  if (!newest) return {}
  const values = await valuesOfVersion(tx, newest.id)
  const inForce = new Map(subject.targets.map(({ target, version }) => [target.id, version.id]))
  const outdated = values.filter(
    ({ targetId, targetVersionId }) => inForce.get(targetId) !== targetVersionId && inForce.has(targetId),
  )
  if (outdated.length === 0) return {}
  await restateTargets(tx, newest.id, inForce)
  return { verdict: verdictOfDraft(subject, draftOfValues(values)) }
}

function draftOfValues(values: Values): Draft {
  const kept = values.map(({ targetId, value, typed, blank, blankReason }) => [
    targetId,
    { value, typed: typed ?? '', blank, blankReason: blankReason ?? '' },
  ])
  const words = { judgement: null, progress: '', nextStep: '', declared: true }
  return { ...words, values: Object.fromEntries(kept) }
}
