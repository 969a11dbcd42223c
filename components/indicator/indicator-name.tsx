import type { PublicPaths } from '@/lib/paths'
import type { IndicatorPair } from '@/lib/queries/indicators-page'
import { indicatorsText } from '@/lib/text/zh/indicators'

type IndicatorNameProps = { pair: IndicatorPair; year: number; paths: PublicPaths; note?: string | null }

/** What is compared, leading to its task; under it the way to last year's sentence. */
export function IndicatorName({ pair, year, paths, note }: IndicatorNameProps) {
  return (
    <>
      <a href={paths.task(year, pair.task.code)}>{pair.target.name}</a>
      <small>
        {note && <span>{note}</span>}
        <a className="bare" href={paths.report(year, pair.result.passage)}>
          {indicatorsText.inReport}
        </a>
      </small>
    </>
  )
}
