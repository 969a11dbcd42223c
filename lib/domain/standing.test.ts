import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANKS } from './blank'
import { STANDINGS, type StandingFacts, standingOf, standingOfTarget } from './standing'
import { TASK_CLASSES } from './task'
import { VERDICT_CODES } from './verdict'

const standing = (facts: Partial<StandingFacts>) =>
  standingOf({ taskClass: 'quantified', approved: null, overdue: false, ...facts })

describe('from the latest approved entry', () => {
  it.each(VERDICT_CODES)('%s is shown as it is', (code) => {
    expect(standing({ approved: { verdict: { code }, blanks: [] } })).toBe(code)
    expect(standing({ taskClass: 'milestone', approved: { verdict: { code }, blanks: ['notDue'] } })).toBe(
      code,
    )
  })

  it.each([
    [['notDue'], 'notDue'],
    [['notApplicable'], 'notApplicable'],
    [['notAvailable'], 'notAvailable'],
    [['notApplicable', 'notDue'], 'notDue'],
    [['notDue', 'notAvailable'], 'notAvailable'],
  ] as const)('with nothing but the blanks %j it is %s', (blanks, code) => {
    expect(standing({ approved: { verdict: null, blanks } })).toBe(code)
  })

  it('a qualitative task has only its own judgement', () => {
    expect(standing({ taskClass: 'qualitative', approved: { verdict: null, blanks: [] } })).toBe(
      'selfAssessed',
    )
    const computed = { verdict: { code: 'done' as const }, blanks: [] }
    expect(standing({ taskClass: 'qualitative', approved: computed })).toBe('selfAssessed')
  })

  it('so has a task whose targets are all left to judgement', () => {
    expect(standing({ approved: { verdict: null, blanks: [] } })).toBe('selfAssessed')
  })
})

it.each(TASK_CLASSES)('a %s task without an approved entry is unreported, or overdue', (taskClass) => {
  expect(standing({ taskClass })).toBe('unreported')
  expect(standing({ taskClass, overdue: true })).toBe('overdue')
})

it('overdue stands before what was approved earlier', () => {
  const approved = { verdict: { code: 'ahead' as const }, blanks: [] }
  expect(standing({ approved, overdue: true })).toBe('overdue')
})

it('every standing is one of the list, and the list has none twice', () => {
  const approved = fc.option(
    fc.record({
      verdict: fc.option(fc.record({ code: fc.constantFrom(...VERDICT_CODES) })),
      blanks: fc.subarray([...BLANKS]),
    }),
  )
  fc.assert(
    fc.property(fc.constantFrom(...TASK_CLASSES), approved, fc.boolean(), (taskClass, one, overdue) => {
      expect(STANDINGS).toContain(standingOf({ taskClass, approved: one, overdue }))
    }),
  )
  expect(new Set(STANDINGS).size).toBe(STANDINGS.length)
})

describe('one target of several', () => {
  const nothing = { measure: 'flow', verdict: null, blank: null } as const
  const ahead = { ...nothing, verdict: { code: 'ahead' } } as const

  it.each([
    ['its own verdict, whatever the worst is', 'behind', ahead, 'ahead'],
    ['its own blank beside another one’s verdict', 'behind', { ...nothing, blank: 'notDue' }, 'notDue'],
    ['left to judgement', 'behind', { ...nothing, measure: 'none' }, 'selfAssessed'],
    ['added since the entry was approved', 'behind', nothing, 'unreported'],
    ['overdue with the entry that holds it', 'overdue', ahead, 'overdue'],
    ['unreported with it', 'unreported', nothing, 'unreported'],
  ] as const)('%s', (_case, task, target, standing) => {
    expect(standingOfTarget(task, target)).toBe(standing)
  })
})
