import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { add, compare, divide, isDecimal, magnitude, multiply, plain, subtract } from './decimal'

const decimal = fc
  .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 6 }))
  .map(([units, scale]) => {
    const digits = String(Math.abs(units)).padStart(scale + 1, '0')
    const point = digits.length - scale
    return `${units < 0 ? '-' : ''}${digits.slice(0, point)}${scale ? `.${digits.slice(point)}` : ''}`
  })

describe('isDecimal', () => {
  it.each(['0', '-8.5', '200', '0.30', '007'])('takes %s', (text) => {
    expect(isDecimal(text)).toBe(true)
  })
  it.each(['', '-', '.5', '5.', '1e5', '1,234', ' 1', '１', 'NaN', 'Infinity', '+1', '1.2.3', '--1'])(
    'refuses %j',
    (text) => {
      expect(isDecimal(text)).toBe(false)
    },
  )
})

describe('arithmetic without float surprises', () => {
  it.each([
    ['41.5', '50', '-8.5'],
    ['0.3', '0.1', '0.2'],
    ['5.3', '5', '0.3'],
    ['1700', '423.3', '1276.7'],
    ['90.9', '75', '15.9'],
    ['1', '1', '0'],
    ['-1', '-1.0', '0'],
    ['0', '0.05', '-0.05'],
  ])('%s − %s = %s', (a, b, difference) => {
    expect(subtract(a, b)).toBe(difference)
  })

  it.each([
    ['0.1', '0.2', '0.3'],
    ['-8.5', '8.5', '0'],
    ['10963.56', '0.44', '10964'],
    ['999999999999999', '1', '1000000000000000'],
  ])('%s + %s = %s', (a, b, sum) => {
    expect(add(a, b)).toBe(sum)
  })

  it.each([
    ['8.1', '10000', '81000'],
    ['-0.5', '0.2', '-0.1'],
    ['0', '-3', '0'],
  ])('%s × %s = %s', (a, b, product) => {
    expect(multiply(a, b)).toBe(product)
  })

  it.each([
    ['008.10', '8.1'],
    ['-0', '0'],
    ['-0.0', '0'],
    ['100', '100'],
    ['0.050', '0.05'],
  ])('%s is plainly %s', (a, shortest) => {
    expect(plain(a)).toBe(shortest)
  })

  it.each([
    ['-8.50', '8.5'],
    ['3', '3'],
    ['-0', '0'],
  ])('the magnitude of %s is %s', (a, size) => {
    expect(magnitude(a)).toBe(size)
  })
})

describe('compare', () => {
  it.each([
    ['1', '1.0', 0],
    ['9', '10', -1],
    ['-9', '-10', 1],
    ['0.1', '0.09', 1],
    ['-0', '0', 0],
  ] as const)('%s against %s is %d', (a, b, order) => {
    expect(compare(a, b)).toBe(order)
  })
})

describe('divide', () => {
  it.each([
    ['8300', '200', 1, '41.5', false],
    ['42330', '1700', 1, '24.9', false],
    ['10000', '110', 1, '90.9', true],
    ['1', '3', 2, '0.33', true],
    ['2', '3', 2, '0.67', true],
    ['1', '8', 2, '0.13', true],
    ['-1', '8', 2, '-0.13', true],
    ['1', '-8', 2, '-0.13', true],
    ['-1', '-8', 2, '0.13', true],
    ['0', '7', 1, '0', false],
    ['0.04', '1', 1, '0', true],
    ['-0.04', '1', 1, '0', true],
    ['0.5', '0.25', 0, '2', false],
  ] as const)('%s ÷ %s to %d places is %s', (a, b, places, value, rounded) => {
    expect(divide(a, b, places)).toEqual({ value, rounded })
  })

  it('throws on a division by zero', () => {
    expect(() => divide('1', '0.00', 1)).toThrow(RangeError)
  })
})

it.each(['', 'NaN', '1e3', '八'])('throws on %j, which no caller may pass', (text) => {
  expect(() => add(text, '1')).toThrow(RangeError)
  expect(() => compare('1', text)).toThrow(RangeError)
})

describe('properties', () => {
  it('what was added can be taken away again', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => subtract(add(a, b), b) === plain(a)))
  })

  it('order is the sign of the difference', () => {
    fc.assert(fc.property(decimal, decimal, (a, b) => compare(a, b) === compare(subtract(a, b), '0')))
  })

  it('agrees with floats where floats are exact', () => {
    const whole = fc.integer({ min: -1_000_000, max: 1_000_000 })
    fc.assert(
      fc.property(whole, whole, (a, b) => {
        expect(multiply(String(a), String(b))).toBe(String(a * b + 0))
        expect(compare(String(a), String(b))).toBe(Math.sign(a - b))
      }),
    )
  })

  it('a quotient lies within half a unit of its last place', () => {
    fc.assert(
      fc.property(decimal, decimal, fc.integer({ min: 0, max: 4 }), (a, b, places) => {
        fc.pre(compare(b, '0') !== 0)
        const { value, rounded } = divide(a, b, places)
        const off = magnitude(subtract(multiply(value, b), a))
        const half = multiply(magnitude(b), places === 0 ? '0.5' : `0.${'0'.repeat(places)}5`)
        expect(compare(off, half)).toBeLessThanOrEqual(0)
        expect(rounded).toBe(compare(off, '0') !== 0)
      }),
    )
  })
})
