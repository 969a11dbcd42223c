import type { QuarterNumber } from '@/lib/domain/quarter'
import { homeText } from '@/lib/text/zh/home'

type PointsProps = {
  quarters: QuarterNumber[]
  /** null is the newest of everything. */
  chosen: QuarterNumber | null
  address: (quarter?: QuarterNumber) => string
}

/** As of when the verdicts stand: the newest, or the end of a quarter. */
export function Points({ quarters, chosen, address }: PointsProps) {
  const points = [null, ...quarters]
  return (
    <nav aria-label={homeText.point} className="flex flex-wrap items-center gap-x-4">
      <span>{homeText.point}</span>
      {points.map((quarter) => {
        const words = quarter === null ? homeText.newest : homeText.pointName(quarter)
        const current = quarter === chosen
        return (
          <a
            key={words}
            className={`inline-flex min-h-(--size-target) items-center ${current ? 'font-bold text-ink no-underline' : ''}`}
            href={address(quarter ?? undefined)}
            aria-current={current ? 'true' : undefined}
          >
            {words}
          </a>
        )
      })}
    </nav>
  )
}
