// Where a span of a passage stands, so that people can point at it.
import type { Glyph } from '../glyphs'
import type { DocumentReading } from '../read-report'
import type { Passage, Span } from '../types'
import type { Place } from './types'

export type PlaceOf = (passage: Passage, span: Span) => Place

/** Gives the place of a span of a passage: where it stands, its heading, and its words as the file has them. */
export function placeMaker(source: string, { passages, own }: DocumentReading): PlaceOf {
  const byKey = new Map(passages.map((passage) => [passage.key, passage]))
  return (passage, { start, end }) => ({
    passage: passage.key,
    start,
    end,
    where: passage.where,
    heading: headingAbove(byKey, passage),
    quote: rawOf(source, (own.get(passage.key) ?? []).slice(start, end)),
  })
}

/** The words of the characters as they stand in the file, breaks and marks inside included. */
export const rawOf = (source: string, glyphs: Glyph[]) =>
  source.slice(glyphs[0]?.start ?? 0, glyphs.at(-1)?.end ?? 0)

function headingAbove(byKey: Map<string, Passage>, passage: Passage): string | null {
  for (let up: Passage | undefined = passage; up; up = byKey.get(up.parent ?? ''))
    if (up.heading) return up.heading
  return null
}
