// Finds words of an earlier reading again in the passages of this one.
import type { DraftPlace, DraftTarget } from '@/lib/domain/draft/content'
import { type Passages, placeAt } from '@/lib/domain/draft/places'

/** The same passage with the same words, else the one sentence that holds them now; null where they are gone. */
export function located(passages: Passages, place: DraftPlace): DraftPlace | null {
  const { passage, start, end, quote } = place
  const own = placeAt(passages, { passage, start, end })
  if (own?.quote === quote) return own
  const holders = [...passages.values()].filter(({ text }) => quote !== '' && text.includes(quote))
  const holder = holders.find(({ key }) => key === passage) ?? (holders.length === 1 ? holders[0] : undefined)
  if (!holder) return null
  const at = holder.text.indexOf(quote)
  return placeAt(passages, { passage: holder.key, start: at, end: at + quote.length })
}

/** Those that are still there, each where it is now. */
export function locatedAll<Place extends DraftPlace>(passages: Passages, places: Place[]): Place[] {
  return places.flatMap((place) => {
    const found = located(passages, place)
    return found ? [{ ...place, ...found }] : []
  })
}

/** The same for figures, whose numerals move with their clause. */
export function locatedFigures(passages: Passages, sources: DraftTarget['sources']): DraftTarget['sources'] {
  return sources.flatMap((source) => {
    const found = located(passages, source)
    const by = (found?.start ?? 0) - source.start
    const { figure } = source
    const moved = figure && { start: figure.start + by, end: figure.end + by }
    return found ? [{ ...source, ...found, figure: moved }] : []
  })
}
