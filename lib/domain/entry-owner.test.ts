import { expect, it } from 'vitest'
import { entryOwner } from './entry-owner'
import { ENTRY_STATES } from './entry-state'

const entry = (state: (typeof ENTRY_STATES)[number], approvedVersion: number | null = null) => ({
  ...{ departmentId: 'fgj', state, approvedVersion },
})

it('is the lead’s before anybody has written', () => {
  expect(entryOwner(null, 'fgj')).toEqual({ writes: 'fgj', reads: null })
  expect(entryOwner(null, null)).toEqual({ writes: null, reads: null })
})

it.each(ENTRY_STATES)('%s stays with the department that leads on, or while nobody leads', (state) => {
  for (const lead of ['fgj', null])
    expect(entryOwner(entry(state), lead)).toEqual({ writes: 'fgj', reads: null })
})

it.each([
  ['draft', true],
  ['internalReview', true],
  ['returned', true],
  ['submitted', false],
  ['approved', false],
] as const)('%s of a task that was handed over is left behind: %s', (state, isLeft) => {
  const expected = isLeft ? { writes: 'mzj', reads: 'fgj' } : { writes: 'fgj', reads: null }
  expect(entryOwner(entry(state), 'mzj')).toEqual(expected)
})

it.each(ENTRY_STATES)('%s over an approved version is a correction, and its maker’s', (state) => {
  expect(entryOwner(entry(state, 1), 'mzj')).toEqual({ writes: 'fgj', reads: null })
})
