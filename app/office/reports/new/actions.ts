'use server'

import { uploadAction } from '@/app/form-action'
import { createReportDraft } from '@/lib/commands/create-report-draft'
import { officePaths } from '@/lib/paths'

export const createReportDraftAction = uploadAction(createReportDraft, ({ draft }) =>
  officePaths.reportDraft(draft),
)
