'use client'

import type { FormAction } from '@/lib/form-state'
import { Field } from '../ui/field'
import { FormProblem } from './form-problem'
import { usePosted } from './use-posted'

type LeftWordsProps = {
  action: FormAction
  /** The address of the form that is not on the page any more. */
  permalink: string
  /** The fields that hold words, by their names. */
  labels: Record<string, string>
  signIn: string
}

/**
 * Stands in for a form that is gone because somebody else was first: why it was refused, and what was typed in it
 * without script. Shows nothing when nothing was posted.
 */
export function LeftWords({ action, permalink, labels, signIn }: LeftWordsProps) {
  const { state } = usePosted(action, permalink)
  if (state.status !== 'problem') return null
  const typed = Object.entries(labels).flatMap(([name, label]) => {
    const text = state.typed[name]
    return typeof text === 'string' && text.trim() !== '' ? [{ name, label, text }] : []
  })
  return (
    <div className="state-form">
      <FormProblem state={state} labels={labels} signIn={signIn} />
      {typed.map(({ name, label, text }) => (
        <Field key={name} id={`left-${name}`} label={label}>
          <textarea id={`left-${name}`} className="control" rows={2} readOnly value={text} />
        </Field>
      ))}
    </div>
  )
}
