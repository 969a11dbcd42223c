import { Unbroken } from '@/components/ui/unbroken'
import type { PublicPaths } from '@/lib/paths'
import type { Quote } from '@/lib/queries/task-promises'
import { taskText } from '@/lib/text/zh/task-page'

const CONTEXT = 40

type QuotesProps = { quotes: Quote[]; year: number; paths: PublicPaths }

/** The promise first: the report's own words with their neighbours, each with its place in the report. */
export function Quotes({ quotes, year, paths }: QuotesProps) {
  return quotes.map((quote) => {
    const address = paths.report(year, quote.passage)
    return (
      <figure key={`${quote.passage} ${quote.before.length}`} className="promise">
        <blockquote cite={address}>
          {quote.before.length > CONTEXT && <i className="cut" />}
          <Unbroken text={quote.before.slice(-CONTEXT)} />
          <em>
            <Unbroken text={quote.words} />
          </em>
          <Unbroken text={quote.after.slice(0, CONTEXT)} />
          {quote.after.length > CONTEXT && <i className="cut" />}
        </blockquote>
        <figcaption>
          {taskText.source(year, quote.location, quote.heading)}
          <a href={address} data-address={address}>
            {taskText.inReport}
          </a>
        </figcaption>
      </figure>
    )
  })
}
