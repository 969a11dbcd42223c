import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { printQuarter } from '@/lib/domain/quarter'
import type { FormAction, Told } from '@/lib/form-state'
import { officePaths } from '@/lib/paths'
import type { EntryScreenView } from '@/lib/queries/entry-screen'
import { entry } from '@/lib/text/zh/entry'

const DECLARED: FieldFacts = {
  kind: 'checks',
  name: 'declared',
  label: entry.previewing.declaration,
  options: [{ value: 'on', label: entry.previewing.declared }],
}

type SubmitFormProps = { view: EntryScreenView; action: FormAction<Told>; back: string }

/** Hands in exactly what the preview shows: its words go along with the version that they were saved as. */
export function SubmitForm({ view, action, back }: SubmitFormProps) {
  const here = officePaths.preview(view.task.id, printQuarter(view.quarter))
  return (
    <div className="mt-10 border-t border-ink pt-5">
      <StateForm
        action={action}
        fields={[DECLARED]}
        hidden={sentAlong(view)}
        submit={entry.previewing.submit}
        busy={entry.previewing.busy}
        permalink={here}
        signIn={officePaths.login({ callback: here })}
      >
        <TickedSteps view={view} />
      </StateForm>
      <p className="mt-4 text-sm">
        <a className="inline-flex min-h-(--size-target) items-center" href={back}>
          {entry.previewing.back}
        </a>
      </p>
    </div>
  )
}

/** The steps of a node's plan that were ticked: one field for each, as the boxes send them. */
function TickedSteps({ view: { content } }: { view: EntryScreenView }) {
  return Object.entries(content.values).flatMap(([id, { milestones = [] }]) =>
    milestones.map((quarter) => (
      <input key={`${id} ${quarter}`} type="hidden" name={`values.${id}.milestones`} value={quarter} />
    )),
  )
}

/** The saved content under the names of the form. */
function sentAlong({ task, quarter, version, content }: EntryScreenView): Record<string, string | number> {
  const { judgement, progress, problemPublic, problemInternal, nextStep, values } = content
  const figures = Object.entries(values).flatMap(([id, { typed, blank, blankReason }]) => [
    [`values.${id}.typed`, typed],
    [`values.${id}.blank`, blank ?? ''],
    [`values.${id}.blankReason`, blankReason],
  ])
  return {
    task: task.id,
    quarter: printQuarter(quarter),
    version,
    judgement: judgement ?? '',
    progress,
    problemPublic,
    problemInternal,
    nextStep,
    ...Object.fromEntries(figures),
  }
}
