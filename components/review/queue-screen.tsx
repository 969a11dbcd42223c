import { Empty } from '@/components/ui/empty'
import { Inset } from '@/components/ui/inset'
import { Table } from '@/components/ui/table'
import { officePaths } from '@/lib/paths'
import type { ReviewQueueView } from '@/lib/queries/review-queue'
import type { QueueItem } from '@/lib/queries/reviewed-entry'
import { moment } from '@/lib/text/zh/deadlines'
import { review } from '@/lib/text/zh/review'
import { ItemNote } from './queue-rail'

type QueueScreenProps = {
  view: ReviewQueueView
  /** What has just been decided, in words. */
  decided: string | null
}

/** All that waits for a decision, what is doubtful first. */
export function QueueScreen({ view, decided }: QueueScreenProps) {
  const { items, now } = view
  return (
    <>
      <h1 className="title">{review.title}</h1>
      {view.progress && <p className="mt-1 text-lg">{review.progress(view.progress)}</p>}
      {decided && (
        <div className="mt-6">
          <Inset role="status">{decided}</Inset>
        </div>
      )}
      <div className="mt-8">
        {items.length > 0 ? (
          <QueueTable items={items} now={now} />
        ) : (
          <Empty level="h2" title={review.empty.title}>
            {review.empty.text}
          </Empty>
        )}
      </div>
    </>
  )
}

function QueueTable({ items, now }: { items: QueueItem[]; now: Date }) {
  const { columns } = review
  return (
    <>
      <Table caption={review.title} stack>
        <thead>
          <tr>
            <th scope="col">{columns.task}</th>
            <th scope="col">{columns.department}</th>
            <th scope="col">{columns.quarter}</th>
            <th scope="col">{columns.submitted}</th>
            <th scope="col">{columns.doubts}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <tr key={item.entryId}>
              <td>
                <a className="bare text-base font-medium" href={officePaths.reviewEntry(item.entryId)}>
                  {item.task.title}
                </a>
              </td>
              <td data-label={columns.department}>{item.department}</td>
              <td data-label={columns.quarter}>{review.quarter(item.quarter)}</td>
              <td data-label={columns.submitted}>{item.submittedAt && moment(item.submittedAt, now)}</td>
              <td>
                <ItemNote item={item} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p className="mt-3 text-xs text-ink-2">{review.order}</p>
    </>
  )
}
