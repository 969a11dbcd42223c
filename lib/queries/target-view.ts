// A target as the office's forms and tables show it.
import type { TargetRow } from '@/db/reads/targets'
import type { PlanPoint } from '@/lib/domain/plan-points'
import type { Measure, PacedTarget } from '@/lib/domain/target'
import { measureOf, pacedTargetOf } from './paced-target'
import type { PublishedContent } from './published-content'

/** `measure` is the one in force; `before` is the value of the newest approved entry of an earlier quarter. */
export type TargetView = {
  id: string
  name: string
  measure: Measure
  paced: PacedTarget
  /** The lines of the plan in force for it. */
  points: readonly PlanPoint[]
  before: string | null
}

export function targetView(
  target: TargetRow,
  before: PublishedContent | null,
  plan: readonly PlanPoint[],
): TargetView {
  const { id, name } = target
  return {
    id,
    name,
    measure: measureOf(target),
    paced: pacedTargetOf(target),
    points: plan.filter(({ targetId }) => targetId === id),
    before: before?.values[id]?.value ?? null,
  }
}
