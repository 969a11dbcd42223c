import { codeAt, textAt } from '@/components/form/typed'
import { Choices } from '@/components/ui/choices'
import { TextArea } from '@/components/ui/control'
import { describedBy, Field } from '@/components/ui/field'
import { Glyph } from '@/components/ui/glyph'
import type { FormState } from '@/lib/form-state'
import type { EntryContent } from '@/lib/queries/entry-content'
import { entryForm } from '@/lib/text/zh/entry-form'
import { fieldProblem } from '@/lib/text/zh/problems'

type WordFieldsProps = { state: FormState; content: EntryContent; hasTargets: boolean }

type TextName = 'progress' | 'problemPublic' | 'problemInternal' | 'nextStep'

/** The department's own judgement and its words: what is public, and the one field that is not, apart from it. */
export function WordFields({ state, content, hasTargets }: WordFieldsProps) {
  const { fields } = entryForm
  const text = (name: TextName, rows: number) => (
    <WordField name={name} rows={rows} state={state} given={content[name]} />
  )
  const code = codeAt(state, 'judgement')
  return (
    <>
      <div className="mb-9">
        <Choices
          name="judgement"
          legend={fields.judgement}
          hint={hasTargets ? fields.judgementHint : fields.judgementAlone}
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

type WordFieldProps = { name: TextName; rows: number; state: FormState; given: string }

function WordField({ name, rows, state, given }: WordFieldProps) {
  const label = entryForm.fields[name]
  const hint = entryForm.fields[`${name}Hint`]
  const code = codeAt(state, name)
  const error = code && fieldProblem(code, label)
  return (
    <Field id={name} label={label} hint={hint} error={error} className="mb-9">
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
