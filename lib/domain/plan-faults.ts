// What a plan must hold before it can be handed in: whole lines that lead to the target (domain.md, Words: 节点计划).
import type { Decimal } from './decimal'
import { compare } from './decimal'
import { planForm } from './plan-points'
import { QUARTER_NUMBERS, type QuarterNumber } from './quarter'
import { meetsTarget, type PacedTarget } from './target'

/** What was typed for one quarter's end: the figure as understood, null where it was not. */
export type PlannedCell = { typed: string; value: Decimal | null; label: string }
export type PlannedTarget = { id: string; target: PacedTarget; cells: Record<QuarterNumber, PlannedCell> }

export type PlanFault = 'required' | 'notNumber' | 'belowBefore' | 'shortOfTarget'

/**
 * Field name → what is wrong, all at once; empty means that it can be handed in. A target without any line is left
 * to 序时; one with a line needs all four. Names are the form's: 'points.2024-017-a.2.expected'.
 */
export function planFaults(targets: readonly PlannedTarget[]): Record<string, PlanFault> {
  return Object.fromEntries(targets.flatMap(faultsOfTarget))
}

/** Whether anything is planned at all. */
export function plansSomething(targets: readonly PlannedTarget[]): boolean {
  return targets.some((one) => QUARTER_NUMBERS.some((quarter) => isFilled(one, quarter)))
}

function isFilled({ target, cells }: PlannedTarget, quarter: QuarterNumber): boolean {
  const { typed, label } = cells[quarter]
  return (planForm(target) === 'steps' ? label : typed).trim() !== ''
}

function faultsOfTarget(one: PlannedTarget): [string, PlanFault][] {
  const filled = QUARTER_NUMBERS.some((quarter) => isFilled(one, quarter))
  if (!filled || planForm(one.target) !== 'figures') return []
  return QUARTER_NUMBERS.flatMap((quarter): [string, PlanFault][] => {
    const fault = faultOfFigure(one, quarter)
    return fault ? [[`points.${one.id}.${quarter}.expected`, fault]] : []
  })
}

function faultOfFigure({ target, cells }: PlannedTarget, quarter: QuarterNumber): PlanFault | null {
  const { typed, value } = cells[quarter]
  if (typed.trim() === '') return 'required'
  if (value === null) return 'notNumber'
  const before = quarter > 1 ? cells[(quarter - 1) as QuarterNumber].value : null
  if (target.measure !== 'stock' && before !== null && compare(value, before) < 0) return 'belowBefore'
  const goal = quarter === 4 ? target.value : null
  return goal !== null && !meetsTarget(target, value, goal) ? 'shortOfTarget' : null
}
