import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, subtract } from './decimal'
import { isWhole, paceOf, shareOf } from './pace'

const of200 = (value: string) => ({ done: value, of: '200' })

describe('shareOf', () => {
  it.each([
    ['83', '200', undefined, { done: '83', of: '200' }],
    ['640', '650', '540', { done: '100', of: '110' }],
    ['540', '650', '540', { done: '0', of: '110' }],
    ['500', '650', '540', { done: '-40', of: '110' }],
    ['38', '35', '40', { done: '2', of: '5' }],
    ['41', '35', '40', { done: '-1', of: '5' }],
    ['5', '-10', undefined, { done: '-5', of: '10' }],
  ])('of %s towards %s from %s', (value, target, baseline, share) => {
    expect(shareOf(value, target, baseline)).toEqual(share)
  })

  it('is null when the target is where the year began', () => {
    expect(shareOf('10', '650', '650.0')).toBeNull()
    expect(shareOf('0', '0')).toBeNull()
  })
})

describe('isWhole', () => {
  it.each([
    ['199.99', false],
    ['200', true],
    ['344', true],
    ['-200', false],
  ])('%s of 200: %s', (value, whole) => {
    expect(isWhole(of200(value))).toBe(whole)
  })
})

describe('paceOf at the edges', () => {
  it.each([
    // value of 200, expected, code, reached, gap
    ['59.9', '25', 'onPace', '29.95', '4.95'],
    ['60', '25', 'ahead', '30', '5'],
    ['60.1', '25', 'ahead', '30.1', '5.1'],
    ['58', '25', 'onPace', '29', '4'],
    ['50', '25', 'onPace', '25', '0'],
    ['48.1', '25', 'onPace', '24.1', '-0.9'],
    ['48', '25', 'onPace', '24', '-1'],
    ['47.9', '25', 'behind', '23.95', '-1.05'],
    ['46', '25', 'behind', '23', '-2'],
    ['110', '50', 'ahead', '55', '5'],
    ['109', '50', 'onPace', '54.5', '4.5'],
    ['98', '50', 'onPace', '49', '-1'],
    ['97', '50', 'behind', '48.5', '-1.5'],
    ['83', '50', 'behind', '41.5', '-8.5'],
    ['160', '75', 'ahead', '80', '5'],
    ['148', '75', 'onPace', '74', '-1'],
    ['147', '75', 'behind', '73.5', '-1.5'],
    ['0', '25', 'behind', '0', '-25'],
    ['344', '75', 'ahead', '172', '97'],
    ['20', '5', 'ahead', '10', '5'],
    ['80', '40.5', 'onPace', '40', '-0.5'],
  ])('%s of 200 against %s is %s', (value, expected, code, reached, gap) => {
    expect(paceOf(of200(value), expected)).toMatchObject({ code, reached, gap })
  })
})

describe('the shown digits tell the story of the whole share', () => {
  it.each([
    ['2996', '10000', '25', '29.96', false, 'onPace'],
    ['2394', '10000', '25', '23.9', true, 'behind'],
    ['2396', '10000', '25', '23.96', false, 'behind'],
    ['99998', '100000', '75', '99.998', false, 'ahead'],
    ['423.3', '1700', '25', '24.9', false, 'onPace'],
    ['100', '110', '75', '90.9', true, 'ahead'],
    ['2', '3', '50', '66.7', true, 'ahead'],
  ])('%s of %s against %s shows %s', (done, of, expected, reached, rounded, code) => {
    expect(paceOf({ done, of }, expected)).toMatchObject({ reached, rounded, code })
  })

  it('for any value: the sum adds up, and the code follows from it alone', () => {
    const share = fc.record({
      done: fc.integer({ min: -1_000_000, max: 3_000_000 }).map(String),
      of: fc.integer({ min: 1, max: 1_000_000 }).map(String),
    })
    fc.assert(
      fc.property(share, fc.constantFrom('10', '25', '33.3', '50', '75'), (one, expected) => {
        const pace = paceOf(one, expected)
        expect(pace.gap).toBe(subtract(pace.reached, expected))
        const exact = (Number(one.done) * 100) / Number(one.of) - Number(expected)
        if (Math.abs(exact - 5) > 1e-9) expect(pace.code === 'ahead').toBe(exact > 5)
        if (Math.abs(exact + 1) > 1e-9) expect(pace.code === 'behind').toBe(exact < -1)
        expect(compare(pace.reached, '100') >= 0).toBe(isWhole(one))
      }),
      { numRuns: 500 },
    )
  })
})
