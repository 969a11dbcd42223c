// A report on its way in becomes a year of the portal, by the loader and in one transaction with its event.
import 'server-only'
import { draftById } from '@/db/reads/report-drafts'
import { publishReport } from '@/db/seed/load/load-report'
import { changeDraft } from '@/db/writes/report-drafts'
import { isLiving } from '@/lib/domain/draft/content'
import { NO_FACTS } from '@/lib/domain/permissions'
import { printShanghaiDate } from '@/lib/domain/shanghai-time'
import { seenReportDraftInput } from '@/lib/inputs/report-draft'
import { reportOfDraft } from '@/lib/report/import/report-of-draft'
import { defineCommand, done, refused } from './define-command'

export const publishReportDraft = defineCommand({
  verb: 'report.publish',
  input: seenReportDraftInput,
  load: async ({ tx, input }) => {
    const subject = await draftById(tx, input.draft)
    return subject && { subject, facts: NO_FACTS }
  },
  work: async ({ tx, now, input }, draft) => {
    const { id, version, state, content, fileName, contentHash } = draft
    if (state !== 'open') return refused({ kind: 'refused', because: 'draftClosed' })
    if (version !== input.version) return refused({ kind: 'stale', current: { version } })
    if (!content.tasks.some(isLiving)) return refused({ kind: 'refused', because: 'noTasksLeft' })
    if (content.report.date === '') return refused({ kind: 'refused', because: 'noDate' })
    const report = reportOfDraft(content, { fileName, day: printShanghaiDate(now) })
    await publishReport(report, { tx, at: now, draft: id })
    await changeDraft(tx, { id, version }, { state: 'published', changedAt: now })
    const { year } = content.report
    const after = { draft: id, contentHash, tasks: report.tasks.length, passages: report.passages.length }
    return done(
      { year, draft: id },
      { action: 'report.published', subjectType: 'report', subjectId: String(year), after },
    )
  },
})
