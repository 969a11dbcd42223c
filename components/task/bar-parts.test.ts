import { describe, expect, it } from 'vitest'
import { verdictOfTarget } from '@/lib/domain/verdict-of-target'
import type { TargetLine } from '@/lib/queries/task-line'
import { barParts } from './bar-parts'

const flow = {
  measure: 'flow',
  kind: 'count',
  direction: 'reach',
  bound: 'exact',
  unit: '台',
  baseline: null,
} as const

function line(given: {
  goal: string
  value: string
  unit?: string
  baseline?: string
  measure?: 'flow' | 'stock'
}): TargetLine {
  const target = { ...flow, ...given, value: given.goal, baseline: given.baseline ?? null }
  const verdict = verdictOfTarget({
    target,
    entered: { value: given.value },
    quarter: { year: 2024, quarter: 2 },
  })
  return { ...target, goal: given.goal, value: given.value, verdict } as TargetLine
}

describe('the measures of a bar', () => {
  it('go by the target that the verdict was made by, though it was lowered since', () => {
    const kept = line({ goal: '200', value: '83' })
    expect(barParts({ ...kept, goal: '80' })).toEqual({ ...barParts(kept), at: expect.any(Function) })
    expect(barParts({ ...kept, goal: '80' })?.at(50)).toBe('100')
  })

  it('of 83 out of 200 at the half year: 17 behind, 117 to go', () => {
    expect(barParts(line({ goal: '200', value: '83' }))).toMatchObject({
      reached: 41.5,
      expected: 50,
      behindPace: '17',
      left: '117',
    })
  })

  it('puts shares on the axis in the unit of the target', () => {
    const parts = barParts(line({ goal: '200', value: '83' }))
    expect([25, 50, 100].map((share) => parts?.at(share))).toEqual(['50', '100', '200'])
    expect(barParts(line({ goal: '8.1', value: '5', unit: '万平方米' }))?.at(25)).toBe('2.03')
  })

  it('of a stock starts at last year’s figure', () => {
    const parts = barParts(line({ goal: '650', value: '580', baseline: '540', measure: 'stock' }))
    expect(parts?.at(50)).toBe('595')
  })

  it('lacks nothing when more than the whole is done', () => {
    expect(barParts(line({ goal: '90', value: '102' }))).toMatchObject({ behindPace: null, left: null })
  })

  it('is none without a share', () => {
    expect(barParts({ ...line({ goal: '200', value: '83' }), verdict: null })).toBeNull()
  })
})
