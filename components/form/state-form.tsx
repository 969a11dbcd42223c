'use client'

import type { ReactNode } from 'react'
import type { FormAction } from '@/lib/form-state'
import { Button } from '../ui/button'
import { DescribedField, type FieldFacts } from './described-field'
import { FormProblem } from './form-problem'
import { usePosted } from './use-posted'

type StateFormProps = {
  action: FormAction
  fields: FieldFacts[]
  /** Sent along unseen: ids and versions. */
  hidden?: Record<string, string | number>
  submit: string
  busy: string
  /** Everything but the first solid button of a screen is an outline. */
  kind?: 'solid' | 'outline'
  small?: boolean
  scope?: string
  permalink: string
  signIn: string
  /** What stands between the fields and the button. */
  children?: ReactNode
}

/** A form that keeps what was typed, says what is wrong beside each field, and works without script. */
export function StateForm({
  action,
  fields,
  hidden = {},
  scope,
  permalink,
  signIn,
  ...rest
}: StateFormProps) {
  const { state, send, pending } = usePosted(action, permalink)
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]))
  return (
    <form
      action={send}
      noValidate
      className="state-form"
      onSubmit={(event) => pending && event.preventDefault()}
    >
      <FormProblem state={state} labels={labels} scope={scope} signIn={signIn} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <DescribedField key={field.name} field={field} state={state} scope={scope} />
      ))}
      {rest.children}
      <Button kind={rest.kind} small={rest.small} aria-disabled={pending}>
        {pending ? rest.busy : rest.submit}
      </Button>
    </form>
  )
}
