// A target as the office's forms and tables show it.
import type { TargetRow } from '@/db/reads/targets'
import type { Measure, PacedTarget } from '@/lib/domain/target'
import { measureOf, pacedTargetOf } from './paced-target'
import type { PublishedContent } from './published-content'

/** `measure` is the one in force; `before` is the value of the newest approved entry of an earlier quarter. */
export type TargetView = {
  id: string
  name: string
  measure: Measure
  paced: PacedTarget
  before: string | null
}

export function targetView(target: TargetRow, before: PublishedContent | null): TargetView {
  const { id, name } = target
  return {
    id,
    name,
    measure: measureOf(target),
    paced: pacedTargetOf(target),
    before: before?.values[id]?.value ?? null,
  }
}
