import { printQuarter, type Quarter } from '@/lib/domain/quarter'
import type { WindowStatus } from '@/lib/domain/window'
import { quarterName } from '@/lib/text/zh/dates'
import { windowStatusWords } from '@/lib/text/zh/words'
import { workbench } from '@/lib/text/zh/workbench'

type QuarterSwitchProps = {
  quarters: { quarter: Quarter; status: WindowStatus }[]
  current: Quarter | null
  hrefOf: (quarter: string) => string
}

/** The quarters whose window was set, each with how it stands; the one shown is no link. */
export function QuarterSwitch({ quarters, current, hrefOf }: QuarterSwitchProps) {
  if (quarters.length < 2) return null
  return (
    <nav aria-label={workbench.switchLabel} className="mt-4 flex flex-wrap gap-x-6 text-sm">
      {quarters.map(({ quarter, status }) => {
        const shown = printQuarter(quarter)
        const name = quarterName(quarter.quarter)
        return current && printQuarter(current) === shown ? (
          <span
            key={shown}
            aria-current="page"
            className="inline-flex min-h-(--size-target) items-center font-bold"
          >
            {name}
          </span>
        ) : (
          <a
            key={shown}
            href={hrefOf(shown)}
            className="inline-flex min-h-(--size-target) items-center gap-1.5"
          >
            {name}
            <span className="text-xs text-ink-2">{windowStatusWords[status]}</span>
          </a>
        )
      })}
    </nav>
  )
}
