import type { ReviewEntryView } from '@/lib/queries/review-entry'
import { review } from '@/lib/text/zh/review'

type Parts = ReviewEntryView['diffs']['progress']

/** A text with what was added marked and what was taken away struck out; said aloud too. */
export function DiffText({ parts }: { parts: Parts }) {
  if (parts.every(({ kind, text }) => kind === 'removed' || text === '') && parts.length === 0)
    return <span className="text-ink-2">{review.empties}</span>
  return (
    <span className="whitespace-pre-wrap">
      {placed(parts).map(({ kind, text, at }) => {
        if (kind === 'added')
          return (
            <ins key={at}>
              <span className="sr-only">{review.added}</span>
              {text}
            </ins>
          )
        if (kind === 'removed')
          return (
            <del key={at}>
              <span className="sr-only">{review.removed}</span>
              {text}
            </del>
          )
        return <span key={at}>{text}</span>
      })}
    </span>
  )
}

/** Each part under the place where it begins, which no other part shares. */
function placed(parts: Parts) {
  let at = 0
  return parts.map((part) => {
    const from = at
    at += part.text.length
    return { ...part, at: from }
  })
}
