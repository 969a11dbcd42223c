import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { changeFrom, inPercentOf, signed } from './beside-result'

describe('a target beside last year’s result', () => {
  it.each([
    ['1707.89', '1700', '-0.5'],
    ['80', '100', '25'],
    ['500', '200', '-60'],
    ['105', '150', '42.9'],
    ['2', '2', '0'],
    ['8.31', '8.1', '-2.5'],
    ['0', '5', null],
  ])('of %s asks with %s for %s %% more', (result, target, change) => {
    expect(changeFrom(result, target)).toBe(change)
  })

  it.each([
    ['2.7', 'down', '-2.7'],
    ['2.7', 'up', '2.7'],
    ['0', 'down', '0'],
    ['5', null, '5'],
  ] as const)('writes the growth %s %s as %s', (size, trend, growth) => {
    expect(signed(size, trend)).toBe(growth)
  })

  test('the share and the change tell the same', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.integer({ min: 0, max: 99_999 }),
        (result, target) => {
          const share = Number(inPercentOf(String(result), String(target)))
          expect(Number(changeFrom(String(result), String(target)))).toBeCloseTo(share - 100, 6)
          expect(Math.abs(share - (target / result) * 100)).toBeLessThanOrEqual(0.0500001)
        },
      ),
    )
  })
})
