import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plain } from './decimal'
import { normalisedValue, unitClass, unitParts } from './unit'

describe('unitClass', () => {
  it.each([
    ['台', 'things'],
    ['家', 'things'],
    ['个', 'things'],
    ['万户', 'things'],
    ['张床位', 'things'],
    ['人', 'things'],
    ['场次', 'things'],
    ['', 'things'],
    ['条', 'things'],
    ['米', 'length'],
    ['公里', 'length'],
    ['千米', 'length'],
    ['延米', 'length'],
    ['万米', 'length'],
    ['平方米', 'area'],
    ['万平方米', 'area'],
    ['平方公里', 'area'],
    ['公顷', 'area'],
    ['亩', 'area'],
    ['元', 'money'],
    ['万元', 'money'],
    ['亿元', 'money'],
    ['亿美元', 'money'],
    ['人次', 'personTimes'],
    ['万人次', 'personTimes'],
    ['%', 'percent'],
    ['个百分点', 'percent'],
    ['吨', 'bulk'],
    ['万立方米', 'bulk'],
    ['千瓦时', 'bulk'],
    ['小时', 'bulk'],
  ])('%s measures %s', (unit, measured) => {
    expect(unitClass(unit)).toBe(measured)
  })
})

describe('unitParts', () => {
  it.each([
    ['万平方米', 4, '平方米'],
    ['亿元', 8, '元'],
    ['万亿元', 12, '元'],
    ['千万元', 7, '元'],
    ['百万元', 6, '元'],
    ['千米', 0, '千米'],
    ['台', 0, '台'],
    ['万', 4, ''],
    ['', 0, ''],
    ['%', 0, '%'],
  ])('%s is a power of %d of %s', (unit, power, base) => {
    expect(unitParts(unit)).toEqual({ power, base })
  })
})

describe('normalisedValue', () => {
  it.each([
    ['8.1', '万平方米', '81000'],
    ['10', '万人次', '100000'],
    ['1700', '亿元', '170000000000'],
    ['2', '家', '2'],
    ['-0.5', '万台', '-5000'],
  ])('%s %s is %s', (value, unit, whole) => {
    expect(normalisedValue(value, unit)).toBe(whole)
  })

  it('leaves a value alone where the unit has no multiplier', () => {
    fc.assert(
      fc.property(fc.integer(), fc.constantFrom('台', '公里', '%', '人次'), (value, unit) => {
        expect(normalisedValue(String(value), unit)).toBe(plain(String(value)))
      }),
    )
  })
})
