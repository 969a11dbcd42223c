// Where each block stands in the report: its part, chapter and the short address that people write (二（三）, 附件九).
import type { Block } from './blocks'
import { looksAhead, numeralOf } from './lines'

/** A place in the outline. `part` is the part's mark (一, 二, 附件, or 开头 before the first part). */
export type Place = { part: string; ahead: boolean; chapter: string | null; closing: boolean; where: string }

const OPENING: Place = { part: '开头', ahead: false, chapter: null, closing: false, where: '开头' }

/** The place of each block, in order. */
export function placesOf(blocks: Block[]): Place[] {
  let place = OPENING
  return blocks.map((block) => {
    place = placeAfter(place, block)
    return place
  })
}

function placeAfter(place: Place, { kind, text }: Block): Place {
  const numeral = numeralOf(text)
  if (kind === 'annex') return { ...OPENING, part: '附件', where: '附件' }
  if (kind === 'project') return { ...place, where: `附件${numeral}` }
  if (kind === 'part') return opened({ ...OPENING, part: numeral, ahead: looksAhead(text), where: numeral })
  if (kind === 'chapter') return { ...place, chapter: numeral, where: `${place.part}（${numeral}）` }
  if (kind === 'address' && place.chapter) return closed(place)
  return place
}

// A part that looks ahead opens with the year's targets, and after its last chapter the report closes.
const opened = (place: Place): Place => ({ ...place, where: place.ahead ? '目标' : place.part })
const closed = (place: Place): Place => ({
  ...place,
  chapter: null,
  closing: true,
  where: place.ahead ? '结语' : place.part,
})
