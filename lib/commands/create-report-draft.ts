// An administrator brings a report: it is read before any transaction begins, and what was read is kept as a draft.
import 'server-only'
import { createHash, randomUUID } from 'node:crypto'
import { z } from 'zod'
import { openDraftOf, publishedDraftOf } from '@/db/reads/report-drafts'
import { reportRows } from '@/db/reads/report-rows'
import { insertDraft } from '@/db/writes/report-drafts'
import { viewer } from '@/lib/auth/viewer'
import { may, NO_FACTS } from '@/lib/domain/permissions'
import { fieldProblems } from '@/lib/inputs/field-problems'
import { createReportDraftInput } from '@/lib/inputs/report-draft'
import { draftOfProposal } from '@/lib/report/import/draft-of-proposal'
import { draftOverKnown } from '@/lib/report/import/draft-over-known'
import { propose } from '@/lib/report/propose'
import type { Proposal } from '@/lib/report/propose/types'
import type { FieldProblems, Result } from '@/lib/result'
import { defineCommand, done } from './define-command'
import { knownReport } from './known-report'
import { readUpload, type Upload } from './read-upload'

type Read = { upload: Upload; proposal: Proposal; year: number }

const keepDraft = defineCommand({
  verb: 'report.draft',
  input: z.custom<Read>(),
  load: async () => ({ subject: null, facts: NO_FACTS }),
  work: async ({ tx, now, actor, input }) => {
    const { upload, proposal, year } = input
    const contentHash = createHash('sha256').update(upload.text).digest('hex')
    const same = await openDraftOf(tx, { year, contentHash })
    if (same) return done({ draft: same.id })
    const id = randomUUID()
    const fresh = draftOfProposal(proposal, year)
    const last = await publishedDraftOf(tx, year)
    const known = knownReport(await reportRows(tx, String(year)), last?.content ?? null)
    const content = known.tasks.length > 0 ? draftOverKnown(fresh, known) : fresh
    const { text: source, format, fileName } = upload
    const times = { createdBy: actor.accountId, createdAt: now, changedAt: now }
    await insertDraft(tx, {
      ...{ id, year, fileName, format, source, contentHash, content, state: 'open', version: 1, ...times },
    })
    const event = {
      action: 'report.drafted',
      subjectType: 'reportDraft',
      subjectId: id,
      after: { year, format, contentHash, tasks: content.tasks.length },
    } as const
    return done({ draft: id }, event)
  },
})

/** Reads the file or the pasted text and keeps the proposal; the same text brought twice is the same draft. */
export async function createReportDraft(raw: unknown): Promise<Result<{ draft: string }>> {
  const person = await viewer()
  // Nobody else's file is opened; the frame refuses and notes it.
  if (!person || !may(person.actor, 'report.draft', NO_FACTS).allowed) return keepDraft(null)
  const parsed = createReportDraftInput.safeParse(raw)
  if (!parsed.success) return invalid(fieldProblems(parsed.error))
  const upload = await readUpload(parsed.data)
  if ('fields' in upload) return invalid(upload.fields)
  const proposal = propose(upload.text, { fileName: upload.fileName ?? '' })
  const year = parsed.data.year ?? proposal.report.year
  if (proposal.tasks.length === 0) return invalid({ [fieldOf(upload)]: 'noTasks' })
  if (!isYear(year)) return invalid({ year: 'yearUnknown' })
  return keepDraft({ upload, proposal, year })
}

const fieldOf = ({ format }: Upload) => (format === 'pasted' ? 'text' : 'file')

const isYear = (year: number) => year >= 2000 && year <= 2100

const invalid = (fields: FieldProblems) => ({ ok: false, problem: { kind: 'invalid', fields } }) as const
