import { useState } from 'react'
import { login } from '@/lib/text/zh/login'
import { Button } from '../ui/button'
import { TextInput } from '../ui/control'
import { describedBy, Field } from '../ui/field'

type PasswordFieldProps = {
  id: string
  name: string
  label: string
  hint?: string
  error?: string
  autoComplete: 'current-password' | 'new-password'
}

/** A password that can be looked at while it is typed; never filled in again. */
export function PasswordField({ id, name, label, hint, error, autoComplete }: PasswordFieldProps) {
  const [shown, show] = useState(false)
  return (
    <Field id={id} label={label} hint={hint} error={error}>
      <div className="flex gap-2">
        <TextInput
          id={id}
          name={name}
          type={shown ? 'text' : 'password'}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          aria-describedby={describedBy(id, { hint, error })}
        />
        <Button
          type="button"
          kind="outline"
          aria-controls={id}
          aria-pressed={shown}
          onClick={() => show(!shown)}
        >
          {shown ? login.hide : login.show}
        </Button>
      </div>
    </Field>
  )
}
