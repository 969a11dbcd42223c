import type { ComponentProps, ReactNode } from 'react'
import { classes } from './classes'

type TableProps = ComponentProps<'table'> & {
  /** Said to screen readers. */
  caption: ReactNode
  /** Becomes a list on a phone; give each td a data-label there. */
  stack?: boolean
}

/** A plain table: head over an ink rule, rows over hairlines. Cells: class `number`, `unit`, `picture`; rows: `group`. */
export function Table({ caption, stack, className, children, ...rest }: TableProps) {
  return (
    <table className={classes('table', stack && 'stack', className)} {...rest}>
      <caption className="sr-only">{caption}</caption>
      {children}
    </table>
  )
}
