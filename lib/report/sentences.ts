// Cuts a paragraph into sentences; a closing quotation mark stays with the sentence that it closes.
import type { Glyph } from './glyphs'

const ENDS = /[。！？]/
const CLOSES = /[”’」』]/

/** The paragraph's sentences in order; nothing is left over. */
export function sentencesOf(glyphs: Glyph[]): Glyph[][] {
  const sentences: Glyph[][] = []
  let open: Glyph[] = []
  glyphs.forEach((glyph, index) => {
    open.push(glyph)
    if (endsHere(glyphs, index)) {
      sentences.push(open)
      open = []
    }
  })
  return open.length > 0 ? [...sentences, open] : sentences
}

function endsHere(glyphs: Glyph[], index: number): boolean {
  const next = glyphs[index + 1]?.char ?? ''
  if (CLOSES.test(next)) return false
  let last = index
  while (last > 0 && CLOSES.test(glyphs[last]?.char ?? '')) last -= 1
  return ENDS.test(glyphs[last]?.char ?? '')
}
