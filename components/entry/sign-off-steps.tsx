import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { signOff } from '@/lib/text/zh/entry-beside'

const { panel } = signOff

const REMARK: FieldFacts[] = [
  { kind: 'area', name: 'remark', label: panel.remark, hint: panel.remarkHint, rows: 3 },
]

export type SignOffActions = {
  signOffEntryAction: FormAction<Told>
  sendBackEntryAction: FormAction<Told>
}

/** What a department's own 审核人 decides on: let it out of the house, or back to whoever wrote it. */
export function SignOffSteps({ view, actions }: { view: EntryScreenView; actions: SignOffActions }) {
  const { entryId, version, may } = view
  if (entryId === null || !(may.signOff || may.sendBack)) return null
  const here = officePaths.entry(view.task.id, printQuarter(view.quarter))
  const shared = { hidden: { entry: entryId, version }, signIn: officePaths.login({ callback: here }) }
  return (
    <section className="mt-10 border-t border-ink pt-3.5">
      <h2 className="text-base">{panel.title}</h2>
      <p className="mb-4 max-w-160 text-sm text-ink-2">{panel.text}</p>
      {may.signOff && (
        <StateForm
          {...shared}
          action={actions.signOffEntryAction}
          fields={[]}
          permalink={`${here}#sign-off`}
          submit={panel.submit}
          busy={panel.busy}
        />
      )}
      {may.sendBack && (
        <div className="mt-8">
          <StateForm
            {...shared}
            action={actions.sendBackEntryAction}
            fields={REMARK}
            kind="outline"
            permalink={`${here}#send-back`}
            submit={panel.back}
            busy={panel.backing}
          />
        </div>
      )}
    </section>
  )
}
