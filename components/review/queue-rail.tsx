import { classes } from '@/components/ui/classes'
import { officePaths } from '@/lib/paths'
import type { QueueItem } from '@/lib/queries/reviewed-entry'
import { review } from '@/lib/text/zh/review'

type QueueRailProps = { items: QueueItem[]; current: string }

/** The queue beside the entry that is open; on a phone one line with the way to the next. */
export function QueueRail({ items, current }: QueueRailProps) {
  const place = items.findIndex(({ entryId }) => entryId === current)
  const next = items[place + 1]
  return (
    <aside>
      <h2 className="border-b border-ink pb-2 text-sm">{review.heading(items.length)}</h2>
      <p className="flex flex-wrap gap-x-5 text-sm lg:hidden">
        {place >= 0 && (
          <span className="inline-flex min-h-(--size-target) items-center text-ink-2">
            {review.position(place + 1, items.length)}
          </span>
        )}
        {next && (
          <a
            className="inline-flex min-h-(--size-target) items-center"
            href={officePaths.reviewEntry(next.entryId)}
          >
            {review.next}
          </a>
        )}
        <a className="inline-flex min-h-(--size-target) items-center" href={officePaths.review()}>
          {review.all}
        </a>
      </p>
      <ul className="max-lg:hidden">
        {items.map((item) => (
          <li key={item.entryId}>
            <a
              href={officePaths.reviewEntry(item.entryId)}
              aria-current={item.entryId === current ? 'page' : undefined}
              className={classes(
                'block border-b border-l-3 border-b-rule py-3 pr-3 pl-3.5 text-sm no-underline hover:bg-paper-sunk',
                item.entryId === current ? 'border-l-ink bg-paper-sunk' : 'border-l-transparent',
              )}
            >
              {item.task.title}
              <span className="flex justify-between gap-3 text-xs text-ink-2">
                {item.department}
                <ItemNote item={item} />
              </span>
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-xs text-ink-2 max-lg:hidden">{review.order}</p>
    </aside>
  )
}

export function ItemNote({ item }: { item: QueueItem }) {
  if (item.own) return <span>{review.own}</span>
  if (item.doubts === 0) return null
  return <span className="font-medium text-behind">{review.doubts(item.doubts)}</span>
}
