// Places in the text in one order and one form, so that cutting a clause and joining it again gives back the same.
import type { DraftContent, DraftPassage, DraftPlace } from './content'

export type Passages = Map<string, DraftPassage>

/** The passages by their keys. */
export const passagesByKey = ({ passages }: Pick<DraftContent, 'passages'>): Passages =>
  new Map(passages.map((passage) => [passage.key, passage]))

const SEPARATORS = /[\s\u3001\u3002\uff0c\uff1a\uff1b,;:]/
const ONLY_SEPARATORS = /^[\s\u3001\u3002\uff0c\uff1a\uff1b,;:]*$/

/** A place with the words that stand there; null where the passage is not there or no word is left. */
export function placeAt(
  passages: Passages,
  { passage, start, end }: Omit<DraftPlace, 'quote'>,
): DraftPlace | null {
  const text = passages.get(passage)?.text.slice(0, end) ?? ''
  const quote = text.slice(start)
  return quote.trim() === '' ? null : { passage, start, end: start + quote.length, quote }
}

/** In reading order; what overlaps, or has nothing but punctuation between, is one place. */
export function tidyPlaces(passages: Passages, places: readonly DraftPlace[]): DraftPlace[] {
  const at = ({ passage, start }: DraftPlace) => (passages.get(passage)?.position ?? 0) * 1_000_000 + start
  const tidy: DraftPlace[] = []
  for (const place of [...places].sort((one, other) => at(one) - at(other) || other.end - one.end)) {
    const last = tidy.at(-1)
    if (last && joins(passages, last, place)) tidy[tidy.length - 1] = joined(passages, last, place)
    else tidy.push(place)
  }
  return tidy
}

function joins(passages: Passages, last: DraftPlace, place: DraftPlace): boolean {
  if (last.passage !== place.passage) return false
  const between = passages.get(place.passage)?.text.slice(last.end, place.start) ?? ''
  return place.start <= last.end || ONLY_SEPARATORS.test(between)
}

function joined(passages: Passages, last: DraftPlace, place: DraftPlace): DraftPlace {
  const end = Math.max(last.end, place.end)
  return placeAt(passages, { ...last, end }) ?? last
}

/** Whether two places share a character. */
export const overlap = (one: Omit<DraftPlace, 'quote'>, other: Omit<DraftPlace, 'quote'>) =>
  one.passage === other.passage && one.start < other.end && other.start < one.end

/** The clauses of a place, cut at commas, semicolons and stops; a place of one clause is that clause. */
export function clausesOf(passages: Passages, place: DraftPlace): DraftPlace[] {
  const clauses: DraftPlace[] = []
  let start = place.start
  for (const words of place.quote.split(/(?<=[\u3002\uff0c\uff1b])/)) {
    const bare = words.length - trailing(words)
    const clause = bare > 0 ? placeAt(passages, { ...place, start, end: start + bare }) : null
    if (clause) clauses.push(clause)
    start += words.length
  }
  return clauses.length > 0 ? clauses : [place]
}

function trailing(words: string): number {
  let at = words.length
  while (at > 0 && SEPARATORS.test(words[at - 1] ?? '')) at -= 1
  return words.length - at
}

/** What is left of the first places when the others are taken out, clause by clause. */
export function without(passages: Passages, places: DraftPlace[], taken: DraftPlace[]): DraftPlace[] {
  const clauses = places.flatMap((place) => clausesOf(passages, place))
  return tidyPlaces(
    passages,
    clauses.filter((clause) => !taken.some((one) => overlap(one, clause))),
  )
}
