import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BLANKS } from './blank'
import { VERDICT_CODES } from './verdict'
import { FROM_WORST, type TargetOutcome, verdictOfTask } from './verdict-of-task'

const outcome = (text: string | null): TargetOutcome =>
  text === null || (BLANKS as readonly string[]).includes(text)
    ? (text as TargetOutcome)
    : { code: text as (typeof VERDICT_CODES)[number] }

const codeOf = (...outcomes: (string | null)[]) => verdictOfTask(outcomes.map(outcome))?.code ?? null

describe('the worst computed one counts', () => {
  it.each([
    [['done'], 'done'],
    [['done', 'done'], 'done'],
    [['done', 'ahead'], 'ahead'],
    [['ahead', 'onPace'], 'onPace'],
    [['onPace', 'notDueYet'], 'notDueYet'],
    [['done', 'notDueYet'], 'notDueYet'],
    [['notDueYet', 'behind'], 'behind'],
    [['behind', 'done', 'onPace'], 'behind'],
    [['behind', 'notAvailable'], 'behind'],
    [['onPace', 'notDue'], 'onPace'],
    [['done', 'notApplicable'], 'done'],
    [['done', 'notDue'], 'notDueYet'],
    [['done', 'notAvailable'], 'notDueYet'],
    [['done', null], 'notDueYet'],
    [['onPace', null], 'onPace'],
  ])('%j is %s', (outcomes, code) => {
    expect(codeOf(...outcomes)).toBe(code)
  })

  it.each([[[]], [['notDue']], [['notApplicable', 'notAvailable']], [[null]]])(
    '%j has no computed verdict',
    (outcomes) => {
      expect(codeOf(...outcomes)).toBeNull()
    },
  )
})

it('counts where the targets stand', () => {
  expect(verdictOfTask(['behind', 'onPace', 'onPace', 'notDue', null].map(outcome))).toEqual({
    code: 'behind',
    targets: 5,
    counts: { done: 0, ahead: 0, onPace: 2, behind: 1, notDueYet: 0 },
    blanks: { notDue: 1, notApplicable: 0, notAvailable: 0 },
    silent: 1,
    ruleVersion: '1',
  })
})

it('ranks every code once', () => {
  expect([...FROM_WORST].sort()).toEqual([...VERDICT_CODES].sort())
})

describe('for any mixture', () => {
  const outcomes = fc.array(fc.constantFrom(...VERDICT_CODES, ...BLANKS, null).map(outcome), { maxLength: 8 })
  const sumOf = (counts: Record<string, number>) => Object.values(counts).reduce((a, b) => a + b, 0)

  it('the counts cover every target', () => {
    fc.assert(
      fc.property(outcomes, (some) => {
        const verdict = verdictOfTask(some)
        if (verdict) expect(sumOf(verdict.counts) + sumOf(verdict.blanks) + verdict.silent).toBe(some.length)
      }),
    )
  })

  it('order does not matter', () => {
    fc.assert(
      fc.property(outcomes, (some) => {
        expect(verdictOfTask([...some].reverse())).toEqual(verdictOfTask(some))
      }),
    )
  })

  it('one more computed verdict never betters computed ones', () => {
    const verdicts = fc.array(fc.constantFrom(...VERDICT_CODES).map(outcome), { minLength: 1, maxLength: 8 })
    const rank = (some: TargetOutcome[]) => FROM_WORST.indexOf(verdictOfTask(some)?.code ?? 'done')
    fc.assert(
      fc.property(verdicts, fc.constantFrom(...VERDICT_CODES), (some, code) => {
        expect(rank([...some, { code }])).toBeLessThanOrEqual(rank(some))
      }),
    )
  })

  it('a blank or a silence keeps a task from being done', () => {
    fc.assert(
      fc.property(outcomes, fc.constantFrom('notDue', 'notAvailable', null), (some, open) => {
        expect(verdictOfTask([...some, open])?.code).not.toBe('done')
      }),
    )
  })
})
