import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { Inset } from '@/components/ui/inset'
import type { FormAction } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { ReviewEntryView } from '@/lib/queries/review-entry'
import { review } from '@/lib/text/zh/review'
import { RemarkFields } from './remark-fields'

type Decisions = { approveAction: FormAction<never>; returnAction: FormAction<never> }

type DecideProps = {
  view: ReviewEntryView
  actions: Decisions
  /** The entry that opens after the decision. */
  next: string
}

/** Approve, or return with a reason; whoever wrote some of it is told why neither button is there. */
export function Decide({ view, actions, next }: DecideProps) {
  const { may, entryId, version } = view
  const here = officePaths.reviewEntry(entryId)
  const shared = { hidden: { entry: entryId, version, next }, signIn: officePaths.login({ callback: here }) }
  const refused = may.approve.allowed ? may.return : may.approve
  return (
    <section className="mt-10 border-t border-ink pt-4">
      <h2 className="mb-4 text-lg">{review.decide.title}</h2>
      {!refused.allowed && <Inset>{review.barred[refused.because]}</Inset>}
      <div className="grid gap-x-12 gap-y-10 md:grid-cols-[minmax(0,1fr)_20rem]">
        {may.return.allowed && (
          <div data-decision="return">
            <StateForm
              {...shared}
              action={actions.returnAction}
              fields={returnFields(view.until)}
              kind="outline"
              permalink={`${here}#return`}
              submit={review.decide.return}
              busy={review.decide.returning}
            >
              <RemarkFields view={view} />
            </StateForm>
          </div>
        )}
        {may.approve.allowed && (
          <div className="max-md:order-first" data-decision="approve">
            <p className="mb-4 text-sm text-ink-2">{review.decide.approveText}</p>
            <StateForm
              {...shared}
              action={actions.approveAction}
              fields={[]}
              permalink={`${here}#approve`}
              submit={review.decide.approve}
              busy={review.decide.approving}
            />
          </div>
        )}
      </div>
    </section>
  )
}

function returnFields(until: string): FieldFacts[] {
  const { decide } = review
  return [
    { kind: 'area', name: 'reason', label: decide.reason, hint: decide.reasonHint, rows: 3 },
    { kind: 'text', name: 'until', label: decide.until, hint: decide.untilHint, type: 'date', value: until },
  ]
}
