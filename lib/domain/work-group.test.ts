import { describe, expect, it } from 'vitest'
import { ENTRY_STATES } from './entry-state'
import { isHandedIn, isLeftToDo, WORK_GROUPS, workGroup } from './work-group'

describe('the group of a task on the workbench', () => {
  it.each([
    ['none', true, 'open'],
    ['none', false, 'notOwed'],
    ['draft', true, 'draft'],
    ['draft', false, 'draft'],
    ['returned', true, 'returned'],
    ['submitted', false, 'submitted'],
    ['approved', false, 'approved'],
  ] as const)('%s, owed %s: %s', (state, owed, group) => {
    expect(workGroup(state, owed)).toBe(group)
  })

  it('counts every owed task either as left to do or as handed in', () => {
    for (const state of ENTRY_STATES) expect(isLeftToDo(workGroup(state, true))).toBe(!isHandedIn(state))
    expect(WORK_GROUPS.filter(isLeftToDo)).toEqual([
      'awaitsYou',
      'returned',
      'open',
      'draft',
      'internalReview',
    ])
  })
})
