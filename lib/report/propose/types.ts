// What the reader proposes for a report before anybody has decided anything: each row carries its rule and confidence.
import type { Comparability } from '@/lib/domain/comparability'
import type { Becomes, Bound, Direction, Kind, Measure } from '@/lib/domain/target'
import type { TaskClass } from '@/lib/domain/task'
import type { Passage, Report, Span } from '../types'

/** A clause in its passage: `start` and `end` are offsets into the passage's text, `quote` is verbatim from the file
 * (with the line breaks and marks that stand inside), `heading` the nearest one above. */
export type Place = Span & { passage: string; where: string; heading: string | null; quote: string }

/** The rule that made a row and how sure it is, between 0 and 1. */
export type Grounds = { rule: string; confidence: number }

/** How a target stands to another, by its id: the sum of it, a subset of it, or only alike. */
export type ProposedRelation = { type: 'sum' | 'subset' | 'different'; target: string; inferred: boolean }

/** One figure promised, or a milestone (`value` null). Decimals are text in the unit as written. */
export type ProposedTarget = Grounds & {
  id: string
  task: string
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
  relations: ProposedRelation[]
  /** `figure` is where numeral and unit stand in the passage, `unit` as written there. */
  sources: (Place & { unit: string; figure: Span })[]
  mentions: Place[]
}

/** One figure of the year before. `measure` says whether it is a stock or a flow. */
export type ProposedResult = Grounds &
  Place & {
    id: string
    name: string
    /** Where numeral and unit stand in the passage. */
    figure: Span
    value: string | null
    valueTo: string | null
    unit: string
    kind: Kind
    measure: Measure
    trend: 'up' | 'down' | null
    yoy: string | null
    rank: string | null
  }

/** What one department might sign for. `code` is local to the proposal. */
export type ProposedTask = Grounds & {
  code: string
  title: string
  class: TaskClass
  chapter: string
  project: string | null
  targets: string[]
  sources: Place[]
}

/** A sentence of the targets that nobody would report on, with the reason. */
export type ProposedStance = Place & { rule: string; reason: string }

/** A result beside the target of the same object; `note` says in words what differs, else null. */
export type ProposedComparison = Grounds & {
  result: string
  target: string
  comparability: Comparability
  resultValue: string
  targetValue: string
  unit: string
  note: string | null
}

/** A numeral that is neither; `start` and `end` in its passage (in the file where no passage holds it). */
export type ProposedUnclaimed = Span & { passage: string | null; figure: string; quote: string; rule: string }

export type Proposal = {
  report: Report & { yearRule: string; passages: Passage[] }
  targets: ProposedTarget[]
  results: ProposedResult[]
  tasks: ProposedTask[]
  stances: ProposedStance[]
  comparisons: ProposedComparison[]
  unclaimed: ProposedUnclaimed[]
}
