import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { OwnContribution } from '@/lib/queries/entry-contributions'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { contribution } from '@/lib/text/zh/entry-beside'

const { own: words } = contribution

type FormProps = { view: EntryScreenView; own: OwnContribution; action: FormAction<Told> }

/** A supporting department's own paragraph: written for the lead, never public by itself. */
export function ContributionForm({ view, own, action }: FormProps) {
  const here = officePaths.entry(view.task.id, printQuarter(view.quarter))
  const hidden = { task: view.task.id, quarter: printQuarter(view.quarter), seen: own.number }
  return (
    <section className="border-t border-ink pt-3.5">
      <h2 className="text-base">{words.title}</h2>
      <p className="mb-2 max-w-160 text-sm text-ink-2">{words.text(view.lead ?? '')}</p>
      <p className="mb-4 text-sm">
        {own.mergedVersion === null ? words.state(own.state) : words.merged(own.mergedVersion)}
      </p>
      {own.writable ? (
        <StateForm
          key={own.number}
          action={action}
          fields={fieldsOf(own)}
          hidden={hidden}
          permalink={`${here}#contribution`}
          signIn={officePaths.login({ callback: here })}
          submit={own.number > 0 ? words.again : words.submit}
          busy={words.busy}
        />
      ) : (
        <Written own={own} />
      )}
    </section>
  )
}

function fieldsOf({ progress, problem }: OwnContribution): FieldFacts[] {
  return [
    {
      kind: 'area',
      name: 'progress',
      label: words.progress,
      hint: words.progressHint,
      rows: 4,
      value: progress,
    },
    { kind: 'area', name: 'problem', label: words.problem, hint: words.problemHint, rows: 2, value: problem },
  ]
}

function Written({ own }: { own: OwnContribution }) {
  return (
    <>
      <p className="mb-3 text-sm text-ink-2">{words.closed}</p>
      <dl>
        <dt className="text-sm text-ink-2">{words.progress}</dt>
        <dd className="whitespace-pre-wrap">{own.progress || words.none}</dd>
        {own.problem && (
          <>
            <dt className="text-sm text-ink-2">{words.problem}</dt>
            <dd className="whitespace-pre-wrap">{own.problem}</dd>
          </>
        )}
      </dl>
    </>
  )
}
