import { codeAt, textAt } from '@/components/form/typed'
import { Select, TextInput } from '@/components/ui/control'
import { describedBy, Field } from '@/components/ui/field'
import type { FormState } from '@/lib/form-state'
import type { TargetContent } from '@/lib/queries/entry-content'
import { entryForm } from '@/lib/text/zh/entry-form'
import { fieldProblem } from '@/lib/text/zh/problems'

type BlankChoiceProps = { name: string; state: FormState; given: TargetContent | undefined }

/** In place of a figure: one of the three blanks, with its reason. Opens without script too. */
export function BlankChoice({ name, state, given }: BlankChoiceProps) {
  const { fields } = entryForm
  const blank = textAt(state, `${name}.blank`, given?.blank ?? '')
  const reason = `${name}.blankReason`
  const code = codeAt(state, reason)
  const error = code && fieldProblem(code, fields.blankReason)
  return (
    <details className="mt-2 text-sm" open={blank !== '' || code !== undefined}>
      <summary className="disclosure">{fields.blankSummary}</summary>
      <div className="grid gap-4 pt-1 md:grid-cols-[13rem_minmax(0,1fr)]">
        <Field id={`${name}.blank`} label={fields.blankKind} quiet>
          <Select
            id={`${name}.blank`}
            name={`${name}.blank`}
            defaultValue={blank}
            options={entryForm.blanks}
          />
        </Field>
        <Field id={reason} label={fields.blankReason} hint={fields.blankReasonHint} error={error} quiet>
          <TextInput
            id={reason}
            name={reason}
            maxLength={300}
            defaultValue={textAt(state, reason, given?.blankReason)}
            aria-describedby={describedBy(reason, { hint: fields.blankReasonHint, error })}
            aria-invalid={error ? true : undefined}
          />
        </Field>
      </div>
    </details>
  )
}
