import { describe, expect, it } from 'vitest'
import { setTargetProblem } from './target-value'

const lifts = { measure: 'flow', value: '200', unit: '台' } as const

describe('setting a target’s value', () => {
  it.each([
    [lifts, { value: '180', unit: '台' }, null],
    [lifts, { value: '200', unit: '台' }, 'unchanged'],
    [lifts, { value: '200.0', unit: '台' }, 'unchanged'],
    [lifts, { value: '200', unit: '部' }, null],
    [lifts, { value: '0', unit: '台' }, null],
    [lifts, { value: '-1', unit: '台' }, 'negative'],
    [{ measure: 'external', value: null, unit: '' }, { value: '26000', unit: '人' }, null],
    [{ measure: 'external', value: null, unit: '' }, { value: '26000', unit: '' }, 'unitMissing'],
    [{ measure: 'node', value: null, unit: '' }, { value: '1', unit: '个' }, 'noValue'],
  ] as const)('%j to %j: %s', (current, wanted, problem) => {
    expect(setTargetProblem(current, wanted)).toBe(problem)
  })
})
