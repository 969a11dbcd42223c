import { describe, expect, it } from 'vitest'
import { strongestClass } from './task'

describe('strongestClass', () => {
  it.each([
    [['quantified'], 'quantified'],
    [['qualitative', 'milestone'], 'milestone'],
    [['milestone', 'quantified', 'qualitative'], 'quantified'],
    [['qualitative'], 'qualitative'],
    [[], 'qualitative'],
  ] as const)('of %j is %s', (mentions, strongest) => {
    expect(strongestClass(mentions)).toBe(strongest)
  })
})
