import { classes } from '@/components/ui/classes'
import type { Standing } from '@/lib/domain/standing'

// The target stands at 80 % of the width in every bar, so that targets align down a table.
const TARGET_AT = 80
const FULL = 125

const at = (percent: number) => `${(Math.min(Math.max(percent, 0), FULL) * TARGET_AT) / 100}%`

type PaceBarProps = {
  standing: Standing
  /** Share of the target in per cent, not clamped; null where nothing was entered. */
  reached: number | null
  /** Expected share in per cent; null where there is no pace. */
  expected: number | null
  /** The same in words; without it the bar is decoration beside words that say it. */
  label?: string
}

/** One line from 0 to the target: solid is reached, the tall tick is the pace, the short one the target. */
export function PaceBar({ standing, reached, expected, label }: PaceBarProps) {
  return (
    <svg
      className={classes('chart', `tone-${standing}`)}
      height="16"
      role={label ? 'img' : undefined}
      aria-label={label}
      aria-hidden={!label}
    >
      <rect className="track" x="0" y="6" width={`${TARGET_AT}%`} height="4" />
      {reached !== null && <rect className="reached" x="0" y="5" width={at(reached)} height="6" />}
      {reached !== null && expected !== null && (
        <line className="tick" x1={at(expected)} x2={at(expected)} y1="1" y2="15" />
      )}
      <line className="soft-tick" x1={`${TARGET_AT}%`} x2={`${TARGET_AT}%`} y1="2" y2="14" />
      {reached !== null && reached > FULL && (
        <svg x="100%" y="0" width="8" height="16" overflow="visible" aria-hidden="true">
          <path className="reached" d="M0 5l5 3-5 3z" />
        </svg>
      )}
    </svg>
  )
}

/** A quarter that has not come: a dotted line with the place where its pace will stand. */
export function PaceToCome({ expected }: { expected: number | null }) {
  return (
    <svg className="chart" height="16" aria-hidden="true">
      <line className="to-come" x1="0" x2={`${TARGET_AT}%`} y1="8" y2="8" />
      {expected !== null && <line className="soft-tick" x1={at(expected)} x2={at(expected)} y1="3" y2="13" />}
    </svg>
  )
}
