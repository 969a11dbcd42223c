import { Table } from '@/components/ui/table'
import type { PublicPaths } from '@/lib/paths'
import type { ResultLine } from '@/lib/queries/result-line'
import { indicatorsText } from '@/lib/text/zh/indicators'
import { resultText, yoyText } from '@/lib/text/zh/result-figure'

type ResultsAloneProps = { results: ResultLine[]; year: number; paths: PublicPaths }

/** The results that no target of this year answers, each with the way to its sentence. */
export function ResultsAlone({ results, year, paths }: ResultsAloneProps) {
  const words = indicatorsText.columns
  return (
    <Table caption={indicatorsText.alone(year - 1)} stack className="indicators alone">
      <thead>
        <tr>
          <th scope="col">{words.name}</th>
          <th scope="col">{words.result(year - 1)}</th>
          <th scope="col">{words.growth}</th>
          <th scope="col">{words.rank}</th>
          <th scope="col">{words.place}</th>
        </tr>
      </thead>
      <tbody>
        {results.map((result) => (
          <tr key={result.key} id={`r-${result.key}`}>
            <th scope="row" className="name">
              {result.name}
            </th>
            <td data-label={words.result(year - 1)}>{resultText(result)}</td>
            <td data-label={words.growth}>{yoyText(result)}</td>
            <td data-label={words.rank}>{result.rank}</td>
            <td data-label={words.place}>
              <a href={paths.report(year, result.passage)}>{result.location}</a>
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  )
}
