import type { ReactNode } from 'react'
import { classes } from './classes'

type SectionProps = {
  id?: string
  title: ReactNode
  tag?: ReactNode
  /** A short note or links at the right of the heading. */
  side?: ReactNode
  /** Right under a page's title. */
  first?: boolean
  className?: string
  children: ReactNode
}

/** A part of a page: one ink rule, a heading, what belongs to it. */
export function Section({ id, title, tag, side, first, className, children }: SectionProps) {
  return (
    <section id={id} className={classes('mt-12', first ? 'md:mt-10' : 'md:mt-16', className)}>
      <div className="mb-4 flex flex-wrap items-baseline gap-x-4 border-t border-ink pt-3">
        <h2 className="text-lg">{title}</h2>
        {tag}
        {side && <div className="w-full text-xs text-ink-2 md:ml-auto md:w-auto">{side}</div>}
      </div>
      {children}
    </section>
  )
}
