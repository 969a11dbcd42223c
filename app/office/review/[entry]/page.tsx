import type { Metadata } from 'next'
import { OfficeState } from '@/components/office/office-state'
import { ReviewScreen } from '@/components/review/review-screen'
import { COMPARED_WITH } from '@/lib/domain/compared-with'
import { officePaths } from '@/lib/paths'
import { reviewEntry } from '@/lib/queries/review-entry'
import { reviewQueue } from '@/lib/queries/review-queue'
import { review } from '@/lib/text/zh/review'
import { viewOrLeave } from '../../view-or-leave'
import * as actions from '../actions'
import { decidedWords } from '../decided-words'

export const metadata: Metadata = { title: review.title }

type ReviewEntryPage = {
  params: Promise<{ entry: string }>
  searchParams: Promise<{ against?: string | string[]; decided?: string | string[] }>
}

export default async function ReviewEntryPage({ params, searchParams }: ReviewEntryPage) {
  const [{ entry }, asked] = await Promise.all([params, searchParams])
  const against = COMPARED_WITH.find((one) => one === asked.against) ?? null
  const answer = viewOrLeave(await reviewEntry({ entry, against }), officePaths.reviewEntry(entry))
  const queue = await reviewQueue(null)
  if ('state' in answer) return <OfficeState kind={answer.state} />
  if (queue.kind !== 'answer') return <OfficeState kind="missing" />
  const decided = await decidedWords(asked.decided)
  return <ReviewScreen view={answer.view} queue={queue.view} decided={decided} actions={actions} />
}
