import type { ReviewEntryView } from '@/lib/queries/review-entry'
import { carry } from '@/lib/text/zh/entry-beside'

/** How many sentences of the text stood in an earlier quarter's, and which: they are shaded. */
export function CarriedNote({ carried }: { carried: ReviewEntryView['carried'] }) {
  if (!carried || carried.count.carried === 0) return null
  const { quarter, count, sentences } = carried
  return (
    <details className="mt-2">
      <summary className="disclosure text-sm">{carry.count(quarter, count.total, count.carried)}</summary>
      <p className="text-xs text-ink-2">{carry.legend}</p>
      <p className="whitespace-pre-wrap">
        {placed(sentences).map(({ text, carried: same, at }) =>
          same ? (
            <mark key={at} className="carried">
              {text}
            </mark>
          ) : (
            <span key={at}>{text}</span>
          ),
        )}
      </p>
    </details>
  )
}

type Sentences = NonNullable<ReviewEntryView['carried']>['sentences']

/** Each sentence under the place where it begins, which no other shares. */
function placed(sentences: Sentences) {
  let at = 0
  return sentences.map((sentence) => {
    const from = at
    at += sentence.text.length
    return { ...sentence, at: from }
  })
}
