// The share of the year's target against the share expected by a quarter's end (domain.md, M: flow and stock).
import { add, compare, type Decimal, divide, magnitude, multiply, plain, subtract } from './decimal'
import type { VerdictCode } from './verdict'
import { AHEAD_BY, BEHIND_BY, SHARE_PLACES } from './verdict-rules'

/** What was done over what was promised, never simplified; `of` is above zero. */
export type Share = { done: Decimal; of: Decimal }

/** reached, expected and gap are in per cent and add up as they are shown. */
export type Pace = {
  code: Extract<VerdictCode, 'ahead' | 'onPace' | 'behind'>
  reached: Decimal
  rounded: boolean
  gap: Decimal
}

/** value ÷ target, or (value − baseline) ÷ (target − baseline); null when there is nothing to divide by. */
export function shareOf(value: Decimal, target: Decimal, baseline: Decimal = '0'): Share | null {
  const [done, of] = [subtract(value, baseline), subtract(target, baseline)]
  const side = compare(of, '0')
  if (side === 0) return null
  return side > 0 ? { done, of } : { done: multiply(done, '-1'), of: magnitude(of) }
}

/** Whether the whole of what was promised is done. */
export function isWhole({ done, of }: Share): boolean {
  return compare(done, of) >= 0
}

/** From a gap in percentage points, + is ahead. The edges: +5 is ahead, −1 is still on pace. */
function codeOfGap(gap: Decimal): Pace['code'] {
  if (compare(gap, AHEAD_BY) >= 0) return 'ahead'
  return compare(gap, `-${BEHIND_BY}`) < 0 ? 'behind' : 'onPace'
}

function sameSide(a: Decimal, b: Decimal, line: Decimal): boolean {
  return compare(a, line) >= 0 === compare(b, line) >= 0
}

/**
 * A share in per cent, to one place. More places are kept where one would tell another story than the whole
 * share does: 29.96 is not 30 when 30 is the edge, 99.98 is not 100.
 */
function shownShare({ done, of }: Share, expected: Decimal): { reached: Decimal; rounded: boolean } {
  const hundredfold = multiply(done, '100')
  const fine = divide(hundredfold, of, 40).value
  const lines = ['100', subtract(expected, BEHIND_BY), add(expected, AHEAD_BY)]
  for (let places = SHARE_PLACES; places < 40; places++) {
    const { value, rounded } = divide(hundredfold, of, places)
    if (lines.every((line) => sameSide(value, fine, line))) return { reached: value, rounded }
  }
  return { reached: fine, rounded: true }
}

/** How a share stands against an expected one in per cent. */
export function paceOf(share: Share, expected: Decimal): Pace {
  const { reached, rounded } = shownShare(share, plain(expected))
  const gap = subtract(reached, expected)
  return { code: codeOfGap(gap), reached, rounded, gap }
}
