import type { DraftTarget } from '@/lib/domain/draft/content'
import { draftFigure } from '@/lib/text/zh/report-import'
import { CorrectionForm } from './correction-form'
import { amendFields, strikeFields } from './figure-fields'
import type { CardProps } from './task-card'

/** Putting a figure right, or saying that it is no target; what the reader said of it is filled in. */
export function FigureForms({ target, ...props }: CardProps & { target: DraftTarget }) {
  const { code } = props.view.task
  const about = { code, target: target.id }
  return (
    <details name={`edit-${code}`} open={props.here.edit.endsWith(`Figure-${target.id}`)}>
      <summary className="disclosure">{draftFigure.amend(target.name)}</summary>
      <CorrectionForm {...props} kind="amendFigure" about={about} fields={amendFields(target)} />
      {target.value !== null && (
        <CorrectionForm {...props} kind="strikeFigure" about={about} fields={strikeFields()} />
      )}
    </details>
  )
}
