import type { ComponentProps } from 'react'
import { classes } from './classes'

type Look = { kind?: 'solid' | 'outline'; small?: boolean }

const look = ({ kind = 'solid', small }: Look, className?: string) =>
  classes('button', kind === 'outline' && 'outline-kind', small && 'small', className)

/** A form's button. One solid one a screen; every other is an outline. */
export function Button({
  kind,
  small,
  className,
  type = 'submit',
  ...rest
}: Look & ComponentProps<'button'>) {
  return <button type={type} className={look({ kind, small }, className)} {...rest} />
}

/** A link that looks like a button, for the step that follows. */
export function ButtonLink({ kind, small, className, ...rest }: Look & ComponentProps<'a'>) {
  return <a className={look({ kind, small }, className)} {...rest} />
}
