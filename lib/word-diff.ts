// Two texts compared by words and whole figures, never by characters: 115 → 186, not 1[15→86] (design.md, Review).
import { diffArrays } from 'diff'

/** same: in both · added: only in the later text · removed: only in the earlier one. */
export type DiffPart = { kind: 'same' | 'added' | 'removed'; text: string }

// A figure with its thousands, decimals and per cent sign is one word; the platform's dictionary cuts the rest.
const FIGURE = /(\d[\d.,]*\d|\d)[%％]?/g
const words = new Intl.Segmenter('zh-Hans', { granularity: 'word' })

/**
 * What became of a text. The kept and added parts joined are the later text, the kept and removed ones the
 * earlier; neighbouring parts of one kind come as one.
 */
export function wordDiff(earlier: string, later: string): DiffPart[] {
  return diffArrays(wordsOf(earlier), wordsOf(later)).map(({ value, added, removed }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value.join(''),
  }))
}

function wordsOf(text: string): string[] {
  const pieces: string[] = []
  let from = 0
  for (const figure of text.matchAll(FIGURE)) {
    pieces.push(...segments(text.slice(from, figure.index)), figure[0])
    from = figure.index + figure[0].length
  }
  return [...pieces, ...segments(text.slice(from))]
}

const segments = (text: string) => [...words.segment(text)].map(({ segment }) => segment)
