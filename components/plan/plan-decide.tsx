import { StateForm } from '@/components/form/state-form'
import type { FormAction } from '@/lib/form-state'
import { planText } from '@/lib/text/zh/plan'

type PlanDecideProps = {
  plan: string
  may: { withdraw: boolean; decide: boolean }
  actions: Record<'withdraw' | 'approve' | 'return', FormAction<never>>
  shared: { permalink: string; signIn: string }
}

/** What may be done with a plan that waits: taken back by its lead, approved or returned by the office. */
export function PlanDecide({ plan, may, actions, shared }: PlanDecideProps) {
  const { fields } = planText
  return (
    <div className="mt-8 grid max-w-200 gap-x-12 gap-y-8 md:grid-cols-[minmax(0,1fr)_14rem]">
      {may.withdraw && (
        <StateForm
          {...shared}
          action={actions.withdraw}
          fields={[]}
          hidden={{ plan }}
          kind="outline"
          submit={planText.withdraw}
          busy={planText.withdrawing}
        />
      )}
      {may.decide && (
        <>
          <StateForm
            {...shared}
            action={actions.return}
            hidden={{ plan }}
            fields={[
              {
                kind: 'area',
                name: 'reason',
                label: fields.returnReason,
                hint: fields.returnReasonHint,
                rows: 3,
              },
            ]}
            kind="outline"
            submit={planText.return}
            busy={planText.returning}
          />
          <div className="max-md:order-first">
            <StateForm
              {...shared}
              action={actions.approve}
              fields={[]}
              hidden={{ plan }}
              submit={planText.approve}
              busy={planText.approving}
            />
          </div>
        </>
      )}
    </div>
  )
}
