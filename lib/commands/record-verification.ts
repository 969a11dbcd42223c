// An administrator records how a version that was handed in was verified (核实), beside the department's own word.
import 'server-only'
import { entrySubjectById } from '@/db/reads/entry-subject'
import { wasRecorded } from '@/db/reads/verifications'
import { insertVerification } from '@/db/writes/verifications'
import { printShanghaiDate } from '@/lib/domain/shanghai-time'
import { recordVerificationInput } from '@/lib/inputs/verification'
import { defineCommand, done, refused } from './define-command'
import { entryFacts, entryTold, staleProblem } from './entry-step'

/** What has left the house can be verified; nobody verifies what they wrote themselves. */
const VERIFIABLE = ['submitted', 'approved']

export const recordVerification = defineCommand({
  verb: 'verification.record',
  input: recordVerificationInput,
  load: async ({ tx, actor, input }) => {
    const subject = await entrySubjectById(tx, input.entry)
    return subject && { subject, facts: entryFacts(subject, actor) }
  },
  work: async ({ tx, now, actor, input }, subject) => {
    const { entry: entryId, version, method, finding, verifiedOn, note } = input
    if (subject.entry?.version !== version) return refused(await staleProblem(tx, subject))
    if (!VERIFIABLE.includes(subject.entry.state)) return refused({ kind: 'refused', because: 'wrongState' })
    if (verifiedOn > printShanghaiDate(now))
      return refused({ kind: 'invalid', fields: { verifiedOn: 'inFuture' } })
    const found = { entryId, versionNumber: version, method, finding, verifiedOn, note }
    const record = { ...found, recordedBy: actor.accountId }
    if (await wasRecorded(tx, record)) return refused({ kind: 'refused', because: 'alreadyRecorded' })
    await insertVerification(tx, { ...record, recordedAt: now })
    const { place, ...told } = entryTold(subject, entryId)
    const after = { ...place, version, method, finding, verifiedOn }
    return done({ entry: entryId }, { ...told, action: 'entry.verified', after })
  },
})
