// Turns the clauses that decisions name into verbatim quotes, and collects whatever does not fit the text.
import type { ClauseDecision } from './decisions'
import type { Passage, ReportSource, Span } from './types'
import { findWords } from './words'

/** The passages that decisions may name, and the faults found so far, in words for whoever edits the decisions. */
export type Ground = { passages: Map<string, Passage>; faults: string[] }

/** The passages by their keys, with no fault yet. */
export function groundOf(passages: Passage[]): Ground {
  return { passages: new Map(passages.map((passage) => [passage.key, passage])), faults: [] }
}

/** The quote that a clause marks; notes a fault for `owner` and gives null when the text does not hold it once. */
export function quoteOf(ground: Ground, clause: ClauseDecision, owner: string): ReportSource | null {
  const passage = ground.passages.get(clause.passage)
  const found = passage ? findWords(passage.text, clause.words) : 'absent'
  if (passage && typeof found !== 'string') return quoteAt(passage, found)
  const why = passage ? `the words are ${found} in it` : 'the report has no such passage'
  ground.faults.push(`${owner}: ${clause.passage} “${clause.words}”: ${why}`)
  return null
}

/** The quote of a span of the passage. */
export function quoteAt(passage: Passage, { start, end }: Span): ReportSource {
  return { passage: passage.key, quote: passage.text.slice(start, end), start, end }
}
