import { StateForm } from '@/components/form/state-form'
import { Empty } from '@/components/ui/empty'
import { Inset } from '@/components/ui/inset'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { ReviewQueueView } from '@/lib/queries/review-queue'
import { review } from '@/lib/text/zh/review'
import { BulkBar, QueueTable } from './queue-table'

type QueueScreenProps = {
  view: ReviewQueueView
  /** What has just been decided, in words. */
  decided: string | null
  approvePickedAction: FormAction<Told>
}

/** All that waits for a decision, what is doubtful first. The form stays when nothing does: it says what was done. */
export function QueueScreen({ view, decided, approvePickedAction }: QueueScreenProps) {
  const { items, now } = view
  const here = officePaths.review()
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
        <StateForm
          action={approvePickedAction}
          fields={[]}
          wide
          permalink={here}
          signIn={officePaths.login({ callback: here })}
        >
          {items.length > 0 ? (
            <>
              <QueueTable items={items} now={now} />
              <BulkBar items={items} />
            </>
          ) : (
            <Empty level="h2" title={review.empty.title}>
              {review.empty.text}
            </Empty>
          )}
        </StateForm>
      </div>
    </>
  )
}
