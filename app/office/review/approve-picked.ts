// What was ticked is approved at once only where nothing is doubtful; what is waits for somebody to open it.
import { approveEntries } from '@/lib/commands/approve-entries'
import type { BulkLine } from '@/lib/commands/define-bulk'
import { approveEntriesInput, type SeenEntry } from '@/lib/inputs/approve-entries'
import { reviewQueue } from '@/lib/queries/review-queue'
import type { Result } from '@/lib/result'

/** Like a bulk command: each that was asked for with what became of it. */
export async function approvePicked(raw: unknown): Promise<Result<BulkLine<SeenEntry>[]>> {
  const sent = approveEntriesInput.safeParse(raw)
  const queue = sent.success ? await reviewQueue(null) : null
  if (!sent.success || queue?.kind !== 'answer') return approveEntries(raw)
  const doubtful = new Set(queue.view.items.flatMap(({ entryId, doubts }) => (doubts > 0 ? [entryId] : [])))
  const held = sent.data.entries.filter(({ entry }) => doubtful.has(entry))
  const sure = sent.data.entries.filter(({ entry }) => !doubtful.has(entry))
  const lines = held.map((asked) => ({ asked, problem: { kind: 'refused', because: 'hasDoubts' } as const }))
  if (sure.length === 0) return { ok: true, value: lines }
  const answer = await approveEntries({ entries: sure.map(({ entry, version }) => `${entry}@${version}`) })
  return answer.ok ? { ok: true, value: [...answer.value, ...lines] } : answer
}
