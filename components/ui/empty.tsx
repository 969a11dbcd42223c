import type { ReactNode } from 'react'

/** Nothing here: what, why, and the next step. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty max-w-160">
      <h3 className="text-base">{title}</h3>
      {children && <div className="text-sm leading-6.5 text-ink-2 elder:leading-9">{children}</div>}
    </div>
  )
}
