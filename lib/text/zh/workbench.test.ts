import { describe, expect, it } from 'vitest'
import { workbench } from './workbench'

describe('the workbench in words', () => {
  it('counts what is left in words', () => {
    expect(workbench.counts('房管局', 12, 8) + workbench.left(4, false)).toBe(
      '房管局12项任务，已提交8项，还要办4项',
    )
    expect([workbench.left(0, true), workbench.left(4, true)]).toEqual(['都办好了', '4项没有提交'])
  })
})
