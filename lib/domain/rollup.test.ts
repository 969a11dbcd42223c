import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { coverageOf, rollUp, sumOf } from './rollup'
import { STANDINGS } from './standing'

const task = (standing: (typeof STANDINGS)[number], hasApproved = standing !== 'unreported') => ({
  standing,
  hasApproved,
})

describe('rollUp', () => {
  it('says how many tasks there are and how many have reported', () => {
    const tasks = [
      task('done'),
      task('behind'),
      task('behind'),
      task('notAvailable'),
      task('unreported'),
      task('overdue', true),
      task('overdue', false),
    ]
    const rollup = rollUp(tasks)
    expect(rollup).toMatchObject({ total: 7, reported: 5 })
    expect(rollup.counts).toMatchObject({
      done: 1,
      behind: 2,
      notAvailable: 1,
      unreported: 1,
      overdue: 2,
      ahead: 0,
    })
  })

  it('of nothing is nothing, with every count there', () => {
    const rollup = rollUp([])
    expect(rollup).toMatchObject({ total: 0, reported: 0 })
    expect(Object.keys(rollup.counts)).toEqual([...STANDINGS])
  })

  it('counts every task once', () => {
    const tasks = fc.array(
      fc.record({ standing: fc.constantFrom(...STANDINGS), hasApproved: fc.boolean() }),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(tasks, (some) => {
        const { counts, total, reported } = rollUp(some)
        expect(Object.values(counts).reduce((a, b) => a + b, 0)).toBe(total)
        expect(total).toBe(some.length)
        expect(reported).toBeLessThanOrEqual(total)
      }),
    )
  })
})

describe('coverageOf', () => {
  const entry = (submitted: boolean, approved: boolean) => ({ submitted, approved })
  it.each([
    [[], { owed: 0, submitted: 0, approved: 0 }],
    [[entry(false, false)], { owed: 1, submitted: 0, approved: 0 }],
    [[entry(true, false), entry(true, true), entry(false, false)], { owed: 3, submitted: 2, approved: 1 }],
    [[entry(false, true)], { owed: 1, submitted: 1, approved: 1 }],
  ])('%j', (entries, coverage) => {
    expect(coverageOf(entries)).toEqual(coverage)
  })
})

describe('sumOf', () => {
  it.each([
    [['1', '2.5'], { parts: 2, covered: 2, sum: '3.5' }],
    [['0.1', '0.2'], { parts: 2, covered: 2, sum: '0.3' }],
    [['0'], { parts: 1, covered: 1, sum: '0' }],
    [['1', null], { parts: 2, covered: 1, sum: null }],
    [[null, null], { parts: 2, covered: 0, sum: null }],
    [[], { parts: 0, covered: 0, sum: null }],
  ])('%j', (parts, sum) => {
    expect(sumOf(parts)).toEqual(sum)
  })

  it('a single missing part takes the total away', () => {
    const parts = fc.array(fc.integer().map(String))
    fc.assert(
      fc.property(parts, parts, (some, more) => {
        expect(sumOf([...some, null, ...more]).sum).toBeNull()
      }),
    )
  })
})
