import type { Metadata } from 'next'
import { QueueScreen } from '@/components/review/queue-screen'
import { officePaths } from '@/lib/paths'
import { reviewQueue } from '@/lib/queries/review-queue'
import { review } from '@/lib/text/zh/review'
import { unanswered } from '../unanswered'
import { approvePickedAction } from './actions'
import { decidedWords } from './decided-words'

export const metadata: Metadata = { title: review.title }

type Search = { searchParams: Promise<{ decided?: string | string[] }> }

export default async function ReviewPage({ searchParams }: Search) {
  const { decided } = await searchParams
  const answer = await reviewQueue(null)
  const here = officePaths.review()
  if (answer.kind !== 'answer')
    return unanswered(answer, { here, forms: [{ action: approvePickedAction, permalink: here }] })
  return (
    <QueueScreen
      view={answer.view}
      decided={await decidedWords(decided)}
      approvePickedAction={approvePickedAction}
    />
  )
}
