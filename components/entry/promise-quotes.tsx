import { publicPaths } from '@/lib/paths'
import type { PromiseView } from '@/lib/queries/promises-of'
import { entry } from '@/lib/text/zh/entry'

/** The report's own words in serif: the sentence that holds the promise, the promise itself in ink. */
export function PromiseQuotes({ promises, year }: PromiseQuotesProps) {
  return promises.map(({ passageKey, location, text, start, end }) => (
    <figure key={`${passageKey} ${start}`} className="mt-2 not-first:mt-5">
      <blockquote className="border-l-3 border-ink pl-4 font-serif text-read text-ink-3">
        {text.slice(0, start)}
        <b className="text-ink">{text.slice(start, end)}</b>
        {text.slice(end)}
      </blockquote>
      <figcaption className="mt-1 pl-4.75 text-xs text-ink-2">
        <a href={publicPaths('plain').report(year, passageKey)}>{entry.where(year, location)}</a>
      </figcaption>
    </figure>
  ))
}

type PromiseQuotesProps = { promises: PromiseView[]; year: number }
