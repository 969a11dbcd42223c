import { expect, it } from 'vitest'
import { coverageOf, sumOf } from '@/lib/domain/rollup'
import { coveredSum, quarterCoverage, rollupCoverage } from './rollup'

it('a roll-up says how much it covers', () => {
  expect(rollupCoverage({ total: 81, reported: 64 })).toBe('81项中64项已填报')
})

it('a quarter says how far its reporting has come', () => {
  const entries = [
    { submitted: true, approved: true },
    { submitted: true, approved: false },
    { submitted: false, approved: false },
  ]
  expect(quarterCoverage({ year: 2024, quarter: 3 }, coverageOf(entries))).toBe(
    '2024年第三季度：应报3项，已公布1项',
  )
})

it.each([
  [['1.5', '11'], '合计12.5公里'],
  [['1.5', null, '2'], '3项中2项有数，不作合计'],
  [[null], '1项中0项有数，不作合计'],
])('the sum of %j reads %s', (parts, words) => {
  expect(coveredSum(sumOf(parts), '公里')).toBe(words)
})
