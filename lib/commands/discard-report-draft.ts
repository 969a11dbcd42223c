// A report on its way in is given up: it stays in the list with that word, and nothing of it was ever public.
import 'server-only'
import { draftById } from '@/db/reads/report-drafts'
import { changeDraft } from '@/db/writes/report-drafts'
import { NO_FACTS } from '@/lib/domain/permissions'
import { seenReportDraftInput } from '@/lib/inputs/report-draft'
import { defineCommand, done, refused } from './define-command'

export const discardReportDraft = defineCommand({
  verb: 'report.discard',
  input: seenReportDraftInput,
  load: async ({ tx, input }) => {
    const subject = await draftById(tx, input.draft)
    return subject && { subject, facts: NO_FACTS }
  },
  work: async ({ tx, now, input }, { id, version, state, year }) => {
    if (state !== 'open') return refused({ kind: 'refused', because: 'draftClosed' })
    const isDone =
      version === input.version &&
      (await changeDraft(tx, { id, version }, { state: 'discarded', changedAt: now }))
    if (!isDone) return refused({ kind: 'stale', current: { version } })
    return done(
      { draft: id, year },
      { action: 'report.discarded', subjectType: 'reportDraft', subjectId: id, after: { year } },
    )
  },
})
