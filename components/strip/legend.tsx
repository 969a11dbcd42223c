import { VerdictCell } from '@/components/verdict/verdict-cell'
import type { Rollup } from '@/lib/domain/rollup'
import { STANDINGS } from '@/lib/domain/standing'
import type { PublicPaths } from '@/lib/paths'
import { plainStandingWords, standingWords } from '@/lib/text/zh/standing'
import { unreportedWord } from '@/lib/text/zh/words'

type LegendProps = {
  counts: Rollup['counts']
  year: number
  /** A window was opened: before that nobody is asked to report. */
  begun: boolean
  quarter?: number
  paths: PublicPaths
}

/** What the cells mean and how many there are of each; each leads to its tasks. What does not occur is left out. */
export function Legend({ counts, year, begun, quarter, paths }: LegendProps) {
  const usual = paths.mode === 'elder' ? plainStandingWords : standingWords
  const words = begun ? usual : { ...usual, unreported: unreportedWord(false) }
  return (
    <ul className="legend">
      {STANDINGS.filter((standing) => counts[standing] > 0).map((standing) => (
        <li key={standing}>
          <a href={paths.tasks(year, { verdict: standing, quarter })}>
            <VerdictCell standing={standing} className="legend-size" />
            {words[standing]}
            <b>{counts[standing]}</b>
          </a>
        </li>
      ))}
    </ul>
  )
}
