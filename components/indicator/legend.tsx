import { indicatorsText } from '@/lib/text/zh/indicators'

/** Which sign is last year's and which this year's. */
export function Legend({ year, shape }: { year: number; shape: 'dot' | 'bar' }) {
  return (
    <span className="indicator-legend">
      <Sign shape={shape} when="was" />
      {indicatorsText.legend.result(year - 1)}
      <Sign shape={shape} when="will" />
      {indicatorsText.legend.target(year)}
    </span>
  )
}

function Sign({ shape, when }: { shape: 'dot' | 'bar'; when: 'was' | 'will' }) {
  return (
    <svg className="chart" width="14" height="12" aria-hidden="true">
      {shape === 'dot' ? (
        <circle className={when} cx="7" cy="6" r={when === 'was' ? 4 : 5} />
      ) : (
        <rect className={`${when}-bar`} y="1" width="14" height="10" />
      )}
    </svg>
  )
}
