import type { Decimal } from '@/lib/domain/decimal'
import { percent } from '@/lib/text/format'
import { indicatorsText } from '@/lib/text/zh/indicators'

/** The scale ends here; what lies beyond stands at its end, told by its figure. */
const END = 150

const at = (share: number) => `${((Math.min(share, END) / END) * 100).toFixed(2)}%`

/** The figures over the column of pictures. */
export function RatioScale({ year }: { year: number }) {
  return (
    <svg className="chart" width="100%" height="20" aria-hidden="true">
      <text x="0" y="14">
        0
      </text>
      <text x={at(50)} y="14" textAnchor="middle">
        50
      </text>
      <text className="strong" x={at(100)} y="14" textAnchor="middle">
        {indicatorsText.hundred(year)}
      </text>
      <text x="100%" y="14" textAnchor="end">
        {END}
      </text>
    </svg>
  )
}

/** The target as a dot on a scale on which last year's result is 100. */
export function RatioPicture({ share, year }: { share: Decimal; year: number }) {
  const target = at(Number(share))
  return (
    <svg
      className="chart"
      width="100%"
      height="20"
      role="img"
      aria-label={indicatorsText.shareOf(year, percent(share))}
    >
      <line className="ground" x1="0" x2="100%" y1="10" y2="10" />
      <line className="soft-tick" x1={at(100)} x2={at(100)} y1="-14" y2="34" />
      <line className="span" x1={at(100)} x2={target} y1="10" y2="10" />
      <circle className="was" cx={at(100)} cy="10" r="4" />
      <circle className="will" cx={target} cy="10" r="5" />
    </svg>
  )
}
