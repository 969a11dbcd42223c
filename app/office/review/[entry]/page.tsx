import type { Metadata } from 'next'
import { ReviewScreen } from '@/components/review/review-screen'
import { COMPARED_WITH } from '@/lib/domain/compared-with'
import { officePaths } from '@/lib/paths'
import { reviewEntry } from '@/lib/queries/review-entry'
import { reviewQueue } from '@/lib/queries/review-queue'
import { review } from '@/lib/text/zh/review'
import { unanswered } from '../../unanswered'
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
  const here = officePaths.reviewEntry(entry)
  const [answer, queue] = await Promise.all([reviewEntry({ entry, against }), reviewQueue(null)])
  if (answer.kind !== 'answer')
    return unanswered(answer, {
      here,
      forms: [
        { action: actions.returnAction, permalink: `${here}#return` },
        { action: actions.approveAction, permalink: `${here}#approve` },
        { action: actions.recordVerificationAction, permalink: `${here}#verify` },
      ],
    })
  if (queue.kind !== 'answer') return unanswered(queue, { here })
  const decided = await decidedWords(asked.decided)
  return <ReviewScreen view={answer.view} queue={queue.view} decided={decided} actions={actions} />
}
