import { goalWords } from '@/components/target/goal-words'
import { Table } from '@/components/ui/table'
import type { PublicPaths } from '@/lib/paths'
import type { IndicatorPair } from '@/lib/queries/indicators-page'
import { indicatorsText } from '@/lib/text/zh/indicators'
import { resultText } from '@/lib/text/zh/result-figure'
import { IndicatorName, ResultLink } from './indicator-name'

type PairsProps = { pairs: IndicatorPair[]; year: number; paths: PublicPaths }

/** Two figures of one object that do not compare: side by side, with the reason, without a picture or a difference. */
export function ApartTable({ pairs, year, paths }: PairsProps) {
  const words = indicatorsText.columns
  return (
    <Table caption={indicatorsText.apart} stack className="indicators apart">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.result(year - 1)}</th>
          <th scope="col">{words.target(year)}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.result.key} id={`r-${pair.result.key}`}>
            <th scope="row" className="name">
              <IndicatorName pair={pair} year={year} paths={paths} />
            </th>
            <td data-label={words.result(year - 1)}>
              <ResultLink pair={pair} year={year} paths={paths}>
                {resultText(pair.result)}
              </ResultLink>
            </td>
            <td data-label={words.target(year)}>{goalWords(pair.target)}</td>
            <td className="why">{pair.note ?? reasonOf(pair)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}

function reasonOf({ comparability }: IndicatorPair): string {
  const { scope, stockFlow } = indicatorsText.comparability
  return comparability === 'stockFlow' ? stockFlow : scope
}
