'use server'

import { steppingAction } from '@/app/form-action'
import { correctReportDraft } from '@/lib/commands/correct-report-draft'
import { discardReportDraft } from '@/lib/commands/discard-report-draft'
import { publishReportDraft } from '@/lib/commands/publish-report-draft'
import { officePaths } from '@/lib/paths'

/** Back to the place in the text that the form was sent from, at the task that it was about. */
export const correctReportDraftAction = steppingAction(correctReportDraft, ({ draft, code }, { at, kind }) =>
  officePaths.reportDraft(
    draft,
    { at: String(at ?? ''), done: String(kind ?? ''), task: code },
    anchorOf(code),
  ),
)

const anchorOf = (code: string) => (code === '' ? undefined : `t${code}`)

export const publishReportDraftAction = steppingAction(publishReportDraft, ({ year }) =>
  officePaths.reports({ published: year }),
)

export const discardReportDraftAction = steppingAction(discardReportDraft, ({ year }) =>
  officePaths.reports({ discarded: year }),
)
