import { useState } from 'react'
import { TextInput } from '../ui/control'
import { describedBy, Field } from '../ui/field'

type FileFieldProps = {
  id: string
  name: string
  label: string
  hint?: string
  error?: string
  accept: string
  /** In bytes. */
  largest: number
  /** Said of a larger one, which is not taken: sent on, it would be refused before any page could keep the rest. */
  tooLarge: string
}

/** A file to send along. What is too large is told at once, and not chosen. */
export function FileField({ id, name, label, hint, error, accept, largest, tooLarge }: FileFieldProps) {
  const [refused, refuse] = useState(false)
  const problem = refused ? tooLarge : error
  return (
    <Field id={id} label={label} hint={hint} error={problem}>
      <TextInput
        id={id}
        name={name}
        type="file"
        accept={accept}
        aria-describedby={describedBy(id, { hint, error: problem })}
        aria-invalid={problem ? true : undefined}
        onChange={({ target }) => {
          const isTooLarge = (target.files?.[0]?.size ?? 0) > largest
          if (isTooLarge) target.value = ''
          refuse(isTooLarge)
        }}
      />
    </Field>
  )
}
