// What the report says of the year before: every figure of its sentences that look back.
import { readItems } from './figures/read-items'
import { looksAhead } from './read-tasks'
import type { Passage, ReportReading, ReportResult } from './types'

/** The results in reading order; the key of each is its place, so that another reading finds it again. */
export function readResults({ report, passages }: ReportReading): ReportResult[] {
  return passages
    .filter((passage) => !looksAhead(passage))
    .flatMap((passage) => resultsIn(passage, report.year))
}

function resultsIn({ key, text, kind }: Passage, year: number): ReportResult[] {
  if (kind !== 'sentence') return []
  const { items } = readItems(text, { part: 'results', year: year - 1 })
  return items.map(({ name, value, valueTo, unit, kind, yoy, rank, trend, start, end }) => ({
    ...{ key: `${key}-${start}`, name, value, valueTo, unit, kind, yoy, rank, trend },
    ...{ passage: key, quote: text.slice(start, end), start, end },
  }))
}
