import { describe, expect, it } from 'vitest'
import { ENTRY_STATES, ENTRY_STEPS, type EntryOrigin, type EntryStep, stepFrom } from './entry-state'

const SUBMITTED = 'submitted, or internalReview where the department signs off'

// The table once more, as domain.md tells it: from, step, to, and what it needs. Everything else is refused.
const ALLOWED: [EntryOrigin, EntryStep, string, ('writable' | 'hasApproved')?][] = [
  ['none', 'save', 'draft', 'writable'],
  ['none', 'submit', SUBMITTED, 'writable'],
  ['draft', 'save', 'draft', 'writable'],
  ['draft', 'submit', SUBMITTED, 'writable'],
  ['draft', 'abandon', 'approved', 'hasApproved'],
  ['internalReview', 'signOff', 'submitted', 'writable'],
  ['internalReview', 'sendBack', 'draft'],
  ['internalReview', 'withdraw', 'draft'],
  ['submitted', 'withdraw', 'draft'],
  ['submitted', 'return', 'returned'],
  ['submitted', 'approve', 'approved'],
  ['returned', 'save', 'returned', 'writable'],
  ['returned', 'submit', SUBMITTED, 'writable'],
  ['returned', 'abandon', 'approved', 'hasApproved'],
  ['approved', 'correct', 'draft', 'hasApproved'],
]

const ORIGINS: EntryOrigin[] = ['none', ...ENTRY_STATES]
const FACTS = [true, false].flatMap((writable) =>
  [true, false].flatMap((hasApproved) =>
    [true, false].map((signsOff) => ({ writable, hasApproved, signsOff })),
  ),
)

const cells = ORIGINS.flatMap((from) =>
  ENTRY_STEPS.flatMap((step) => FACTS.map((facts) => ({ from, step, facts }))),
)

describe('every state × step × condition', () => {
  it.each(cells)('$from, $step, $facts', ({ from, step, facts }) => {
    const row = ALLOWED.find(([origin, verb]) => origin === from && verb === step)
    const outcome = stepFrom(from, step, facts)
    if (!row) expect(outcome).toEqual({ refused: 'wrongState' })
    else if (row[3] && !facts[row[3]])
      expect(outcome).toEqual({ refused: row[3] === 'writable' ? 'closed' : 'wrongState' })
    else if (row[2] === SUBMITTED)
      expect(outcome).toEqual({ to: facts.signsOff ? 'internalReview' : 'submitted' })
    else expect(outcome).toEqual({ to: row[2] })
  })
})

describe('what the table must never hold', () => {
  it('reaches approved only from submitted by approve, or back by abandoning a correction', () => {
    const ways = cells.filter(({ from, step, facts }) => 'to' in stepFrom(from, step, facts))
    const toApproved = ways.filter(({ from, step, facts }) => {
      const outcome = stepFrom(from, step, facts)
      return 'to' in outcome && outcome.to === 'approved'
    })
    expect(new Set(toApproved.map(({ step }) => step))).toEqual(new Set(['approve', 'abandon']))
    expect(toApproved.every(({ step, facts }) => step === 'approve' || facts.hasApproved)).toBe(true)
  })

  it('reaches submitted in a department that signs off by its 审核人 alone', () => {
    const ways = cells.filter(({ from, step, facts }) => {
      const outcome = stepFrom(from, step, facts)
      return facts.signsOff && 'to' in outcome && outcome.to === 'submitted'
    })
    expect(new Set(ways.map(({ from, step }) => `${from} ${step}`))).toEqual(
      new Set(['internalReview signOff']),
    )
  })

  it('writes nothing when the window is shut', () => {
    const shut = { writable: false, hasApproved: true, signsOff: false }
    for (const from of ORIGINS)
      for (const step of ['save', 'submit', 'signOff'] as const)
        expect(stepFrom(from, step, shut)).toHaveProperty('refused')
  })
})
