import { officePaths } from '@/lib/paths'
import type { ReviewEntryView } from '@/lib/queries/review-entry'
import { review } from '@/lib/text/zh/review'

/** Against which version it is read; the one shown is no link. Nothing to choose, nothing shown. */
export function CompareChoices({ view }: { view: ReviewEntryView }) {
  const { choices, compared, entryId } = view
  if (choices.length < 2) return null
  return (
    <nav aria-label={review.comparedWith} className="mt-4 flex flex-wrap items-center gap-x-6 text-sm">
      <span className="text-ink-2">{review.comparedWith}</span>
      {choices.map((choice) =>
        choice === compared?.with ? (
          <span
            key={choice}
            aria-current="page"
            className="inline-flex min-h-(--size-target) items-center font-bold"
          >
            {review.against(choice)}
          </span>
        ) : (
          <a
            key={choice}
            className="inline-flex min-h-(--size-target) items-center"
            href={officePaths.reviewEntry(entryId, { against: choice })}
          >
            {review.against(choice)}
          </a>
        ),
      )}
    </nav>
  )
}
