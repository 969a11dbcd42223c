import { describe, expect, it } from 'vitest'
import { editionInWork, editionUpTo } from './edition'
import { ENTRY_STATES } from './entry-state'

const states = (...list: string[]) => list.map((state, index) => ({ number: index + 1, state }))

describe('editions', () => {
  it.each([
    ['nothing approved', states('draft', 'submitted'), null, 0],
    ['saved twice, then approved', states('draft', 'draft', 'approved'), 3, 1],
    ['a correction approved', states('draft', 'approved', 'draft', 'approved'), 4, 2],
    ['an abandoned correction between', states('approved', 'draft', 'draft', 'approved'), 4, 2],
    ['a correction in work', states('approved', 'draft', 'submitted'), 1, 1],
  ])('%s', (_what, versions, approved, edition) => {
    expect(editionUpTo(versions, approved)).toBe(edition)
  })

  it('is being written in every state but approved', () => {
    expect(ENTRY_STATES.map((state) => editionInWork(state, 1))).toEqual([2, 2, 2, 2, null])
  })
})
