import type { ReactNode } from 'react'

type EmptyProps = {
  title: string
  /** h2 where it stands right under the page's title. */
  level?: 'h2' | 'h3'
  children?: ReactNode
}

/** Nothing here: what, why, and the next step. */
export function Empty({ title, level: Heading = 'h3', children }: EmptyProps) {
  return (
    <div className="empty max-w-160">
      <Heading className="text-base">{title}</Heading>
      {children && <div className="text-sm leading-6.5 text-ink-2 elder:leading-9">{children}</div>}
    </div>
  )
}
