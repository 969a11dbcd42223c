import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'

/** One line of text. */
export function TextInput({ className, type = 'text', ...rest }: ComponentProps<'input'>) {
  return <input type={type} className={classes('control', className)} {...rest} />
}

/** Running text. */
export function TextArea({ className, rows = 3, ...rest }: ComponentProps<'textarea'>) {
  return <textarea rows={rows} className={classes('control', className)} {...rest} />
}

/** A figure with its unit after it; text, because people type 1,234 and 41.5% (domain.md, entries). */
export function FigureInput({ unit, className, ...rest }: ComponentProps<'input'> & { unit?: ReactNode }) {
  return (
    <div className="flex items-center gap-2.5">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        className={classes('control figure', className)}
        {...rest}
      />
      {unit != null && <span className="text-sm text-ink-2">{unit}</span>}
    </div>
  )
}

export type Option = { value: string; label: string }

/** A list to choose from. Keyed by its value: React otherwise falls back to the first option after an action. */
export function Select({
  options,
  className,
  defaultValue,
  ...rest
}: Omit<ComponentProps<'select'>, 'children'> & { options: Option[] }) {
  return (
    <select
      key={String(defaultValue ?? '')}
      defaultValue={defaultValue}
      className={classes('control', className)}
      {...rest}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
