import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { nothingAt, unanswered } from '@/app/office/unanswered'
import { PreviewScreen } from '@/components/entry/preview-screen'
import { parseQuarter } from '@/lib/domain/quarter'
import { officePaths } from '@/lib/paths'
import { entryPreview } from '@/lib/queries/entry-preview'
import { officeFrame } from '@/lib/queries/office-frame'
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
  const [answer, frame] = await Promise.all([entryPreview({ task, quarter: parsed }), officeFrame()])
  if (answer.kind !== 'answer')
    return unanswered(answer, { here, forms: [{ action: submitEntryAction, permalink: here }] })
  const { shown, ...screen } = answer.view
  if (!screen.may.submit || !shown) redirect(officePaths.entry(task, quarter))
  return <PreviewScreen view={{ ...screen, shown }} demo={frame.demo} action={submitEntryAction} />
}
