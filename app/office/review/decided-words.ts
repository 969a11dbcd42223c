// What has just been decided, told from the entry itself and not from the address.
import { reviewEntry } from '@/lib/queries/review-entry'
import { review } from '@/lib/text/zh/review'

const ID = /^[0-9a-f-]{36}$/

/** '已通过并公布：…' or null when nothing of that id was decided. */
export async function decidedWords(id: string | string[] | undefined): Promise<string | null> {
  if (typeof id !== 'string' || !ID.test(id)) return null
  const answer = await reviewEntry({ entry: id, against: null })
  if (answer.kind !== 'answer') return null
  const { state, task } = answer.view
  return state === 'approved' || state === 'returned' ? review.decided[state](task.title) : null
}
