import { add, compare, type Decimal, divide, multiply, subtract } from '@/lib/domain/decimal'
import type { TargetLine } from '@/lib/queries/task-line'

const PLACES = 4

export type BarParts = {
  /** Shares of the target in per cent; arithmetic for lengths only. */
  reached: number
  /** null once the whole is done: then no pace is asked for. */
  expected: number | null
  /** What the value lacks to the expected share and to the whole, in the target's unit; null when nothing. */
  behindPace: Decimal | null
  left: Decimal | null
  /** The figure that a share of the target comes to: 50 per cent of 200 is 100. */
  at: (share: number) => Decimal
}

/** The measures of a bar for a flow or stock with a share; null for everything that gets no bar. */
export function barParts({ value, verdict, measure }: TargetLine): BarParts | null {
  if (!verdict?.reached || verdict.target.value === null || value === null) return null
  // The target that the verdict was made by: it may have been changed since, and a kept verdict does not move with it.
  const { value: goal, baseline } = verdict.target
  const from = measure === 'stock' && baseline !== null ? baseline : '0'
  const span = subtract(goal, from)
  const at = (share: number) => add(from, divide(multiply(span, String(share)), '100', placesOf(span)).value)
  const expected = verdict.expected === undefined ? null : Number(verdict.expected)
  const lacks = (figure: Decimal) => (compare(value, figure) < 0 ? subtract(figure, value) : null)
  return {
    reached: Math.max(0, Number(verdict.reached)),
    expected,
    behindPace: verdict.code === 'behind' && expected !== null ? lacks(at(expected)) : null,
    left: lacks(goal),
    at,
  }
}

/** Figures on an axis keep the decimals of the target, and at most one more. */
function placesOf(span: Decimal): number {
  return Math.min(PLACES, (span.split('.')[1]?.length ?? 0) + 1)
}
