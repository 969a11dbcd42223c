// A verdict that explains itself: code, inputs, sum and rule version, plain enough to be kept as JSON (domain.md, M and rule 5).
import type { Blank } from './blank'
import type { QuarterNumber } from './quarter'
import type { Bound, Direction, Kind, Measure, Trend } from './target'

export const VERDICT_CODES = ['done', 'ahead', 'onPace', 'behind', 'notDueYet'] as const
export type VerdictCode = (typeof VERDICT_CODES)[number]

/** Which rule spoke; the words are chosen by it (lib/text/zh/verdict.ts). */
export const VERDICT_BASES = [
  'paced',
  'reached',
  'short',
  'tooFew',
  'noBaseline',
  'rate',
  'level',
  'cap',
  'node',
  'awaitingTarget',
] as const
export type VerdictBasis = (typeof VERDICT_BASES)[number]

/** The target as it stood when the verdict was computed. */
export type VerdictTarget = {
  value: string | null
  unit: string
  kind: Kind
  direction: Direction
  bound: Bound
  baseline: string | null
  trend: Trend | null
}

/** Decimals are text. Shares and gaps are in per cent and percentage points, missing is in the target's unit. */
export type Verdict = {
  code: VerdictCode
  basis: VerdictBasis
  /** The measure in force: an external target with a value reads as what it became. */
  measure: Measure
  ruleVersion: string
  /** '2024-Q2' */
  quarter: string
  target: VerdictTarget
  /** What was entered, cumulative at the quarter's end. */
  value: string | null
  /** Share of the target, not clamped; rounded says that the shown digits are not the whole share. */
  reached?: string
  rounded?: boolean
  expected?: string
  /** The expected share came from the lead department's plan. */
  planned?: boolean
  /** reached − expected for flow and stock; value − target for rate. Negative is short of it. */
  gap?: string
  /** What is still missing, never negative; for cap, what is over it. */
  missing?: string
  /** The quarter of the plan's latest due milestone, or of the next one while none is due. */
  due?: QuarterNumber
}

/** A task's verdict: the worst computed one, and how many targets stand where. */
export type TaskVerdict = {
  code: VerdictCode
  targets: number
  counts: Record<VerdictCode, number>
  blanks: Record<Blank, number>
  /** Targets with neither a verdict nor a blank. */
  silent: number
  ruleVersion: string
}
