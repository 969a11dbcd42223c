// A target beside the result of the same object: how much more or less it asks for. Never a judgement.
import { compare, type Decimal, divide, multiply, subtract } from './decimal'

/** The target in % of the result, one decimal; null where the result is nothing. */
export function inPercentOf(result: Decimal, target: Decimal): Decimal | null {
  if (compare(result, '0') === 0) return null
  return divide(multiply(target, '100'), result, 1).value
}

/** How much the target lies above (or below, with a minus) the result, in %; null where the result is nothing. */
export function changeFrom(result: Decimal, target: Decimal): Decimal | null {
  const share = inPercentOf(result, target)
  return share === null ? null : subtract(share, '100')
}

/** A change with its sign: the size of a fall is written without one. */
export function signed(size: Decimal, trend: 'up' | 'down' | null): Decimal {
  return trend === 'down' && compare(size, '0') > 0 ? subtract('0', size) : size
}
