// What became of several entries that were approved at once, in words.
import type { BulkLine } from '@/lib/commands/define-bulk'
import type { Told } from '@/lib/form-state'
import type { SeenEntry } from '@/lib/inputs/approve-entries'
import { refusalWords } from '@/lib/text/zh/problems'
import { review } from '@/lib/text/zh/review'

/** How many are public now, and why each of the others is not. */
export function toldOf(lines: BulkLine<SeenEntry>[]): Told {
  const refused = lines.flatMap(({ problem }) => (problem ? [problem] : []))
  const title = review.bulk.done(lines.length - refused.length)
  if (refused.length === 0) return { title }
  const reasons = refused.map((one) => refusalWords(one.kind, 'because' in one ? one.because : '').title)
  return { title, text: review.bulk.refused(refused.length), lines: [...new Set(reasons)] }
}
