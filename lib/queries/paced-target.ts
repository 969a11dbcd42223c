// A target's row as the rules of the verdicts read it.
import type { TargetRow } from '@/db/reads/targets'
import { type Measure, measureInForce, type PacedTarget } from '@/lib/domain/target'

/** With the value that is in force now. */
export function pacedTargetOf({ current, ...target }: TargetRow): PacedTarget {
  const { measure, becomes, kind, direction, bound, trend } = target
  const { value, unit, normalised, baseline } = current
  // The checks of db/schema/target.ts hold the words to the domain's lists.
  return { measure, becomes, kind, direction, bound, trend, value, unit, normalised, baseline } as PacedTarget
}

/** The measure in force of a target as it stands now. */
export function measureOf(target: TargetRow): Measure {
  return measureInForce(pacedTargetOf(target))
}
