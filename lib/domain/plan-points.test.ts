import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare } from './decimal'
import { type PlanPoint, planForm, planOf } from './plan-points'
import { QUARTER_NUMBERS, type QuarterNumber } from './quarter'
import type { Measure, PacedTarget } from './target'
import { verdictOfTarget } from './verdict-of-target'

const target = (fields: Partial<PacedTarget> = {}): PacedTarget => ({
  ...{ measure: 'flow', kind: 'count', direction: 'reach', bound: 'exact' },
  ...{ value: '200', unit: '台', baseline: null },
  ...fields,
})
const points = (...expected: string[]): PlanPoint[] =>
  expected.map((figure, index) => ({
    targetId: 'a',
    quarter: (index + 1) as QuarterNumber,
    expected: figure,
    label: null,
  }))

describe('how a target is planned', () => {
  const forms: [Measure, string | null, string | null][] = [
    ['flow', '200', 'figures'],
    ['stock', '650', 'figures'],
    ['node', null, 'steps'],
    ['rate', '5', null],
    ['level', '45', null],
    ['cap', '3', null],
    ['external', null, null],
    ['external', '300', 'figures'],
    ['none', null, null],
  ]
  it.each(forms)('%s with %s: %s', (measure, value, form) => {
    expect(planForm(target({ measure, value }))).toBe(form)
  })
})

describe('the shares that a plan expects', () => {
  const shares: [string, Partial<PacedTarget>, string[], string[]][] = [
    ['of the target', {}, ['10', '60', '120', '200'], ['5', '30', '60', '100']],
    [
      'of the way from last year',
      { measure: 'stock', value: '650', baseline: '540' },
      ['540', '595', '600', '650'],
      ['0', '50', '54.5', '100'],
    ],
    [
      'of a way down',
      { measure: 'stock', value: '80', baseline: '100' },
      ['100', '95', '90', '80'],
      ['0', '25', '50', '100'],
    ],
    ['to one place', { value: '3' }, ['1', '2', '2', '3'], ['33.3', '66.7', '66.7', '100']],
  ]
  it.each(shares)('%s', (_, fields, expected, wanted) => {
    const plan = planOf(target(fields), points(...expected))
    expect(QUARTER_NUMBERS.map((quarter) => plan?.expected?.[quarter])).toEqual(wanted)
  })

  it('are none where the way is unknown, and there is no plan without a line', () => {
    expect(planOf(target({ measure: 'stock', baseline: null }), points('1'))).toEqual({ expected: {} })
    expect(planOf(target(), [])).toBeNull()
  })

  it('meeting the plan is never behind, whatever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 11, max: 5000 }), fc.integer({ min: 1, max: 3 }), (goal, quarter) => {
        const half = String(Math.floor(goal / 3))
        const plan = planOf(target({ value: String(goal) }), points(half, half, half, String(goal)))
        const asked = { year: 2024, quarter: quarter as QuarterNumber }
        const verdict = verdictOfTarget({
          ...{ target: target({ value: String(goal) }), entered: { value: half }, quarter: asked, plan },
        })
        expect(verdict?.code).toBe('onPace')
        expect(compare(verdict?.gap ?? '9', '0')).toBe(0)
      }),
    )
  })
})

describe('the steps of a node', () => {
  const steps: PlanPoint[] = [
    { targetId: 'a', quarter: 2, expected: null, label: '封顶' },
    { targetId: 'a', quarter: 4, expected: null, label: '通车' },
  ]
  const node = target({ measure: 'node', kind: 'milestone', value: null, unit: '' })
  const verdicts: [QuarterNumber, QuarterNumber[], string, string][] = [
    [1, [], '0', 'notDueYet'],
    [2, [], '0', 'behind'],
    [2, [2], '0', 'onPace'],
    [3, [2], '0', 'onPace'],
    [3, [], '1', 'done'],
    [4, [2], '0', 'behind'],
    [4, [2, 4], '0', 'behind'],
    [4, [], '1', 'done'],
  ]
  it.each(verdicts)('in quarter %i with %j reached and %s entered: %s', (quarter, met, value, code) => {
    const plan = planOf(node, steps, met)
    const question = { target: node, entered: { value }, quarter: { year: 2024, quarter }, plan }
    expect(verdictOfTarget(question)?.code).toBe(code)
  })
})
