// Reads every item of a sentence: targets, results, and the numerals that are neither, each with its rule.
import type { Becomes, Bound, Direction, Kind, Measure } from '@/lib/domain/target'
import type { Span } from '../types'
import { type Figure, readFigures } from './read-figures'

export type Part = 'results' | 'targets'

/**
 * One item of a sentence, in reading order. Decimals are text, unsigned, the unit as written; `value` is null for
 * milestones and for what is handed down. The span holds numeral and unit, or the clause of a milestone.
 * `yoy` (growth in %) and `rank` stand with results only; `confidence` is between 0 and 1.
 */
export type Item = Span & {
  name: string
  value: string | null
  valueTo: string | null
  unit: string
  kind: Kind
  direction: Direction
  bound: Bound
  measure: Measure
  becomes: Becomes | null
  trend: 'up' | 'down' | null
  yoy: string | null
  rank: string | null
  rule: string
  confidence: number
}

/** A numeral that is no item, as written, with the name of the rule that says so. */
export type UnclaimedFigure = Span & { figure: string; rule: string }

export type SentenceReading = { items: Item[]; unclaimed: UnclaimedFigure[] }

/** Reads one sentence of one part; `year` is the year of its figures. */
export function readItems(sentence: string, { year }: { part: Part; year: number }): SentenceReading {
  const { figures, nonTargets } = readFigures(sentence, year)
  return {
    items: figures.map((figure) => itemOf(sentence, figure)),
    unclaimed: nonTargets.map((span) => ({ ...span, figure: sentence.slice(span.start, span.end) })),
  }
}

function itemOf(sentence: string, { subject, ...figure }: Figure): Item {
  const before = sentence.slice(0, figure.start)
  const clause = before.slice(before.search(/[^，；。：]*$/))
  return {
    ...figure,
    name: subject ? sentence.slice(subject.start, subject.end) : clause,
    becomes: null,
    yoy: null,
    rank: null,
    rule: '数字和单位',
    confidence: 0.8,
  }
}
