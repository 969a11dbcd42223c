import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount } from './amount'
import { isDecimal, plain } from './decimal'

describe('understood', () => {
  it.each([
    ['83', '台', '83'],
    ['83台', '台', '83'],
    [' 83 台 ', '台', '83'],
    ['８３台', '台', '83'],
    ['８３．５', '台', '83.5'],
    ['1,234', '台', '1234'],
    ['1，234', '台', '1234'],
    ['1 234 567', '台', '1234567'],
    ['1\u00a0234', '台', '1234'],
    ['　83　', '台', '83'],
    ['1,234.50', '亿元', '1234.5'],
    ['41.5%', '%', '41.5'],
    ['４１．５％', '%', '41.5'],
    ['41.5 %', '%', '41.5'],
    ['0.3个百分点', '%', '0.3'],
    ['0.3百分点', '个百分点', '0.3'],
    ['0.3%', '个百分点', '0.3'],
    ['-8.5', '%', '-8.5'],
    ['−8.5', '%', '-8.5'],
    ['－8.5', '%', '-8.5'],
    ['+5', '%', '5'],
    ['- 3', '%', '-3'],
    ['-0', '%', '0'],
    ['0', '家', '0'],
    ['007', '家', '7'],
    ['8.10', '万平方米', '8.1'],
    ['.5', '公里', '0.5'],
    ['5.', '公里', '5'],
    ['8.1万', '万平方米', '8.1'],
    ['8.1万平方米', '万平方米', '8.1'],
    ['81000平方米', '万平方米', '8.1'],
    ['12万', '人次', '120000'],
    ['1.2万人次', '人次', '12000'],
    ['423.3亿', '亿元', '423.3'],
    ['4233000万元', '亿元', '423.3'],
    ['0.17万亿', '亿元', '1700'],
    ['3千万元', '万元', '3000'],
    ['2百万元', '万元', '200'],
    ['10963.56', '亿元', '10963.56'],
    ['999999999999999', '元', '999999999999999'],
    ['5', '', '5'],
    ['5套（间）', '套（间）', '5'],
    ['5套(间)', '套（间）', '5'],
    ['35微克/立方米', '微克/立方米', '35'],
    ['1.2‰', '‰', '1.2'],
  ])('%j in %s is %s', (typed, unit, value) => {
    expect(readAmount(typed, unit)).toEqual({ value })
  })
})

describe('not understood', () => {
  it.each([
    ['', '台', 'empty'],
    ['   ', '台', 'empty'],
    ['　', '台', 'empty'],
    ['八十三', '台', 'notANumber'],
    ['台83', '台', 'notANumber'],
    ['约83台', '台', 'notANumber'],
    ['83-85', '台', 'notANumber'],
    ['1,23', '台', 'notANumber'],
    ['1,2345', '台', 'notANumber'],
    ['1234,567', '台', 'notANumber'],
    ['1.234,5', '台', 'notANumber'],
    ['1.2.3', '台', 'notANumber'],
    ['1 2', '台', 'notANumber'],
    ['123\n456', '台', 'notANumber'],
    ['123\t456', '台', 'notANumber'],
    ['1e5', '台', 'notANumber'],
    ['1E5', '台', 'notANumber'],
    ['0x1f', '台', 'notANumber'],
    ['8²', '台', 'notANumber'],
    ['8½', '台', 'notANumber'],
    ['①', '台', 'notANumber'],
    ['٣', '台', 'notANumber'],
    ['83\u0000', '台', 'notANumber'],
    ['\u000083', '台', 'notANumber'],
    ['8\u200b3', '台', 'notANumber'],
    ['-', '台', 'notANumber'],
    ['.', '台', 'notANumber'],
    ['--5', '台', 'notANumber'],
    ['83台左右，', '台', 'notANumber'],
    ['=1+1', '台', 'notANumber'],
    ['NaN', '台', 'notANumber'],
    ['Infinity', '台', 'notANumber'],
    ['无', '台', 'notANumber'],
    ['/', '台', 'notANumber'],
    ['83家', '台', 'otherUnit'],
    ['83%', '台', 'otherUnit'],
    ['41.5台', '%', 'otherUnit'],
    ['3万', '%', 'otherUnit'],
    ['5公里', '米', 'otherUnit'],
    ['8百', '台', 'otherUnit'],
    ['83台', '', 'otherUnit'],
    ['1000000000000000.5', '元', 'tooLong'],
    ['1234567890123456', '元', 'tooLong'],
    ['0.1234567890123456', '元', 'tooLong'],
    ['999999999999999万', '元', 'tooLong'],
    ['1'.repeat(61), '元', 'tooLong'],
    ['1'.repeat(100_000), '元', 'tooLong'],
  ])('%j in %s: %s', (typed, unit, problem) => {
    expect(readAmount(typed, unit)).toEqual({ problem })
  })
})

describe('properties', () => {
  const decimals = fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 9999 }))
    .map(([whole, rest]) => plain(`${whole}.${rest}`))

  it('a decimal is understood as itself, with its unit behind it or not', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom('台', '%', '万平方米', '亿元', '人次'), (value, unit) => {
        expect(readAmount(value, unit)).toEqual({ value })
        expect(readAmount(`${value} ${unit}`, unit)).toEqual({ value })
      }),
    )
  })

  it('what was understood is understood again as the same', () => {
    fc.assert(
      fc.property(decimals, fc.constantFrom('', '万', '亿', '万亿'), (value, multiplier) => {
        const first = readAmount(`${value}${multiplier}元`, '亿元')
        if ('value' in first) expect(readAmount(first.value, '亿元')).toEqual(first)
      }),
    )
  })

  const near = [...'0123456789０９.．,， 　-−–+%‰万亿平方米eE٣²½\u0000\n\t\ud800']
  const nearNumbers = fc.array(fc.constantFrom(...near), { maxLength: 24 }).map((parts) => parts.join(''))

  it('whatever is typed has an answer: a short decimal or a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), nearNumbers), (typed) => {
        const amount = readAmount(typed, '万平方米')
        if ('problem' in amount) return
        expect(isDecimal(amount.value)).toBe(true)
        expect(amount.value.replace(/\D/g, '').replace(/^0+/, '').length).toBeLessThanOrEqual(15)
      }),
      { numRuns: 500 },
    )
  })
})
