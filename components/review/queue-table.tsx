import { KeptCheckbox } from '@/components/form/kept-checkbox'
import { Button } from '@/components/ui/button'
import { Table } from '@/components/ui/table'
import { officePaths } from '@/lib/paths'
import type { QueueItem } from '@/lib/queries/reviewed-entry'
import { moment } from '@/lib/text/zh/deadlines'
import { review } from '@/lib/text/zh/review'
import { ItemNote } from './queue-rail'

/** What may be approved without being opened: nothing doubtful, and nothing that the reader wrote. */
const isPlain = ({ doubts, own }: QueueItem) => doubts === 0 && !own

/** How a form names an entry and the version that was seen. */
const seen = ({ entryId, version }: QueueItem) => `${entryId}@${version}`

/** All that waits; what holds no doubt can be ticked. */
export function QueueTable({ items, now }: { items: QueueItem[]; now: Date }) {
  const { columns } = review
  return (
    <>
      <Table caption={review.title} stack className="targets assignment-table">
        <thead>
          <tr>
            <th scope="col">
              <span className="sr-only">{review.bulk.picked}</span>
            </th>
            <th scope="col">{columns.task}</th>
            <th scope="col">{columns.department}</th>
            <th scope="col">{columns.quarter}</th>
            <th scope="col">{columns.submitted}</th>
            <th scope="col">{columns.doubts}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <Row key={item.entryId} item={item} now={now} />
          ))}
        </tbody>
      </Table>
      <p className="mt-3 text-xs text-ink-2">{review.order}</p>
    </>
  )
}

function Row({ item, now }: { item: QueueItem; now: Date }) {
  const { columns } = review
  return (
    <tr>
      <td className="pick">
        {isPlain(item) && (
          <KeptCheckbox name="entries" value={seen(item)}>
            <span className="sr-only">{review.bulk.pick(item.task.title)}</span>
          </KeptCheckbox>
        )}
      </td>
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
  )
}

/** Approves what is ticked, or all that holds no doubt. */
export function BulkBar({ items }: { items: QueueItem[] }) {
  const plain = items.filter(isPlain)
  if (plain.length === 0) return null
  const { bulk } = review
  return (
    <div className="save-bar">
      <Button>{bulk.picked}</Button>
      {plain.length > 1 && (
        <Button kind="outline" name="entries" value={plain.map(seen).join(',')}>
          {bulk.all(plain.length)}
        </Button>
      )}
      <p className="text-xs text-ink-2">{bulk.text}</p>
    </div>
  )
}
