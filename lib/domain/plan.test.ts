import { describe, expect, it } from 'vitest'
import { latestDue, nextDue, type Plan } from './plan'

const step = (due: 1 | 2 | 3 | 4, met: boolean | null = null) => ({ due, met })
const plan: Plan = { milestones: [step(4), step(2, true), step(3, false)] }

describe('latestDue', () => {
  it.each([
    [1, null],
    [2, step(2, true)],
    [3, step(3, false)],
    [4, step(4)],
  ] as const)('by the end of quarter %d is %j', (quarter, milestone) => {
    expect(latestDue(plan, quarter)).toEqual(milestone)
  })

  it('of two in one quarter is the later written', () => {
    expect(latestDue({ milestones: [step(2, true), step(2, false)] }, 2)).toEqual(step(2, false))
  })
})

describe('nextDue', () => {
  it.each([
    [1, step(2, true)],
    [2, step(3, false)],
    [3, step(4)],
    [4, null],
  ] as const)('after quarter %d is %j', (quarter, milestone) => {
    expect(nextDue(plan, quarter)).toEqual(milestone)
  })
})

it.each([[null], [{}], [{ milestones: [] }]])('without milestones (%j) nothing is due', (none) => {
  expect(latestDue(none, 4)).toBeNull()
  expect(nextDue(none, 1)).toBeNull()
})
