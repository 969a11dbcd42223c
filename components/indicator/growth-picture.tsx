import type { Decimal } from '@/lib/domain/decimal'
import { percent } from '@/lib/text/format'
import { indicatorsText } from '@/lib/text/zh/indicators'

/** Both ends of the scale in %: steps of five that hold every growth, and zero. */
export type GrowthEnds = { low: number; high: number }

const STEP = 5

export function growthEnds(growths: Decimal[]): GrowthEnds {
  const values = growths.map(Number)
  return {
    low: Math.min(0, Math.floor(Math.min(0, ...values) / STEP) * STEP),
    high: Math.max(STEP, Math.ceil(Math.max(0, ...values) / STEP) * STEP),
  }
}

type GrowthPictureProps = { result: Decimal; target: Decimal; ends: GrowthEnds; year: number }

/** Two bars from zero: last year's growth above, the growth aimed at below. */
export function GrowthPicture({ result, target, ends, year }: GrowthPictureProps) {
  const x = (growth: number) => ((growth - ends.low) / (ends.high - ends.low)) * 100
  const bar = (growth: Decimal) => {
    const [from, to] = [0, Number(growth)].sort((a, b) => a - b) as [number, number]
    return { x: `${x(from).toFixed(2)}%`, width: `${(x(to) - x(from)).toFixed(2)}%` }
  }
  const zero = `${x(0).toFixed(2)}%`
  return (
    <svg
      className="chart"
      width="100%"
      height="28"
      role="img"
      aria-label={indicatorsText.growths(year, percent(result), percent(target))}
    >
      <rect className="was-bar" y="2" height="10" {...bar(result)} />
      <rect className="will-bar" y="15" height="10" {...bar(target)} />
      <line className="tick" x1={zero} x2={zero} y1="0" y2="28" />
    </svg>
  )
}
