'use client'

import type { ReactNode } from 'react'
import type { FormAction, FormState, Told } from '@/lib/form-state'
import { Button } from '../ui/button'
import { classes } from '../ui/classes'
import { DescribedField, type FieldFacts } from './described-field'
import { FormDone } from './form-done'
import { FormProblem } from './form-problem'
import { KeptState } from './kept-checkbox'
import { usePosted } from './use-posted'

type StateFormProps = {
  action: FormAction<Told>
  fields: FieldFacts[]
  /** Sent along unseen: ids and versions. */
  hidden?: Record<string, string | number>
  /** The button's words, and what it says while the action runs; without them the children hold the buttons. */
  submit?: string
  busy?: string
  /** Everything but the first solid button of a screen is an outline. */
  kind?: 'solid' | 'outline'
  /** As wide as the page: the children are a table. */
  wide?: boolean
  /** Goes before the ids where several forms of one page ask the same. */
  scope?: string
  /** The form's own address; see usePosted. */
  permalink: string
  /** Where to sign in again. */
  signIn: string
  /** What was kept after a problem, where it is not everything. */
  kept?: string
  /** Who was told that somebody else was first may send it again, upon what stands now. */
  overtakes?: boolean
  /** What stands between the fields and the button. */
  children?: ReactNode
}

/** A form that keeps what was typed, says what is wrong beside each field, and works without script. */
export function StateForm({ action, fields, hidden = {}, scope, permalink, ...rest }: StateFormProps) {
  const { state, send, pending } = usePosted(action, permalink)
  const labels = Object.fromEntries(fields.map(({ name, label }) => [name, label]))
  return (
    <form
      action={send}
      noValidate
      className={classes('state-form', rest.wide && 'wide')}
      onSubmit={(event) => pending && event.preventDefault()}
    >
      <FormProblem state={state} labels={labels} scope={scope} kept={rest.kept} signIn={rest.signIn} />
      {state.status === 'done' && <FormDone told={state.value} />}
      {Object.entries({ ...hidden, ...(rest.overtakes ? versionNow(state) : {}) }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {fields.map((field) => (
        <DescribedField key={field.name} field={field} state={state} scope={scope} />
      ))}
      <KeptState value={state}>{rest.children}</KeptState>
      {rest.submit && (
        <Button kind={rest.kind} aria-disabled={pending}>
          {pending ? rest.busy : rest.submit}
        </Button>
      )}
    </form>
  )
}

/** The version that stands now, where the form was refused for an older one. */
function versionNow(state: FormState): { version?: number } {
  const current = state.status === 'problem' && state.problem.kind === 'stale' ? state.problem.current : null
  const version = current && typeof current === 'object' && 'version' in current ? current.version : null
  return typeof version === 'number' ? { version } : {}
}
