import type { ReactNode } from 'react'
import { classes } from './classes'

type FieldProps = {
  id: string
  label: ReactNode
  hint?: ReactNode
  error?: string
  /** Small grey label, for filters. */
  quiet?: boolean
  className?: string
  children: ReactNode
}

/** The ids that a control of this field names in aria-describedby: its hint and its problem, when there. */
export function describedBy(id: string, { hint, error }: Pick<FieldProps, 'hint' | 'error'>) {
  return classes(hint != null && `${id}-hint`, error && `${id}-error`) || undefined
}

/** Label, hint, problem and control of one question, in this order. */
export function Field({ id, label, hint, error, quiet, className, children }: FieldProps) {
  return (
    <div className={classes('field', error && 'wrong', quiet && 'quiet', className)}>
      <label htmlFor={id}>{label}</label>
      {hint != null && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="problem" id={`${id}-error`}>
          {error}
        </p>
      )}
      <div className="body">{children}</div>
    </div>
  )
}
