import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'
import type { Option } from './control'

type ChoicesProps = {
  name: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  options: Option[]
  chosen?: string
  disabled?: boolean
}

/** One of a few, as radio buttons under a legend. The first is reached by the id `name`. */
export function Choices({ name, legend, hint, error, options, chosen, disabled }: ChoicesProps) {
  const described = classes(hint != null && `${name}-hint`, error && `${name}-error`) || undefined
  return (
    <fieldset className={classes('field', error && 'wrong')} aria-describedby={described} disabled={disabled}>
      <legend>{legend}</legend>
      {hint != null && (
        <p className="hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p className="problem" id={`${name}-error`}>
          {error}
        </p>
      )}
      <div className="choices body">
        {options.map((option, index) => (
          <label className="choice" key={option.value}>
            <input
              type="radio"
              id={index === 0 ? name : undefined}
              name={name}
              value={option.value}
              defaultChecked={option.value === chosen}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  )
}

/** A yes that must be given, or a switch of a filter. */
export function Checkbox({ children, ...rest }: Omit<ComponentProps<'input'>, 'type'>) {
  return (
    <label className="choice">
      <input type="checkbox" {...rest} />
      <span>{children}</span>
    </label>
  )
}
