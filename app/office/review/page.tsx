import type { Metadata } from 'next'
import { OfficeState } from '@/components/office/office-state'
import { QueueScreen } from '@/components/review/queue-screen'
import { officePaths } from '@/lib/paths'
import { reviewQueue } from '@/lib/queries/review-queue'
import { review } from '@/lib/text/zh/review'
import { viewOrLeave } from '../view-or-leave'
import { decidedWords } from './decided-words'

export const metadata: Metadata = { title: review.title }

type Search = { searchParams: Promise<{ decided?: string | string[] }> }

export default async function ReviewPage({ searchParams }: Search) {
  const { decided } = await searchParams
  const answer = viewOrLeave(await reviewQueue(null), officePaths.review())
  if ('state' in answer) return <OfficeState kind={answer.state} />
  return <QueueScreen view={answer.view} decided={await decidedWords(decided)} />
}
