import { Table } from '@/components/ui/table'
import { changeFrom, inPercentOf } from '@/lib/domain/beside-result'
import { compare } from '@/lib/domain/decimal'
import type { PublicPaths } from '@/lib/paths'
import type { IndicatorPair } from '@/lib/queries/indicators-page'
import { change, figure } from '@/lib/text/format'
import { indicatorsText } from '@/lib/text/zh/indicators'
import { IndicatorName, ResultLink } from './indicator-name'
import { RatioPicture, RatioScale } from './ratio-picture'

type PairsProps = { pairs: IndicatorPair[]; year: number; paths: PublicPaths }

/** Amounts of one scope: last year's, this year's, and the second on a scale on which the first is 100. */
export function SameTable({ pairs, year, paths }: PairsProps) {
  const words = indicatorsText.columns
  return (
    <Table caption={indicatorsText.same} stack className="indicators">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col" className="number">
            {words.result(year - 1)}
          </th>
          <th scope="col" className="number">
            {words.target(year)}
          </th>
          <th scope="col" className="unit" aria-label={words.unit} />
          <th scope="col" className="picture">
            {words.scale(year - 1)}
            <RatioScale year={year - 1} />
          </th>
          <th scope="col" className="number">
            {words.change(year - 1)}
          </th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <Row key={pair.result.key} pair={pair} year={year} paths={paths} />
        ))}
      </tbody>
    </Table>
  )
}

function Row({ pair, year, paths }: { pair: IndicatorPair; year: number; paths: PublicPaths }) {
  const { result, target } = pair
  const words = indicatorsText.columns
  const share = inPercentOf(result.value ?? '0', target.goal ?? '0')
  const more = changeFrom(result.value ?? '0', target.goal ?? '0')
  return (
    <tr id={`r-${result.key}`}>
      <th scope="row" className="name">
        <IndicatorName pair={pair} year={year} paths={paths} note={pair.note} />
      </th>
      <td className="number" data-label={words.inUnit(words.result(year - 1), target.unit)}>
        <ResultLink pair={pair} year={year} paths={paths}>
          {figure(result.value ?? '')}
        </ResultLink>
      </td>
      <td className="number goal" data-label={words.inUnit(words.target(year), target.unit)}>
        {figure(target.goal ?? '')}
      </td>
      <td className="unit">{target.unit}</td>
      <td className="picture">{share !== null && <RatioPicture share={share} year={year} />}</td>
      <td className="number change" data-label={words.change(year - 1)}>
        {more !== null && (compare(more, '0') === 0 ? indicatorsText.unchanged : change(more))}
      </td>
    </tr>
  )
}
