import { PromiseQuotes } from '@/components/entry/promise-quotes'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { PageHead } from '@/components/office/page-head'
import { Inset } from '@/components/ui/inset'
import type { FormAction } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { PlannedLine, PlanPageView } from '@/lib/queries/plan-page'
import { planText } from '@/lib/text/zh/plan'
import { goalText } from '@/lib/text/zh/target-figure'
import { PlanCells } from './plan-cells'
import { PlanDecide } from './plan-decide'
import { PlanVersions } from './plan-versions'

export type PlanActions = Record<'submit' | 'withdraw' | 'approve' | 'return', FormAction<never>>
type PlanScreenProps = { view: PlanPageView; actions: PlanActions; here: string }

/** One task's plan: the promise, the form of whoever leads it, the decision of the office, what was before. */
export function PlanScreen({ view, actions, here }: PlanScreenProps) {
  const [newest] = view.versions
  const shared = { permalink: here, signIn: officePaths.login({ callback: here }) }
  return (
    <>
      <PageHead
        title={view.task.title}
        lead={planText.lead}
        above={[{ label: planText.title, href: officePaths.plans() }]}
      />
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="min-w-0">
          <PromiseQuotes promises={view.promises} year={view.task.year} />
          <div className="mt-8">
            {view.lines.length === 0 && <Inset>{planText.noForm}</Inset>}
            {newest?.state === 'returned' && newest.returnReason && (
              <Inset>{planText.returnedFor(newest.returnReason)}</Inset>
            )}
            {view.may.withdraw && <Inset role="status">{planText.waits}</Inset>}
            {newest?.state === 'approved' && <Inset role="status">{planText.inForce}</Inset>}
          </div>
          {view.may.submit && view.lines.length > 0 && (
            <PlanForm view={view} action={actions.submit} shared={shared} />
          )}
          {newest && <PlanDecide plan={newest.id} may={view.may} actions={actions} shared={shared} />}
        </div>
        <PlanVersions view={view} />
      </div>
    </>
  )
}

type Shared = { permalink: string; signIn: string }
type PlanFormProps = { view: PlanPageView; action: FormAction<never>; shared: Shared }

function PlanForm({ view, action, shared }: PlanFormProps) {
  const { fields } = planText
  const reason: FieldFacts[] = view.needsReason
    ? [{ kind: 'area', name: 'reason', label: fields.reason, hint: fields.reasonHint, rows: 2 }]
    : []
  return (
    <div className="mt-8">
      <StateForm
        {...shared}
        action={action}
        fields={reason}
        hidden={{ task: view.task.id, seen: view.seen }}
        submit={planText.submit}
        busy={planText.busy}
      >
        {view.lines.map(({ target, form, points }) => (
          <PlanCells
            key={target.id}
            target={{ id: target.id, name: target.name, unit: target.unit }}
            form={form}
            points={points}
            hint={hintOf({ target, form, points })}
          />
        ))}
      </StateForm>
    </div>
  )
}

function hintOf({ target, form }: PlannedLine): string {
  if (form === 'steps') return planText.fields.labelHint
  return planText.goal(goalText({ ...target, value: target.goal, valueTo: target.goalTo }, target.measure))
}
