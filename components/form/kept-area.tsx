'use client'

import { useContext } from 'react'
import { TextArea } from '../ui/control'
import { Field } from '../ui/field'
import { KeptState } from './kept-checkbox'
import { textAt } from './typed'

type KeptAreaProps = { name: string; label: string; scope?: string }

/** A text among a form's children, filled again after a problem. */
export function KeptArea({ name, label, scope = '' }: KeptAreaProps) {
  const id = `${scope}${name}`
  return (
    <Field id={id} label={label} quiet>
      <TextArea id={id} name={name} rows={2} defaultValue={textAt(useContext(KeptState), name)} />
    </Field>
  )
}
