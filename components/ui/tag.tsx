import type { ReactNode } from 'react'

/** A word in a thin frame beside a heading: 演示数据, 补录 and the like. */
export function Tag({ children }: { children: ReactNode }) {
  return (
    <span className="inline-block rounded-xs border border-rule-strong px-1.5 align-[2px] text-2xs font-normal tracking-normal whitespace-nowrap text-ink-2">
      {children}
    </span>
  )
}
