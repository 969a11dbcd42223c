import { codeAt, textAt } from '@/components/form/typed'
import { Choices } from '@/components/ui/choices'
import { TextArea } from '@/components/ui/control'
import { describedBy, Field } from '@/components/ui/field'
import { Glyph } from '@/components/ui/glyph'
import type { FormState } from '@/lib/form-state'
import { carry } from '@/lib/text/zh/entry-beside'
import { entryForm } from '@/lib/text/zh/entry-form'
import { fieldProblem } from '@/lib/text/zh/problems'
import type { EntryFormView } from './entry-form'
import { FieldRemark } from './field-remark'

type WordFieldsProps = {
  state: FormState
  form: Pick<EntryFormView, 'content' | 'targets' | 'remarks' | 'prefilled'>
}

type TextName = 'progress' | 'problemPublic' | 'problemInternal' | 'nextStep'

/** The department's own judgement and its words: what is public, and the one field that is not, apart from it. */
export function WordFields({ state, form }: WordFieldsProps) {
  const { content, targets, remarks, prefilled } = form
  const { fields } = entryForm
  const carried = prefilled?.by === 'last' ? prefilled : null
  const text = (name: TextName, rows: number) => (
    <WordField
      name={name}
      rows={rows}
      state={state}
      given={content[name]}
      remark={remarks[name]}
      mark={carried?.fields.some((field) => field === name) ? carry.mark(carried.quarter) : undefined}
    />
  )
  const code = codeAt(state, 'judgement')
  return (
    <>
      <div className="mb-9">
        <FieldRemark remark={remarks.judgement} />
        <Choices
          name="judgement"
          legend={fields.judgement}
          hint={targets.length > 0 ? fields.judgementHint : fields.judgementAlone}
          error={code && fieldProblem(code, fields.judgement)}
          options={entryForm.judgements}
          chosen={textAt(state, 'judgement', content.judgement ?? '')}
        />
      </div>
      {text('progress', 4)}
      {text('problemPublic', 2)}
      {text('nextStep', 3)}
      <div className="border-l-6 border-rule-strong bg-paper-sunk px-4 pt-4 pb-5 [&>.field]:mb-0">
        <p className="mb-2 flex items-center gap-2 text-sm font-medium">
          <Glyph name="lock" />
          {entryForm.notPublic}
        </p>
        {text('problemInternal', 2)}
      </div>
    </>
  )
}

type WordFieldProps = {
  name: TextName
  rows: number
  state: FormState
  given: string
  remark?: string
  /** That the text was carried over. */
  mark?: string
}

function WordField({ name, rows, state, given, remark, mark }: WordFieldProps) {
  const label = entryForm.fields[name]
  const hint = entryForm.fields[`${name}Hint`]
  const code = codeAt(state, name)
  const error = code && fieldProblem(code, label)
  return (
    <Field id={name} label={label} hint={hint} error={error} className="mb-9">
      <FieldRemark remark={remark} />
      {mark && <p className="mb-2 text-sm text-ink-2">{mark}</p>}
      <TextArea
        id={name}
        name={name}
        rows={rows}
        maxLength={4000}
        defaultValue={textAt(state, name, given)}
        aria-describedby={describedBy(name, { hint, error })}
        aria-invalid={error ? true : undefined}
      />
    </Field>
  )
}
