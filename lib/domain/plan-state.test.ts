import { describe, expect, it } from 'vitest'
import { needsReason, PLAN_STATES, type PlanStep, planStep } from './plan-state'
import { shanghaiInstant } from './shanghai-time'
import type { ReportingWindow } from './window'

const STEPS: PlanStep[] = ['withdraw', 'return', 'approve']

describe('every state × step', () => {
  const cells = PLAN_STATES.flatMap((from) => STEPS.map((step) => ({ from, step })))
  it.each(cells)('$from, $step', ({ from, step }) => {
    const to = { withdraw: 'withdrawn', return: 'returned', approve: 'approved' }[step]
    expect(planStep(from, step)).toBe(from === 'submitted' ? to : null)
  })
})

describe('when a plan must say why', () => {
  const at = (month: number, day: number) => shanghaiInstant({ year: 2024, month, day })
  const window = (quarter: 1 | 2, month: number): ReportingWindow => ({
    ...{ year: 2024, quarter, backfill: false },
    ...{ opensAt: at(month, 1), dueAt: at(month, 10), closesAt: at(month, 15) },
  })
  const windows = [window(2, 7), window(1, 4)]
  const second = 1000
  const cases: [string, boolean, Parameters<typeof needsReason>][] = [
    ['before any window', false, [[], [], at(1, 20)]],
    ['at the close of the first', false, [[], windows, at(4, 15)]],
    ['a second after it', true, [[], windows, new Date(at(4, 15).getTime() + second)]],
    ['once one is approved', true, [[{ state: 'approved' }], windows, at(4, 1)]],
    ['after one came back', false, [[{ state: 'returned' }], windows, at(4, 1)]],
  ]
  it.each(cases)('%s: %s', (_, expected, asked) => {
    expect(needsReason(...asked)).toBe(expected)
  })
})
