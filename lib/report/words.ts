// Finds a clause by a few of its words: 对…住宅小区实施…改造. The mark … stands for what is left out; before the first
// word it reaches back to the start of the clause, after the last one on to its end.
import type { Span } from './types'

export const LEFT_OUT = '…'

// A clause ends at a mark, and before a figure that 和 or 及 joins on (10个地块和7个项目).
const CLAUSE_EDGE = /[，、；。：]|[及和](?=\d)/g

/** The clause's place in the text, or why there is not exactly one. Of several starts the nearest to the end counts. */
export function findWords(text: string, words: string): Span | 'absent' | 'ambiguous' {
  const pieces = words.split(LEFT_OUT).filter((piece) => piece.length > 0)
  const byEnd = new Map<number, Span>()
  for (const start of placesOf(text, pieces[0] ?? '')) {
    const end = endOf(text, pieces, start)
    if (end !== null) byEnd.set(end, { start, end })
  }
  const [found, another] = [...byEnd.values()]
  if (!found) return 'absent'
  return another ? 'ambiguous' : widened(text, words, found)
}

function placesOf(text: string, piece: string): number[] {
  const places: number[] = []
  if (piece === '') return places
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1)) places.push(at)
  return places
}

function endOf(text: string, pieces: string[], start: number): number | null {
  let at = start
  for (const piece of pieces) {
    const next = text.indexOf(piece, at)
    if (next < 0) return null
    at = next + piece.length
  }
  return at
}

function widened(text: string, words: string, { start, end }: Span): Span {
  const edges = [...text.matchAll(CLAUSE_EDGE)]
  const before = edges.filter((edge) => edge.index + edge[0].length <= start).at(-1)
  const after = edges.find((edge) => edge.index >= end)
  return {
    start: words.startsWith(LEFT_OUT) ? (before ? before.index + before[0].length : 0) : start,
    end: words.endsWith(LEFT_OUT) ? (after?.index ?? text.length) : end,
  }
}
