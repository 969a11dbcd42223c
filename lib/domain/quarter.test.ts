import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareQuarters,
  endOfQuarter,
  expectedShare,
  isYearEnd,
  nextQuarter,
  parseQuarter,
  previousQuarter,
  printQuarter,
  QUARTER_NUMBERS,
  type Quarter,
  quarterAt,
  startOfQuarter,
} from './quarter'

const quarters = fc.record({
  year: fc.integer({ min: 1000, max: 9998 }),
  quarter: fc.constantFrom(...QUARTER_NUMBERS),
})

describe('text form', () => {
  it('prints 2024-Q2', () => {
    expect(printQuarter({ year: 2024, quarter: 2 })).toBe('2024-Q2')
  })
  it('reads back what it prints', () => {
    fc.assert(
      fc.property(quarters, (one) => {
        expect(parseQuarter(printQuarter(one))).toEqual(one)
      }),
    )
  })
  it.each([
    '',
    '2024',
    '2024-Q0',
    '2024-Q5',
    '2024-q2',
    '2024Q2',
    ' 2024-Q2',
    '2024-Q22',
    '0024-Q1',
    '24-Q1',
  ])('refuses %j', (text) => {
    expect(parseQuarter(text)).toBeNull()
  })
})

describe('instants', () => {
  it.each([
    [1, '2023-12-31T16:00:00.000Z', '2024-03-31T16:00:00.000Z'],
    [2, '2024-03-31T16:00:00.000Z', '2024-06-30T16:00:00.000Z'],
    [3, '2024-06-30T16:00:00.000Z', '2024-09-30T16:00:00.000Z'],
    [4, '2024-09-30T16:00:00.000Z', '2024-12-31T16:00:00.000Z'],
  ] as const)('quarter %d of 2024 runs from %s to %s', (quarter, start, end) => {
    expect(startOfQuarter({ year: 2024, quarter }).toISOString()).toBe(start)
    expect(endOfQuarter({ year: 2024, quarter }).toISOString()).toBe(end)
  })

  it.each([
    ['2024-03-31T15:59:59.999Z', '2024-Q1'],
    ['2024-03-31T16:00:00Z', '2024-Q2'],
    ['2024-10-08T02:00:00Z', '2024-Q4'],
    ['2024-12-31T15:59:59Z', '2024-Q4'],
    ['2024-12-31T16:00:00Z', '2025-Q1'],
  ])('%s falls in %s', (iso, text) => {
    expect(printQuarter(quarterAt(new Date(iso)))).toBe(text)
  })

  it('each quarter holds its start and not its end', () => {
    fc.assert(
      fc.property(quarters, (one) => {
        expect(quarterAt(startOfQuarter(one))).toEqual(one)
        expect(quarterAt(endOfQuarter(one))).toEqual(nextQuarter(one))
        expect(quarterAt(new Date(endOfQuarter(one).getTime() - 1))).toEqual(one)
      }),
    )
  })
})

describe('order', () => {
  it.each([
    ['2024-Q1', '2023-Q4', '2024-Q2'],
    ['2024-Q4', '2024-Q3', '2025-Q1'],
    ['2024-Q2', '2024-Q1', '2024-Q3'],
  ])('%s stands between %s and %s', (text, before, after) => {
    const quarter = parseQuarter(text) as Quarter
    expect(printQuarter(previousQuarter(quarter))).toBe(before)
    expect(printQuarter(nextQuarter(quarter))).toBe(after)
  })

  it.each([
    ['2024-Q1', '2024-Q1', 0],
    ['2024-Q1', '2024-Q4', -3],
    ['2025-Q1', '2024-Q4', 1],
    ['2023-Q4', '2024-Q4', -4],
  ])('%s and %s are %d apart', (a, b, apart) => {
    expect(compareQuarters(parseQuarter(a) as Quarter, parseQuarter(b) as Quarter)).toBe(apart)
  })

  it('next and previous undo each other, one quarter apart', () => {
    fc.assert(
      fc.property(quarters, (one) => {
        expect(previousQuarter(nextQuarter(one))).toEqual(one)
        expect(compareQuarters(nextQuarter(one), one)).toBe(1)
      }),
    )
  })

  it('order is the order of the starts', () => {
    fc.assert(
      fc.property(quarters, quarters, (a, b) => {
        const starts = startOfQuarter(a).getTime() - startOfQuarter(b).getTime()
        expect(Math.sign(compareQuarters(a, b))).toBe(Math.sign(starts))
      }),
    )
  })
})

it.each([
  [1, '25', false],
  [2, '50', false],
  [3, '75', false],
  [4, '100', true],
] as const)('by the end of quarter %d a share of %s is expected', (quarter, share, last) => {
  expect(expectedShare({ year: 2024, quarter })).toBe(share)
  expect(isYearEnd({ year: 2024, quarter })).toBe(last)
})
