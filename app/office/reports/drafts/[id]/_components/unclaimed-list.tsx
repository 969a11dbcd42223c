import type { Coverage } from '@/lib/domain/draft/coverage'
import { coverageWords } from '@/lib/text/zh/report-import'

type Props = { groups: Coverage['unclaimed']; locations: Record<string, string> }

/** Figures that are neither target nor result, folded by the rule that set them aside. */
export function UnclaimedList({ groups, locations }: Props) {
  return groups.map(({ rule, places }) => (
    <details key={rule} className="unclaimed">
      <summary className="disclosure">
        <b>{rule}</b> {coverageWords.count(places.length)}
      </summary>
      <ul>
        {places.map(({ passage, start, figure, quote }) => (
          <li key={`${passage} ${start}`}>
            <b>{figure}</b>
            <q>{quote}</q>
            <small>{passage === null ? coverageWords.outside : locations[passage]}</small>
          </li>
        ))}
      </ul>
    </details>
  ))
}
