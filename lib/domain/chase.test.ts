import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CELL_STATES,
  type CellState,
  type ChaseFacts,
  cellState,
  gradeCalledFor,
  gradeOfNotice,
  isIn,
  isLeft,
  kindCalledFor,
  mostUrgent,
} from './chase'
import { ENTRY_STATES } from './entry-state'
import { NOTICE_GRADES } from './notice'
import { TIMELINESS } from './overdue'
import { DAY } from './shanghai-time'
import { VERDICT_CODES } from './verdict'

describe('what a cell says', () => {
  it.each([
    ['none', true, 'awaited', 'open'],
    ['none', false, 'notOwed', 'notOwed'],
    ['none', true, 'overdue', 'overdue'],
    ['draft', true, 'awaited', 'draft'],
    ['draft', true, 'overdue', 'overdue'],
    ['internalReview', true, 'awaited', 'internalReview'],
    ['internalReview', true, 'overdue', 'overdue'],
    ['submitted', true, 'onTime', 'submitted'],
    ['submitted', true, 'madeUpLate', 'submitted'],
    ['returned', true, 'onTime', 'returned'],
    ['returned', true, 'madeUpLate', 'returned'],
    ['approved', true, 'onTime', 'approved'],
    ['approved', true, 'madeUpLate', 'madeUpLate'],
    ['approved', false, 'notOwed', 'approved'],
    ['draft', false, 'notOwed', 'draft'],
  ] as const)('%s, owed %s, %s: %s', (state, owed, timeliness, cell) => {
    expect(cellState({ state, owed, timeliness })).toBe(cell)
  })

  it('is left to do, handed in, or owes nothing: one of the three, for every cell', () => {
    for (const cell of CELL_STATES)
      expect([isLeft(cell), isIn(cell), cell === 'notOwed'].filter(Boolean)).toHaveLength(1)
  })

  it('knows a cell for every combination', () => {
    const states = fc.constantFrom('none' as const, ...ENTRY_STATES)
    fc.assert(
      fc.property(states, fc.boolean(), fc.constantFrom(...TIMELINESS), (state, owed, timeliness) => {
        expect(CELL_STATES).toContain(cellState({ state, owed, timeliness }))
      }),
    )
  })
})

const now = new Date('2024-10-08T09:00:00+08:00')
const facts = (cell: CellState, rest: Partial<ChaseFacts> = {}): ChaseFacts => ({
  ...{ cell, verdict: null, due: new Date(now.getTime() + 2 * DAY), now, businessDaysLeft: 2 },
  ...rest,
})
const far = { due: new Date(now.getTime() + 20 * DAY), businessDaysLeft: 14 }

describe('the notice that is called for', () => {
  it.each([
    ['overdue', facts('overdue'), 'red'],
    ['overdue and behind', facts('overdue', { verdict: 'behind' }), 'red'],
    ['behind, handed in', facts('approved', { verdict: 'behind' }), 'yellow'],
    ['behind, not handed in, far from due', facts('open', { ...far, verdict: 'behind' }), 'yellow'],
    ['near due', facts('open'), 'blue'],
    ['near due, a draft', facts('draft'), 'blue'],
    ['near due, in the house', facts('internalReview'), 'blue'],
    ['five business days left', facts('open', { businessDaysLeft: 5 }), 'blue'],
    ['six business days left', facts('open', { businessDaysLeft: 6 }), null],
    ['business days unknown, near by days', facts('open', { businessDaysLeft: null }), 'blue'],
    ['business days unknown, far', facts('open', { ...far, businessDaysLeft: null }), null],
    ['far from due', facts('open', far), null],
    ['returned, whenever it was due', facts('returned', far), 'blue'],
    ['handed in', facts('submitted'), null],
    ['approved, on pace', facts('approved', { verdict: 'onPace' }), null],
    ['made up late', facts('madeUpLate', { verdict: 'done' }), null],
    ['owes nothing, though behind', facts('notOwed', { verdict: 'behind' }), null],
    ['no window', facts('open', { due: null }), null],
  ])('%s', (_, standing, grade) => expect(gradeCalledFor(standing)).toBe(grade))

  it('a friendly word may go out before, but not about what is in', () => {
    expect(gradeOfNotice(facts('open', far))).toBe('blue')
    expect(gradeOfNotice(facts('submitted', far))).toBeNull()
  })

  it('what is called for is what a notice says', () => {
    const standing = fc.record({
      cell: fc.constantFrom(...CELL_STATES),
      verdict: fc.constantFrom(null, ...VERDICT_CODES),
      due: fc.constantFrom(null, facts('open').due, far.due),
      now: fc.constant(now),
      businessDaysLeft: fc.option(fc.integer({ min: 0, max: 20 })),
    })
    fc.assert(
      fc.property(standing, (asked) => {
        const grade = gradeCalledFor(asked)
        if (grade) expect(gradeOfNotice(asked)).toBe(grade)
        expect(grade === 'red').toBe(asked.cell === 'overdue')
      }),
    )
  })
})

it.each([
  [['blue', 'red', 'yellow'], 'red'],
  [['blue', 'yellow'], 'yellow'],
  [[null, 'blue'], 'blue'],
  [[null], null],
  [[], null],
] as const)('the most urgent of %o: %s', (grades, grade) => expect(mostUrgent(grades)).toBe(grade))

it('escalates only what was nudged and is overdue all the same', () => {
  const kinds = NOTICE_GRADES.flatMap((grade) => [kindCalledFor(grade, false), kindCalledFor(grade, true)])
  expect(kinds).toEqual(['nudge', 'nudge', 'nudge', 'nudge', 'nudge', 'escalation'])
})
