// After a decision the next one in the queue opens: the one that stood below, else the first that may be decided on.
import type { Typed } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import { reviewQueue } from '@/lib/queries/review-queue'

/** Where to go on; what was decided goes along to be told of. */
export async function afterDecision(decided: { entry: string }, sent: Typed): Promise<string> {
  const answer = await reviewQueue(null)
  const items = answer.kind === 'answer' ? answer.view.items : []
  const below = items.find(({ entryId }) => entryId === sent.next)
  const next = below ?? items.find(({ own }) => !own)
  const told = { decided: decided.entry }
  return next ? officePaths.reviewEntry(next.entryId, told) : officePaths.review(told)
}
