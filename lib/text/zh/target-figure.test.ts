import { describe, expect, it } from 'vitest'
import { goalText, valueText } from './target-figure'

const count = { value: '200', unit: '台', kind: 'count', bound: 'exact' } as const
const growth = { value: '5', unit: '%', kind: 'growthRate', bound: 'exact' } as const

describe('goalText', () => {
  it.each([
    [count, 'flow', '200台'],
    [{ ...count, bound: 'atLeast' }, 'flow', '200台以上'],
    [{ ...count, bound: 'about' }, 'flow', '200台左右'],
    [{ ...count, bound: 'atMost' }, 'flow', '200台以内'],
    [count, 'cap', '200台以内'],
    [growth, 'rate', '增长5%'],
    [{ ...growth, bound: 'atLeast' }, 'rate', '增长5%以上'],
    [{ ...growth, trend: 'down' }, 'rate', '下降5%'],
    [{ ...growth, kind: 'ratio' }, 'rate', '5%'],
    [{ ...count, value: '1', valueTo: '2' }, 'flow', '1—2台'],
    [{ ...growth, valueTo: '6' }, 'rate', '增长5%—6%'],
    [{ ...growth, valueTo: '6', bound: 'about' }, 'rate', '增长5%—6%左右'],
    [{ ...count, value: null }, 'external', ''],
  ] as const)('%j as a %s: %s', (target, measure, text) => {
    expect(goalText(target, measure)).toBe(text)
  })
})

describe('valueText', () => {
  it.each([
    ['5.3', undefined, '增长5.3%'],
    ['-1.2', null, '下降1.2%'],
    ['0', 'up', '持平'],
    ['3', 'down', '下降3%'],
    ['-3', 'down', '增长3%'],
  ] as const)('a growth of %s going %s reads %s', (value, trend, text) => {
    expect(valueText(value, { ...growth, trend }, 'rate')).toBe(text)
  })

  it('a count is a figure with its unit', () => {
    expect(valueText('-83', count, 'flow')).toBe('−83台')
  })
})
