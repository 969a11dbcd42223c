// Where a plan (节点计划) stands: made by the lead, approved like an entry, replaced and never edited (domain.md, Words).
import type { ReportingWindow } from './window'

export const PLAN_STATES = ['submitted', 'returned', 'approved', 'superseded', 'withdrawn'] as const
export type PlanState = (typeof PLAN_STATES)[number]

const PLAN_STEPS = ['withdraw', 'return', 'approve'] as const
export type PlanStep = (typeof PLAN_STEPS)[number]

/** Only what waits can be moved. */
const STEPS: Record<PlanStep, PlanState> = {
  withdraw: 'withdrawn',
  return: 'returned',
  approve: 'approved',
}

/** The state that a step leads to, null where it leads nowhere. */
export function planStep(from: PlanState, step: PlanStep): PlanState | null {
  return from === 'submitted' ? STEPS[step] : null
}

/**
 * Whether a plan must say why it comes: it changes an approved one, or the first window of its year has closed
 * without one. The windows are the year's.
 */
export function needsReason(
  plans: readonly { state: PlanState }[],
  windows: readonly ReportingWindow[],
  now: Date,
): boolean {
  const first = [...windows].sort((a, b) => a.opensAt.getTime() - b.opensAt.getTime())[0]
  return plans.some(({ state }) => state === 'approved') || (first !== undefined && now > first.closesAt)
}
