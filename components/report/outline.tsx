import type { PublicPaths } from '@/lib/paths'
import type { HeadingBlock, ReportPageView } from '@/lib/queries/report-page'
import { reportText } from '@/lib/text/zh/report'
import { shortHeading } from '@/lib/text/zh/short-headings'

type OutlineProps = { view: ReportPageView; promisesOnly: boolean; paths: PublicPaths }

/** Where to go in the report, and whether to see all of it. Folded on a phone. */
export function Outline({ view, promisesOnly, paths }: OutlineProps) {
  const headings = view.blocks.filter((block): block is HeadingBlock => !('sentences' in block))
  return (
    <details className="report-outline fold">
      <summary>{reportText.outline}</summary>
      <nav aria-label={reportText.outline}>
        {headings.map((heading) => (
          <a key={heading.key} href={`#${heading.key}`} className={heading.kind}>
            {label(heading)}
          </a>
        ))}
      </nav>
      <div className="shown">
        <h2>{reportText.show}</h2>
        <a href={paths.report(view.year)} aria-current={promisesOnly ? undefined : 'true'}>
          {reportText.showAll}
        </a>
        <a
          href={paths.report(view.year, undefined, { show: 'promises' })}
          aria-current={promisesOnly ? 'true' : undefined}
        >
          {reportText.showPromises}
        </a>
        <p>{reportText.marked}</p>
        <p>{view.anyPublished ? reportText.notesNote : reportText.notStarted}</p>
      </div>
    </details>
  )
}

/** Numbering as the report has it, then a short label. */
function label({ kind, text, location }: HeadingBlock): string {
  if (kind === 'part') return location.length > 1 ? reportText.annex : text
  const [, number = '', words = ''] = /^(（.+?）)(.*)$/.exec(text) ?? [text, '', text]
  return `${number}${shortHeading(words)}`
}
