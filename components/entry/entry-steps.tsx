import type { ReactNode } from 'react'
import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { entry } from '@/lib/text/zh/entry'

type StepActions = {
  withdrawEntryAction: FormAction<Told>
  startCorrectionAction: FormAction<Told>
  abandonCorrectionAction: FormAction<Told>
}

const REASON: FieldFacts[] = [
  {
    kind: 'text',
    name: 'reason',
    label: entry.correct.reason,
    hint: entry.correct.reasonHint,
  },
]

/** The steps that an entry allows besides being written: take back, correct, give a correction up. */
export function EntrySteps({ view, actions }: { view: EntryScreenView; actions: StepActions }) {
  const { entryId, version, may } = view
  if (entryId === null) return null
  const here = officePaths.entry(view.task.id, printQuarter(view.quarter))
  const shared = { hidden: { entry: entryId, version }, signIn: officePaths.login({ callback: here }) }
  return (
    <>
      {may.withdraw && (
        <Step text={entry.withdraw.text}>
          <StateForm
            {...shared}
            action={actions.withdrawEntryAction}
            fields={[]}
            kind="outline"
            permalink={`${here}#withdraw`}
            submit={entry.withdraw.submit}
            busy={entry.withdraw.busy}
          />
        </Step>
      )}
      {may.correct && (
        <Step title={entry.correct.title} text={entry.correct.text}>
          <StateForm
            {...shared}
            action={actions.startCorrectionAction}
            fields={REASON}
            kind="outline"
            permalink={`${here}#correct`}
            submit={entry.correct.submit}
            busy={entry.correct.busy}
          />
        </Step>
      )}
      {may.abandon && (
        <Step title={entry.abandon.title} text={entry.abandon.text}>
          <StateForm
            {...shared}
            action={actions.abandonCorrectionAction}
            fields={[]}
            kind="outline"
            permalink={`${here}#abandon`}
            submit={entry.abandon.submit}
            busy={entry.abandon.busy}
          />
        </Step>
      )}
    </>
  )
}

function Step({ title, text, children }: { title?: string; text: string; children: ReactNode }) {
  return (
    <section className="mt-10 border-t border-ink pt-3.5">
      {title && <h2 className="text-base">{title}</h2>}
      <p className="mb-4 max-w-160 text-sm text-ink-2">{text}</p>
      {children}
    </section>
  )
}
