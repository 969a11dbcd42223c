import { Phrase } from '@/components/ui/phrase'
import { VerdictCellLink } from '@/components/verdict/verdict-cell'
import type { PublicPaths } from '@/lib/paths'
import type { StripGroup, StripRow } from '@/lib/queries/strip-rows'
import { numeral } from '@/lib/text/format'
import { homeText } from '@/lib/text/zh/home'
import { clausesOf, shortHeading } from '@/lib/text/zh/short-headings'
import { standingSays } from '@/lib/text/zh/standing-says'

type StripProps = { rows: StripRow[]; year: number; paths: PublicPaths }

/** Every task of the year as a cell, in the report's order, each a link. */
export function Strip({ rows, year, paths }: StripProps) {
  return (
    <ol className="strip">
      {rows.map((row) => (
        <li key={row.chapter}>
          <h3 className={row.chapter === '0' ? undefined : 'quoted'}>
            <a href={rowAddress(row, year, paths)}>
              <span className="n">{rowNumeral(row)}</span>
              <Clauses text={row.heading || homeText.stripHeadline} />
            </a>
          </h3>
          <p className="total">{homeText.count(row.total)}</p>
          <div className="groups">
            {row.groups.map((group) => (
              <Group key={group.key} group={group} year={year} paths={paths} />
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

/** A chapter's heading is a pair of clauses: it breaks between them. */
export function Clauses({ text }: { text: string }) {
  const [first, rest] = clausesOf(text)
  if (!rest) return <Phrase text={text} />
  return (
    <>
      {first}
      <wbr />
      {rest}
    </>
  )
}

export function rowAddress(row: StripRow, year: number, paths: PublicPaths): string {
  return row.chapter === 'annex' ? paths.projects(year) : paths.tasks(year, { chapter: row.chapter })
}

export function rowNumeral({ chapter }: StripRow): string {
  if (chapter === 'annex') return homeText.annexNumeral
  return chapter === '0' ? '' : numeral(Number(chapter))
}

function Group({ group, year, paths }: { group: StripGroup; year: number; paths: PublicPaths }) {
  const heading = group.project ? `${numeral(group.project)} ${group.heading}` : group.heading
  return (
    <div className="group">
      {group.heading && (
        <p className="group-label" title={heading}>
          {group.project ? numeral(group.project) : shortHeading(group.heading)}
        </p>
      )}
      <div className="cells">
        {group.lines.map((line) => (
          <VerdictCellLink
            key={line.code}
            standing={line.standing}
            href={paths.task(year, line.code)}
            name={`${line.title}：${standingSays(line)}`}
          />
        ))}
      </div>
    </div>
  )
}
