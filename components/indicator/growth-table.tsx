import { Table } from '@/components/ui/table'
import { signed } from '@/lib/domain/beside-result'
import { compare, type Decimal, subtract } from '@/lib/domain/decimal'
import type { PublicPaths } from '@/lib/paths'
import type { IndicatorPair } from '@/lib/queries/indicators-page'
import { figure, percent, points } from '@/lib/text/format'
import { indicatorsText } from '@/lib/text/zh/indicators'
import { resultText } from '@/lib/text/zh/result-figure'
import { type GrowthEnds, GrowthPicture, growthEnds } from './growth-picture'
import { IndicatorName, ResultLink } from './indicator-name'

type PairsProps = { pairs: IndicatorPair[]; year: number; paths: PublicPaths }

/** Last year's growth: beside an amount it is the year on year, else the figure itself. */
const grew = ({ result }: IndicatorPair): Decimal => signed(result.yoy ?? result.value ?? '0', result.trend)
const aimed = ({ target }: IndicatorPair): Decimal => signed(target.goal ?? '0', target.trend)

/** Growth against growth, in points. */
export function GrowthTable({ pairs, year, paths }: PairsProps) {
  const words = indicatorsText.columns
  const ends = growthEnds(pairs.flatMap((pair) => [grew(pair), aimed(pair)]))
  return (
    <Table caption={indicatorsText.growth} stack className="indicators">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col" className="number">
            {words.resultGrowth(year - 1)}
          </th>
          <th scope="col" className="number">
            {words.target(year)}
          </th>
          <th scope="col" className="unit" />
          <th scope="col" className="picture">
            {words.growthScale(ends.low, ends.high)}
          </th>
          <th scope="col" className="number">
            {words.growthChange}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <Row key={pair.result.key} pair={pair} year={year} paths={paths} ends={ends} />
        ))}
      </tbody>
    </Table>
  )
}

type RowProps = { pair: IndicatorPair; year: number; paths: PublicPaths; ends: GrowthEnds }

function Row({ pair, year, paths, ends }: RowProps) {
  const words = indicatorsText.columns
  const [was, will] = [grew(pair), aimed(pair)]
  const more = subtract(will, was)
  const sign = compare(more, '0') > 0 ? '+' : figure(more).startsWith('−') ? '−' : ''
  const { yoy } = pair.result
  const amount = yoy === null ? null : indicatorsText.amount(year - 1, resultText(pair.result))
  return (
    <tr id={`r-${pair.result.key}`}>
      <th scope="row" className="name">
        <IndicatorName pair={pair} year={year} paths={paths} note={amount} />
      </th>
      <td className="number" data-label={words.resultGrowth(year - 1)}>
        <ResultLink pair={pair} year={year} paths={paths}>
          {percent(was)}
        </ResultLink>
      </td>
      <td className="number goal" data-label={words.target(year)}>
        {percent(will)}
      </td>
      <td className="unit" />
      <td className="picture">
        <GrowthPicture result={was} target={will} ends={ends} year={year} />
      </td>
      <td className="number change" data-label={words.growthChange}>
        {compare(more, '0') === 0 ? indicatorsText.unchanged : `${sign}${points(more)}`}
      </td>
    </tr>
  )
}
