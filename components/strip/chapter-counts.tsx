import { VerdictWord } from '@/components/verdict/verdict-word'
import { STANDINGS } from '@/lib/domain/standing'
import type { PublicPaths } from '@/lib/paths'
import type { StripRow } from '@/lib/queries/strip-rows'
import { homeText } from '@/lib/text/zh/home'
import { plainStandingWords } from '@/lib/text/zh/standing'
import { Clauses, rowAddress, rowNumeral } from './strip'

type ChapterCountsProps = { rows: StripRow[]; year: number; paths: PublicPaths }

/** The strip for 长辈版: a chapter, and in words how many of its tasks stand where. */
export function ChapterCounts({ rows, year, paths }: ChapterCountsProps) {
  return (
    <ol className="border-t border-rule">
      {rows.map((row) => (
        <li key={row.chapter} className="border-b border-rule py-4">
          <h3 className={row.chapter === '0' ? undefined : 'font-serif'}>
            <a
              href={rowAddress(row, year, paths)}
              className="inline-flex min-h-(--size-target) items-center gap-3 break-keep"
            >
              <span className="text-ink-3 empty:hidden">{rowNumeral(row)}</span>
              <span>
                <Clauses text={row.heading || homeText.stripHeadline} />
              </span>
            </a>
          </h3>
          <ul className="flex flex-wrap gap-x-6">
            {countsOf(row).map(([standing, count]) => (
              <li key={standing}>
                <VerdictWord standing={standing}>
                  {`${plainStandingWords[standing]} ${homeText.count(count)}`}
                </VerdictWord>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}

function countsOf(row: StripRow) {
  const lines = row.groups.flatMap((group) => group.lines)
  return STANDINGS.map(
    (standing) => [standing, lines.filter((line) => line.standing === standing).length] as const,
  ).filter(([, count]) => count > 0)
}
