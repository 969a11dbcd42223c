// One correction of a report on its way in, saved at once, by whoever saw the newest version.
import 'server-only'
import { draftById } from '@/db/reads/report-drafts'
import { departmentKinds } from '@/db/reads/task-assignments'
import { hasTask } from '@/db/reads/tasks'
import { changeDraft } from '@/db/writes/report-drafts'
import { assignmentProblem } from '@/lib/domain/assignment'
import type { DraftRefusal } from '@/lib/domain/draft/content'
import { correct, toldOf } from '@/lib/domain/draft/correct'
import { NO_FACTS } from '@/lib/domain/permissions'
import { correctReportDraftInput, type ReportCorrection } from '@/lib/inputs/report-draft'
import type { FieldProblems, Problem } from '@/lib/result'
import { type Context, defineCommand, done, refused } from './define-command'

/** The field at fault, where it is one of the form's. */
const FIELDS: Partial<Record<DraftRefusal, string>> = {
  nothingPicked: 'clauses',
  nothingStays: 'clauses',
  hasFigures: 'class',
  sameTask: 'from',
  noClause: 'clause',
  notWritten: 'written',
}

export const correctReportDraft = defineCommand({
  verb: 'report.correct',
  input: correctReportDraftInput,
  load: async ({ tx, input }) => {
    const subject = await draftById(tx, input.draft)
    return subject && { subject, facts: NO_FACTS }
  },
  work: async ({ tx, now, input }, { id, content, state, version }) => {
    if (state !== 'open') return refused({ kind: 'refused', because: 'draftClosed' })
    if (version !== input.version) return refused({ kind: 'stale', current: { version } })
    const wrong =
      (await wrongDepartments(tx, input)) ?? (await wrongPredecessor(tx, input, content.report.year))
    if (wrong) return refused({ kind: 'invalid', fields: wrong })
    const corrected = correct(content, input)
    if ('refused' in corrected) return refused(problemOf(corrected.refused))
    const kept = await changeDraft(tx, { id, version }, { content: corrected.content, changedAt: now })
    if (!kept) return refused({ kind: 'stale', current: { version } })
    const told = toldOf({ before: content, after: corrected.content }, input, corrected.code)
    return done(
      { draft: id, code: corrected.code },
      {
        action: 'report.corrected',
        subjectType: 'reportDraft',
        subjectId: id,
        ...told,
        reason: 'reason' in input ? input.reason : undefined,
      },
    )
  },
})

function problemOf(because: DraftRefusal): Problem {
  const field = FIELDS[because]
  return field ? { kind: 'invalid', fields: { [field]: because } } : { kind: 'refused', because }
}

async function wrongDepartments(
  tx: Context<unknown>['tx'],
  correction: ReportCorrection,
): Promise<FieldProblems | null> {
  if (correction.kind !== 'assign') return null
  const { lead, supports } = correction
  const kinds = await departmentKinds(tx)
  if (supports.some((id) => !kinds.has(id))) return { supports: 'choose' }
  const wrong = lead && assignmentProblem({ lead, supports }, kinds)
  if (!wrong) return null
  return wrong === 'leadAlsoSupports'
    ? { supports: 'alsoLead' }
    : { lead: wrong === 'groupCannotLead' ? 'isGroup' : 'choose' }
}

/** A predecessor is a task of an earlier year that there is. */
async function wrongPredecessor(
  tx: Context<unknown>['tx'],
  correction: ReportCorrection,
  year: number,
): Promise<FieldProblems | null> {
  if (correction.kind !== 'follow' || correction.predecessor === null) return null
  const isEarlier = Number(correction.predecessor.slice(0, 4)) < year
  return isEarlier && (await hasTask(tx, correction.predecessor)) ? null : { predecessor: 'choose' }
}
