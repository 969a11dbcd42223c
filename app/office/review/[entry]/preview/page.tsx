import type { Metadata } from 'next'
import { unanswered } from '@/app/office/unanswered'
import { TaskPreview } from '@/components/task/task-preview'
import { Breadcrumb } from '@/components/ui/breadcrumb'
import { officePaths } from '@/lib/paths'
import { officeFrame } from '@/lib/queries/office-frame'
import { reviewPreview } from '@/lib/queries/review-preview'
import { review } from '@/lib/text/zh/review'
import { shell } from '@/lib/text/zh/shell'

export const metadata: Metadata = { title: review.previewTitle }

export default async function ReviewPreviewPage({ params }: { params: Promise<{ entry: string }> }) {
  const { entry } = await params
  const [answer, frame] = await Promise.all([reviewPreview(entry), officeFrame()])
  if (answer.kind !== 'answer') return unanswered(answer, { here: officePaths.reviewPreview(entry) })
  const { shown, title, entryId } = answer.view
  const crumbs = [
    { label: review.title, href: officePaths.review() },
    { label: title, href: officePaths.reviewEntry(entryId) },
    { label: review.previewTitle },
  ]
  return (
    <>
      <Breadcrumb label={shell.where} crumbs={crumbs} />
      <TaskPreview shown={shown} demo={frame.demo} />
    </>
  )
}
