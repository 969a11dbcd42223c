// Decimals as text, worked out exactly: 41.5 − 50 is −8.5, never −8.4999… (decimals travel as text everywhere).

/** '-8.5', '200', '0.3': a minus sign, digits, at most one point; no exponent. */
export type Decimal = string

type Parts = { units: bigint; scale: number }

const FORM = /^-?\d+(\.\d+)?$/

/** Whether a text is a decimal in our form. */
export function isDecimal(text: string): boolean {
  return FORM.test(text)
}

/** Throws on anything that is not a decimal: what people type goes through amount.ts first. */
function partsOf(text: Decimal): Parts {
  if (!isDecimal(text)) throw new RangeError(`not a decimal: ${JSON.stringify(text)}`)
  const point = text.indexOf('.')
  if (point < 0) return { units: BigInt(text), scale: 0 }
  return { units: BigInt(text.replace('.', '')), scale: text.length - point - 1 }
}

function print({ units, scale }: Parts): Decimal {
  const sign = units < 0n ? '-' : ''
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0')
  const whole = digits.slice(0, digits.length - scale)
  const rest = digits.slice(digits.length - scale).replace(/0+$/, '')
  return `${sign}${whole}${rest === '' ? '' : `.${rest}`}`
}

function aligned(a: Decimal, b: Decimal): { left: bigint; right: bigint; scale: number } {
  const [one, two] = [partsOf(a), partsOf(b)]
  const scale = Math.max(one.scale, two.scale)
  const raise = (parts: Parts) => parts.units * 10n ** BigInt(scale - parts.scale)
  return { left: raise(one), right: raise(two), scale }
}

/** The shortest text of the same decimal: '008.10' becomes '8.1', '-0' becomes '0'. */
export function plain(a: Decimal): Decimal {
  return print(partsOf(a))
}

export function add(a: Decimal, b: Decimal): Decimal {
  const { left, right, scale } = aligned(a, b)
  return print({ units: left + right, scale })
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  const { left, right, scale } = aligned(a, b)
  return print({ units: left - right, scale })
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  const [one, two] = [partsOf(a), partsOf(b)]
  return print({ units: one.units * two.units, scale: one.scale + two.scale })
}

/** Below, equal or above: -1, 0 or 1. */
export function compare(a: Decimal, b: Decimal): -1 | 0 | 1 {
  const { left, right } = aligned(a, b)
  if (left === right) return 0
  return left < right ? -1 : 1
}

/** Without its sign. */
export function magnitude(a: Decimal): Decimal {
  return plain(a.replace('-', ''))
}

/** a ÷ b to so many places, halves away from zero; rounded says that something was cut off. Throws when b is 0. */
export function divide(a: Decimal, b: Decimal, places: number): { value: Decimal; rounded: boolean } {
  const { left, right } = aligned(a, b)
  if (right === 0n) throw new RangeError('division by zero')
  const over = left * 10n ** BigInt(places)
  const [whole, rest] = [over / right, over % right]
  const size = (n: bigint) => (n < 0n ? -n : n)
  const away = left < 0n !== right < 0n ? -1n : 1n
  const units = size(rest) * 2n >= size(right) ? whole + away : whole
  return { value: print({ units, scale: places }), rounded: rest !== 0n }
}
