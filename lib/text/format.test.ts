import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  change,
  chapterNumeral,
  day,
  dayAndTime,
  dayOf,
  difference,
  figure,
  numeral,
  percent,
  points,
  quarterEnd,
  quarterText,
  share,
  shortDay,
  shortQuarter,
  withUnit,
} from './format'

describe('figures', () => {
  it.each([
    ['10963.56', '10963.56'],
    ['-8.5', '−8.5'],
    ['0', '0'],
  ])('%s is written %s', (value, written) => {
    expect(figure(value)).toBe(written)
  })

  it.each([
    ['200', '台', '200台'],
    ['8.1', '万平方米', '8.1万平方米'],
    ['-1.2', '%', '−1.2%'],
    ['5', '', '5'],
  ])('%s in %s is %s', (value, unit, written) => {
    expect(withUnit(value, unit)).toBe(written)
  })

  it.each([
    ['41.5', '41.5%'],
    ['50', '50%'],
    ['172', '172%'],
    ['-0.1', '−0.1%'],
  ])('%s per cent is %s', (value, written) => {
    expect(percent(value)).toBe(written)
  })

  it.each([
    ['-8.5', '%', '8.5个百分点'],
    ['0.3', '个百分点', '0.3个百分点'],
    ['-17', '台', '17台'],
    ['0.5', '亿元', '0.5亿元'],
  ])('a difference of %s in %s is %s', (value, unit, written) => {
    expect(difference(value, unit)).toBe(written)
  })

  it('points have no sign', () => {
    expect(points('-25')).toBe('25个百分点')
  })

  it.each([
    ['20.4', '+20.4%'],
    ['-3', '−3%'],
    ['0', '0%'],
  ])('a change of %s is %s', (value, written) => {
    expect(change(value)).toBe(written)
  })
})

describe('share', () => {
  it.each([
    [64, 81, '79%'],
    [1, 3, '33.3%'],
    [2, 3, '66.7%'],
    [0, 81, '0%'],
    [81, 81, '100%'],
    [1, 10_000, '0.1%'],
    [1999, 2000, '99.9%'],
    [0, 0, '—'],
  ])('%d of %d is %s', (part, whole, written) => {
    expect(share(part, whole)).toBe(written)
  })

  it('is 100 % only of the whole and 0 % only of nothing', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.integer({ min: 1, max: 100_000 }), (some, whole) => {
        const part = Math.min(some, whole)
        expect(share(part, whole) === '100%').toBe(part === whole)
        expect(share(part, whole) === '0%').toBe(part === 0)
      }),
    )
  })
})

describe('days in Shanghai', () => {
  it.each([
    ['2024-04-09T16:00:00Z', '2024年4月10日', '4月10日', '2024年4月10日00:00'],
    ['2024-04-10T06:02:59Z', '2024年4月10日', '4月10日', '2024年4月10日14:02'],
    ['2023-12-31T15:59:59Z', '2023年12月31日', '12月31日', '2023年12月31日23:59'],
  ])('%s', (iso, long, short, withTime) => {
    const instant = new Date(iso)
    expect([day(instant), shortDay(instant), dayAndTime(instant)]).toEqual([long, short, withTime])
  })

  it.each([
    ['2024-01-17', '2024年1月17日'],
    ['2024年初', '2024年初'],
    ['2024-02-30', '2024-02-30'],
  ])('the date %s is written %s', (date, written) => {
    expect(dayOf(date)).toBe(written)
  })
})

describe('numerals', () => {
  it.each([
    [0, '零'],
    [1, '一'],
    [9, '九'],
    [10, '十'],
    [11, '十一'],
    [20, '二十'],
    [21, '二十一'],
    [90, '九十'],
    [99, '九十九'],
  ])('%d is %s', (value, written) => {
    expect(numeral(value)).toBe(written)
  })

  it('differ from each other, and chapters put them in brackets', () => {
    const all = Array.from({ length: 100 }, (_, value) => numeral(value))
    expect(new Set(all).size).toBe(100)
    expect(chapterNumeral(6)).toBe('（六）')
  })
})

describe('quarters', () => {
  it.each([
    [1, '2024年第一季度', '一季度', '一季度末'],
    [2, '2024年第二季度', '二季度', '二季度末'],
    [3, '2024年第三季度', '三季度', '三季度末'],
    [4, '2024年第四季度', '四季度', '年末'],
  ] as const)('quarter %d', (quarter, long, short, end) => {
    expect([quarterText({ year: 2024, quarter }), shortQuarter(quarter), quarterEnd(quarter)]).toEqual([
      long,
      short,
      end,
    ])
  })
})
