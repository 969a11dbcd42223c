import type { FormState } from '@/lib/form-state'
import { fieldProblem } from '@/lib/text/zh/problems'
import { Checkbox, Choices } from '../ui/choices'
import { classes } from '../ui/classes'
import { type Option, Select, TextArea, TextInput } from '../ui/control'
import { describedBy, Field } from '../ui/field'
import { FileField } from './file-field'
import { PasswordField } from './password-field'
import { codeAt, textAt, tickedAt } from './typed'

type Asked = { name: string; label: string; hint?: string }

/**
 * A field as plain facts, so that a server component can hand it to a form in the browser.
 * `plain` is for what is no prose (logins, codes): nothing is capitalised or spell-checked.
 */
export type FieldFacts = Asked &
  (
    | { kind: 'text'; value?: string; type?: string; autoComplete?: string; plain?: boolean }
    | { kind: 'password'; autoComplete: 'current-password' | 'new-password' }
    | { kind: 'area'; value?: string; rows?: number }
    | { kind: 'file'; accept: string; largest: number; tooLarge: string }
    | { kind: 'select'; value?: string; options: Option[] }
    | { kind: 'choices'; value?: string; options: Option[] }
    | { kind: 'checks'; values?: string[]; options: Option[] }
  )

type DescribedFieldProps = {
  field: FieldFacts
  state: FormState
  /** Goes before the id where several forms of one page ask the same. */
  scope?: string
}

/** The id of a field's control; the error summary links to it. */
export function fieldId(name: string, scope?: string): string {
  return scope ? `${scope}-${name}` : name
}

/** One question with its hint, its problem in words and what was typed before. */
export function DescribedField({ field, state, scope }: DescribedFieldProps) {
  const code = codeAt(state, field.name)
  const error = code && fieldProblem(code, field.label)
  const id = fieldId(field.name, scope)
  if (field.kind === 'choices')
    return (
      <Choices
        id={id}
        name={field.name}
        legend={field.label}
        hint={field.hint}
        error={error}
        options={field.options}
        chosen={textAt(state, field.name, field.value)}
      />
    )
  if (field.kind === 'password') return <PasswordField {...field} id={id} error={error} />
  if (field.kind === 'file') return <FileField {...field} id={id} error={error} />
  if (field.kind === 'checks') return <Checks field={field} state={state} id={id} error={error} />
  return (
    <Field id={id} label={field.label} hint={field.hint} error={error}>
      <Control field={field} state={state} id={id} error={error} />
    </Field>
  )
}

type Inner<Kind extends FieldFacts['kind']> = {
  field: Extract<FieldFacts, { kind: Kind }>
  state: FormState
  id: string
  error?: string
}

function Control({ field, state, id, error }: Inner<'text' | 'area' | 'select'>) {
  const own = {
    id,
    name: field.name,
    defaultValue: textAt(state, field.name, field.value),
    'aria-describedby': describedBy(id, { hint: field.hint, error }),
    'aria-invalid': error ? (true as const) : undefined,
  }
  if (field.kind === 'select') return <Select {...own} options={field.options} />
  if (field.kind === 'area') return <TextArea {...own} rows={field.rows} />
  const plain = field.plain ? { autoCapitalize: 'none', spellCheck: false } : {}
  return <TextInput {...own} {...plain} type={field.type} autoComplete={field.autoComplete} />
}

function Checks({ field, state, id, error }: Inner<'checks'>) {
  const ticked = tickedAt(state, field.name, field.values)
  return (
    <fieldset
      className={error ? 'field wrong' : 'field'}
      aria-describedby={describedBy(id, { hint: field.hint, error })}
    >
      <legend>{field.label}</legend>
      {field.hint && (
        <p className="hint" id={`${id}-hint`}>
          {field.hint}
        </p>
      )}
      {error && (
        <p className="problem" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className={classes('choices body', field.options.length > 1 && 'columns')}>
        {field.options.map((option, index) => (
          <Checkbox
            key={option.value}
            id={index === 0 ? id : undefined}
            name={field.name}
            value={option.value}
            defaultChecked={ticked.includes(option.value)}
          >
            {option.label}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
