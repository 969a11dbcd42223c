// From the lines of an approved plan to what the verdicts of one target read (domain.md, M; plan.ts).
import { type Decimal, divide, multiply, subtract } from './decimal'
import type { Milestone, Plan } from './plan'
import type { QuarterNumber } from './quarter'
import { type Measure, measureInForce, type PacedTarget } from './target'

/**
 * One line of a plan: where a target will stand at a quarter's end. `expected` is cumulative and in the target's own
 * unit; `label` is what a node has reached by then.
 */
export type PlanPoint = {
  targetId: string
  quarter: QuarterNumber
  expected: Decimal | null
  label: string | null
}

/** What can be planned: a figure for each quarter's end, or steps of a node. The other measures have no pace. */
export type PlanForm = 'figures' | 'steps'

const FORMS: Partial<Record<Measure, PlanForm>> = { flow: 'figures', stock: 'figures', node: 'steps' }

/** How a target is planned, null where nothing of it can be. */
export function planForm(target: Pick<PacedTarget, 'measure' | 'becomes' | 'value'>): PlanForm | null {
  return FORMS[measureInForce(target)] ?? null
}

/** Shares are kept to one place, as a verdict shows them, so that its sum adds up as shown. */
const PLACES = 1

/**
 * A target's own plan; null where its plan has no line for it.
 * @param met the quarters whose planned step has been reached, as the entry says
 */
export function planOf(
  target: PacedTarget,
  points: readonly PlanPoint[],
  met: readonly QuarterNumber[] = [],
): Plan | null {
  if (points.length === 0) return null
  return planForm(target) === 'steps'
    ? { milestones: points.map((point) => milestone(point, met)) }
    : { expected: expectedShares(target, points) }
}

function milestone({ quarter }: PlanPoint, met: readonly QuarterNumber[]): Milestone {
  return { due: quarter, met: met.includes(quarter) }
}

function expectedShares(target: PacedTarget, points: readonly PlanPoint[]): Plan['expected'] {
  const shares = points.flatMap(({ quarter, expected }) => {
    const share = expected === null ? null : shareOfTarget(target, expected)
    return share === null ? [] : [[quarter, share] as const]
  })
  return Object.fromEntries(shares)
}

/** Of the way from last year's figure, or from nothing, to the target; in per cent. */
function shareOfTarget({ value, baseline, ...target }: PacedTarget, expected: Decimal): Decimal | null {
  if (value === null) return null
  const from = measureInForce({ ...target, value }) === 'stock' ? baseline : '0'
  if (from === null) return null
  const way = subtract(value, from)
  return way === '0' ? null : divide(multiply(subtract(expected, from), '100'), way, PLACES).value
}
