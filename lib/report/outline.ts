// Where each block stands in the report: its part, chapter and the short address that people write (二（三）, 附件九).
import type { Block } from './blocks'
import { looksAhead, numberingLength, numeralOf, projectNumbering } from './lines'

/** A place in the outline. `part` is the part's mark (一, 二, 附件, an unnumbered heading's own words, or 开头 before the
 * first part). */
export type Place = { part: string; ahead: boolean; chapter: string | null; closing: boolean; where: string }

const OPENING: Place = { part: '开头', ahead: false, chapter: null, closing: false, where: '开头' }
const LONGEST_WHERE = 16

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
  if (kind === 'annex') return { ...OPENING, part: '附件', where: annexName(text) }
  if (kind === 'project') return { ...place, where: `附件${projectNumbering(text).numeral}` }
  if (kind === 'part') return opened(numeral || text.slice(0, LONGEST_WHERE), text)
  if (kind === 'chapter') return inChapter(place, numeral || text.slice(0, LONGEST_WHERE))
  if (kind === 'address' && place.chapter) return closed(place)
  return place
}

const annexName = (text: string) => (/解释|注释|注解|释义/.test(text) ? '名词解释' : '附件')

// A part that looks ahead opens with the year's targets, and after its last chapter the report closes.
function opened(part: string, text: string): Place {
  const ahead = looksAhead(text.slice(numberingLength(text)))
  return { ...OPENING, part, ahead, where: ahead ? '目标' : part }
}

function inChapter(place: Place, chapter: string): Place {
  const part = place.part === OPENING.part ? '' : place.part
  return { ...place, chapter, where: `${part}（${chapter}）` }
}

const closed = (place: Place): Place => ({
  ...place,
  chapter: null,
  closing: true,
  where: place.ahead ? '结语' : place.part,
})
