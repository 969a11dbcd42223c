import { PromiseQuotes } from '@/components/entry/promise-quotes'
import { Inset } from '@/components/ui/inset'
import { Phrase } from '@/components/ui/phrase'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { ReviewEntryView } from '@/lib/queries/review-entry'
import type { ReviewQueueView } from '@/lib/queries/review-queue'
import { moment } from '@/lib/text/zh/deadlines'
import { review } from '@/lib/text/zh/review'
import { timelinessWords } from '@/lib/text/zh/words'
import { CompareChoices } from './compare-choices'
import { CompareTable } from './compare-table'
import { Decide } from './decide'
import { DoubtList } from './doubt-list'
import { QueueRail } from './queue-rail'
import { ReviewKeys } from './review-keys'
import { ReviewVerdict } from './review-verdict'
import { VerificationPanel } from './verification-panel'

type ReviewScreenProps = {
  view: ReviewEntryView
  queue: ReviewQueueView
  decided: string | null
  actions: {
    approveAction: FormAction<never>
    returnAction: FormAction<never>
    recordVerificationAction: FormAction<Told>
  }
}

/** The queue at the left, the entry to decide on at the right. */
export function ReviewScreen({ view, queue, decided, actions }: ReviewScreenProps) {
  const place = queue.items.findIndex(({ entryId }) => entryId === view.entryId)
  const next = queue.items[place + 1]?.entryId ?? ''
  const addressAt = (index: number) => {
    const item = queue.items[index]
    return item ? officePaths.reviewEntry(item.entryId) : null
  }
  return (
    <div className="grid gap-x-12 gap-y-4 lg:grid-cols-[18.5rem_minmax(0,1fr)]">
      <div>
        <QueueRail items={queue.items} current={view.entryId} />
        <ReviewKeys next={addressAt(place + 1)} previous={addressAt(place - 1)} />
      </div>
      <div className="min-w-0">
        {decided && (
          <div className="mb-6">
            <Inset role="status">{decided}</Inset>
          </div>
        )}
        <Head view={view} now={queue.now} />
        <ReviewVerdict view={view} />
        {view.correctionReason && (
          <div className="mt-4">
            <Inset>{review.correction(view.correctionReason)}</Inset>
          </div>
        )}
        {view.state === 'submitted' && <DoubtList doubts={view.doubts} />}
        <details className="mt-5">
          <summary className="disclosure text-sm">{review.promise}</summary>
          <PromiseQuotes promises={view.promises} year={view.task.year} />
        </details>
        {view.state === 'submitted' && (
          <p className="mt-4 text-sm">
            <a href={officePaths.reviewPreview(view.entryId)}>{review.seeAsPublic}</a>
          </p>
        )}
        <CompareChoices view={view} />
        <CompareTable view={view} />
        {view.state === 'submitted' ? (
          <Decide view={view} actions={actions} next={next} />
        ) : (
          <Gone view={view} now={queue.now} />
        )}
        <VerificationPanel view={view} now={queue.now} action={actions.recordVerificationAction} />
      </div>
    </div>
  )
}

function Head({ view, now }: { view: ReviewEntryView; now: Date }) {
  const { task, department, quarter, submittedAt, edition, timeliness } = view
  const facts = [
    task.code,
    department,
    review.quarter(quarter),
    ...(submittedAt ? [review.submitted(moment(submittedAt, now))] : []),
    review.edition(edition),
    ...(timeliness === 'madeUpLate' ? [timelinessWords.madeUpLate] : []),
  ]
  return (
    <>
      <p className="text-sm text-ink-2">{facts.join('　')}</p>
      <h1 className="title mt-1">
        <Phrase text={task.title} />
      </h1>
    </>
  )
}

/** Decided or taken back meanwhile: what became of it, and the way on. */
function Gone({ view, now }: { view: ReviewEntryView; now: Date }) {
  const { state, decidedAt, returnReason } = view
  const when = decidedAt ? moment(decidedAt, now) : ''
  const words = state === 'approved' || state === 'returned' ? review.gone[state](when) : review.gone[state]
  return (
    <section className="mt-10 border-t border-ink pt-4">
      <Inset>
        <p>{words}</p>
        {state === 'returned' && returnReason && (
          <p className="whitespace-pre-wrap">{review.returnReason(returnReason)}</p>
        )}
        <p>
          <a href={officePaths.review()}>{review.all}</a>
        </p>
      </Inset>
    </section>
  )
}
