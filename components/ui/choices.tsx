import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'
import type { Option } from './control'

type ChoicesProps = {
  name: string
  /** Of the first choice, where one form's name stands twice on a page. */
  id?: string
  legend: ReactNode
  hint?: ReactNode
  error?: string
  options: Option[]
  chosen?: string
  disabled?: boolean
}

/** One of a few, as radio buttons under a legend. The first is reached by the id, else by `name`. */
export function Choices({ name, id = name, legend, hint, error, options, chosen, disabled }: ChoicesProps) {
  const described = classes(hint != null && `${id}-hint`, error && `${id}-error`) || undefined
  return (
    <fieldset className={classes('field', error && 'wrong')} aria-describedby={described} disabled={disabled}>
      <legend>{legend}</legend>
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
      <div className="choices body">
        {options.map((option, index) => (
          <label className="choice" key={option.value}>
            <input
              type="radio"
              id={index === 0 ? id : undefined}
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
