// What the lead department expects to have reached by the end of each quarter (domain.md, Words).
import type { Decimal } from './decimal'
import type { QuarterNumber } from './quarter'

/** A named step of a node, due by the end of a quarter; met is null where only the entry's value tells. */
export type Milestone = { due: QuarterNumber; met: boolean | null }

/** expected: the cumulative share of the target by a quarter's end, in per cent, for flow and stock. */
export type Plan = {
  expected?: Partial<Record<QuarterNumber, Decimal>>
  milestones?: readonly Milestone[]
}

/** The latest milestone due by a quarter's end, or null before the first one. */
export function latestDue(plan: Plan | null, quarter: QuarterNumber): Milestone | null {
  const due = (plan?.milestones ?? []).filter((one) => one.due <= quarter)
  return due.reduce<Milestone | null>((last, one) => (last && last.due > one.due ? last : one), null)
}

/** The next milestone after a quarter, or null when none is to come. */
export function nextDue(plan: Plan | null, quarter: QuarterNumber): Milestone | null {
  const coming = (plan?.milestones ?? []).filter((one) => one.due > quarter)
  return coming.reduce<Milestone | null>((next, one) => (next && next.due <= one.due ? next : one), null)
}
