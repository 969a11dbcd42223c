import { describe, expect, it } from 'vitest'
import { MEASURES, measureInForce, meetsTarget } from './target'

describe('measureInForce', () => {
  it.each(MEASURES.filter((one) => one !== 'external'))('leaves %s as it is', (measure) => {
    expect(measureInForce({ measure, becomes: 'cap', value: '1' })).toBe(measure)
  })

  it.each([
    ['no value yet', null, 'cap', 'external'],
    ['a value, becoming a cap', '26000', 'cap', 'cap'],
    ['a value, becoming a rate', '5', 'rate', 'rate'],
    ['a value and nothing said', '20000', null, 'flow'],
  ] as const)('an external target with %s', (_, value, becomes, measure) => {
    expect(measureInForce({ measure: 'external', becomes, value })).toBe(measure)
  })
})

describe('meetsTarget', () => {
  it.each([
    ['reach', 'exact', true],
    ['reach', 'atLeast', true],
    ['increase', 'about', true],
    ['within', 'exact', false],
    ['reach', 'atMost', false],
    ['within', 'atMost', false],
  ] as const)('%s, %s: more is better: %s', (direction, bound, moreIsBetter) => {
    const meets = (value: string) => meetsTarget({ direction, bound }, value, '45')
    expect([meets('44.9'), meets('45'), meets('45.1')]).toEqual([!moreIsBetter, true, moreIsBetter])
  })
})
