import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { nothingAt, unanswered } from '@/app/office/unanswered'
import { PreviewScreen } from '@/components/entry/preview-screen'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { entryPreview } from '@/lib/queries/entry-screen'
import { entry } from '@/lib/text/zh/entry'
import { submitEntryAction } from '../actions'

export const metadata: Metadata = { title: entry.previewing.crumb }

type PreviewPage = { params: Promise<{ task: string; quarter: string }> }

/** What is handed in can be read where it is written; a preview is for what is not handed in yet. */
export default async function PreviewPage({ params }: PreviewPage) {
  const { task, quarter } = await params
  const here = officePaths.preview(task, quarter)
  const parsed = parseQuarter(quarter)
  if (!parsed) return nothingAt(here)
  const answer = await entryPreview({ task, quarter: parsed })
  if (answer.kind !== 'answer')
    return unanswered(answer, { here, forms: [{ action: submitEntryAction, permalink: here }] })
  if (!answer.view.may.submit || answer.view.version === 0) redirect(officePaths.entry(task, quarter))
  return <PreviewScreen view={answer.view} action={submitEntryAction} />
}
