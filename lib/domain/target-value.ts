// A target's value as an administrator sets it: what was handed down from above, or a change with its document.
import { compare, type Decimal } from './decimal'
import type { Measure } from './target'

export type SetTargetProblem = 'noValue' | 'unitMissing' | 'unchanged' | 'negative'

type Current = { measure: Measure; value: Decimal | null; unit: string }
type Wanted = { value: Decimal; unit: string }

/** What keeps the value from being set, or null. A milestone has no value to set. */
export function setTargetProblem(current: Current, wanted: Wanted): SetTargetProblem | null {
  if (current.measure === 'node' || current.measure === 'none') return 'noValue'
  if (wanted.unit === '') return 'unitMissing'
  if (compare(wanted.value, '0') < 0) return 'negative'
  const same = current.value !== null && compare(current.value, wanted.value) === 0
  return same && current.unit === wanted.unit ? 'unchanged' : null
}
