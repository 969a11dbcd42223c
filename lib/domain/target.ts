// One figure of a task, and what decides how it is paced (domain.md, M).
import { compare } from './decimal'

/** The form of the words, as written in the report. */
export const KINDS = ['count', 'amount', 'growthRate', 'ratio', 'milestone'] as const
export type Kind = (typeof KINDS)[number]

export const DIRECTIONS = ['reach', 'increase', 'within'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** What stands beside the figure: nothing, "or more", "no more than", "about". */
export const BOUNDS = ['exact', 'atLeast', 'atMost', 'about'] as const
export type Bound = (typeof BOUNDS)[number]

/** How the target is paced, whatever its kind says about the words. */
export const MEASURES = ['flow', 'stock', 'rate', 'level', 'cap', 'external', 'node', 'none'] as const
export type Measure = (typeof MEASURES)[number]

/** What an external target is paced as, once an administrator has entered its value. */
export const BECOMES = ['flow', 'cap', 'rate'] as const
export type Becomes = (typeof BECOMES)[number]

export const TRENDS = ['up', 'down'] as const
export type Trend = (typeof TRENDS)[number]

/** The part of a target that its verdict is computed from; decimals are text ('8.1'), in the target's unit. */
export type PacedTarget = {
  measure: Measure
  becomes?: Becomes | null
  kind: Kind
  direction: Direction
  bound: Bound
  value: string | null
  unit: string
  /** The value without a multiplier in its unit (81000 for 8.1 times ten thousand); worked out when absent. */
  normalised?: string | null
  /** Last year's figure of the same scope; a figure of another scope is no baseline. */
  baseline: string | null
  /** Whether a growth rate goes up or down, for the words: a value of 3 going down is a fall by 3 %. */
  trend?: Trend | null
}

/** The measure in force: an external target counts as what it becomes as soon as it has a value. */
export function measureInForce(target: Pick<PacedTarget, 'measure' | 'becomes' | 'value'>): Measure {
  if (target.measure !== 'external' || target.value === null) return target.measure
  return target.becomes ?? 'flow'
}

/** Whether a value keeps to the target: at most it for a limit, at least it for everything else. */
export function meetsTarget(
  target: Pick<PacedTarget, 'direction' | 'bound'>,
  value: string,
  goal: string,
): boolean {
  const limit = target.direction === 'within' || target.bound === 'atMost'
  const side = compare(value, goal)
  return limit ? side <= 0 : side >= 0
}
