import { draftTask } from '@/lib/text/zh/report-import'
import { CorrectionForm } from './correction-form'
import { addFields } from './figure-fields'
import { FigureForms } from './figure-forms'
import { isOffered } from './has-form'
import type { CardProps } from './task-card'
import { type CorrectionKind, fieldsOf } from './task-fields'

const KINDS: CorrectionKind[] = ['describe', 'assign', 'split', 'merge', 'follow', 'drop']

/** Every correction of a task, one open at a time; each is a form of its own and saved at once. */
export function TaskForms(props: CardProps) {
  const kinds = KINDS.filter((kind) => isOffered(kind, props.view, props.draft))
  return (
    <div className="task-forms">
      {kinds.map((kind) => (
        <details key={kind} name={`edit-${props.view.task.code}`} open={props.here.edit === kind}>
          <summary className="disclosure">{draftTask.forms[kind]}</summary>
          <CorrectionForm {...props} kind={kind} fields={fieldsOf(kind, props)} />
        </details>
      ))}
      <AddFigure {...props} />
      {props.view.targets.map((target) => (
        <FigureForms key={target.id} target={target} {...props} />
      ))}
    </div>
  )
}

/** A figure of the task's own words that the reader missed. */
function AddFigure(props: CardProps) {
  const { task, clauses } = props.view
  if (clauses.length === 0) return null
  return (
    <details name={`edit-${task.code}`} open={props.here.edit === 'addFigure'}>
      <summary className="disclosure">{draftTask.forms.addFigure}</summary>
      <CorrectionForm {...props} kind="addFigure" fields={addFields(clauses)} />
    </details>
  )
}
