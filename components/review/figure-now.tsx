import { figureWords } from '@/components/entry/entered-figures'
import { VerdictWord } from '@/components/verdict/verdict-word'
import { compare, subtract } from '@/lib/domain/decimal'
import type { ReviewEntryView } from '@/lib/queries/review-entry'
import type { TargetView } from '@/lib/queries/target-view'
import { difference } from '@/lib/text/format'
import { review } from '@/lib/text/zh/review'
import { verdictSays, verdictSentence } from '@/lib/text/zh/verdict'

type FigureProps = { view: ReviewEntryView; target: TargetView }

/** A target as submitted: its value, what it adds, and the verdict with its sum. */
export function FigureNow({ view, target }: FigureProps) {
  const given = view.content.values[target.id]
  const verdict = view.verdict?.targets[target.id]
  return (
    <>
      <b>{figureWords(given, target)}</b>
      <span className="ml-4 text-ink-2">{stepWords(view, target)}</span>
      {verdict && (
        <span className="block">
          <VerdictWord standing={verdict.code} size="small">
            {verdictSays(verdict)}
          </VerdictWord>
          <span className="block text-xs text-ink-2">{verdictSentence(verdict)}</span>
        </span>
      )}
    </>
  )
}

function stepWords({ content, compared }: ReviewEntryView, { id, paced, measure }: TargetView): string {
  const value = content.values[id]?.value ?? null
  const before = compared?.content.values[id]?.value ?? null
  if (value === null || before === null || measure === 'node') return ''
  const side = compare(value, before)
  if (side === 0) return review.unchanged
  const step = difference(subtract(value, before), paced.unit)
  return side > 0 ? review.more(step) : review.less(step)
}

/** The same of the version that it is read against. */
export function figureBefore({ compared }: ReviewEntryView, target: TargetView) {
  const given = compared?.content.values[target.id]
  if (!given) return review.empties
  const verdict = compared?.content.verdict?.targets[target.id]
  return (
    <>
      {figureWords({ ...given, typed: given.value ?? '' }, target)}
      {verdict && <span className="block">{verdictSays(verdict)}</span>}
    </>
  )
}
