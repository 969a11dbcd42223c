import type { FieldFacts } from '@/components/form/described-field'
import { StateForm } from '@/components/form/state-form'
import { officePaths } from '@/lib/paths'
import { draftTask } from '@/lib/text/zh/report-import'
import { correctReportDraftAction } from '../actions'
import { placeOf } from './here'
import type { CardProps } from './task-card'
import { type CorrectionKind, fieldsOf } from './task-fields'

const KINDS: CorrectionKind[] = ['describe', 'assign', 'split', 'merge', 'follow', 'drop']

/** Every correction of a task, one open at a time; each is a form of its own and saved at once. */
export function TaskForms(props: CardProps) {
  const kinds = KINDS.filter((kind) => isOffered(kind, props))
  return (
    <div className="task-forms">
      {kinds.map((kind) => (
        <details key={kind} name={`edit-${props.view.task.code}`} open={props.here.edit === kind}>
          <summary className="disclosure">{draftTask.forms[kind]}</summary>
          <CorrectionForm {...props} kind={kind} fields={fieldsOf(kind, props)} />
        </details>
      ))}
    </div>
  )
}

function isOffered(kind: CorrectionKind, { view, draft }: CardProps): boolean {
  if (kind === 'split') return view.clauses.length > 1 || view.targets.length > 1
  return kind !== 'follow' || draft.earlier.length > 0
}

type FormProps = CardProps & { kind: CorrectionKind; fields: FieldFacts[] }

function CorrectionForm({ view, draft, here, kind, fields }: FormProps) {
  const { code } = view.task
  return (
    <StateForm
      action={correctReportDraftAction}
      overtakes
      fields={fields}
      hidden={{ kind, draft: draft.id, version: draft.version, code, at: here.at }}
      scope={`${kind}-${code}`}
      submit={draftTask.submits[kind]}
      busy={draftTask.busy}
      kind={kind === 'describe' ? 'solid' : 'outline'}
      permalink={placeOf(here, { task: code, edit: kind }, `t${code}`)}
      signIn={officePaths.login({ callback: officePaths.reportDraft(draft.id) })}
    />
  )
}
