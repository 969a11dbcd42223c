// What holds for every target and every value (domain.md, M).
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compare, subtract } from './decimal'
import { QUARTER_NUMBERS } from './quarter'
import { BECOMES, BOUNDS, DIRECTIONS, KINDS, MEASURES, type PacedTarget } from './target'
import { VERDICT_CODES, type Verdict } from './verdict'
import { verdictOfTarget } from './verdict-of-target'
import { FROM_WORST } from './verdict-of-task'

const decimal = fc
  .tuple(fc.integer({ min: -2000, max: 400_000 }), fc.constantFrom('', '.5', '.25', '.07'))
  .map(([whole, rest]) => `${whole}${rest}`)

const positive = fc.integer({ min: 1, max: 100_000 }).map(String)

const targets: fc.Arbitrary<PacedTarget> = fc.record({
  measure: fc.constantFrom(...MEASURES),
  becomes: fc.constantFrom(...BECOMES, null),
  kind: fc.constantFrom(...KINDS),
  direction: fc.constantFrom(...DIRECTIONS),
  bound: fc.constantFrom(...BOUNDS),
  value: fc.option(positive),
  unit: fc.constantFrom('台', '万平方米', '亿元', '%', '人次', ''),
  normalised: fc.constant(null),
  baseline: fc.option(positive),
})

const plans = fc.option(
  fc.record({
    expected: fc.dictionary(
      fc.constantFrom('1', '2', '3', '4'),
      fc.integer({ min: 0, max: 100 }).map(String),
    ),
    milestones: fc.array(
      fc.record({ due: fc.constantFrom(...QUARTER_NUMBERS), met: fc.constantFrom(true, false, null) }),
      { maxLength: 3 },
    ),
  }),
)

const quarters = fc.constantFrom(...QUARTER_NUMBERS)
const early = fc.constantFrom(1, 2, 3) as fc.Arbitrary<1 | 2 | 3>

const ask = (target: PacedTarget, value: string, quarter: 1 | 2 | 3 | 4) =>
  verdictOfTarget({ target, entered: { value }, quarter: { year: 2024, quarter } })

const rank = (verdict: Verdict | null) => FROM_WORST.indexOf(verdict?.code as Verdict['code'])

it('every answer is plain JSON, without numbers gone wrong, with a known code and its rule version', () => {
  fc.assert(
    fc.property(targets, fc.option(decimal), quarters, plans, (target, value, quarter, plan) => {
      const entered = value === null ? null : { value }
      const verdict = verdictOfTarget({ target, entered, quarter: { year: 2024, quarter }, plan })
      if (!verdict) return
      const text = JSON.stringify(verdict)
      expect(JSON.parse(text)).toEqual(verdict)
      expect(text).not.toMatch(/NaN|Infinity|undefined|e[+-]\d/)
      expect(VERDICT_CODES).toContain(verdict.code)
      expect(verdict).toMatchObject({ ruleVersion: '1', value, target: { value: target.value } })
    }),
    { numRuns: 1000 },
  )
})

it('at the year’s end nothing is ahead or on pace, and only what was never handed down is not due', () => {
  fc.assert(
    fc.property(targets, decimal, plans, (target, value, plan) => {
      const quarter = { year: 2024, quarter: 4 } as const
      const verdict = verdictOfTarget({ target, entered: { value }, quarter, plan })
      if (verdict?.basis === 'awaitingTarget') expect(verdict.code).toBe('notDueYet')
      else if (verdict) expect(['done', 'behind']).toContain(verdict.code)
    }),
    { numRuns: 500 },
  )
})

it('before the year’s end only flow and node can be done', () => {
  fc.assert(
    fc.property(targets, decimal, early, (target, value, quarter) => {
      const verdict = ask(target, value, quarter)
      if (verdict?.code === 'done') expect(['flow', 'node']).toContain(verdict.measure)
    }),
    { numRuns: 500 },
  )
})

it('the same question has the same answer', () => {
  fc.assert(
    fc.property(targets, decimal, quarters, (target, value, quarter) => {
      expect(ask(target, value, quarter)).toEqual(ask({ ...target }, value, quarter))
    }),
  )
})

it.each(['flow', 'stock', 'rate', 'level'] as const)('more of a %s is never a worse verdict', (measure) => {
  fc.assert(
    fc.property(positive, decimal, decimal, quarters, (goal, one, two, quarter) => {
      const target: PacedTarget = {
        measure,
        kind: 'count',
        direction: 'increase',
        bound: 'atLeast',
        value: goal,
        unit: '户',
        baseline: '0',
      }
      const [less, more] = compare(one, two) <= 0 ? [one, two] : [two, one]
      expect(rank(ask(target, less, quarter))).toBeLessThanOrEqual(rank(ask(target, more, quarter)))
    }),
    { numRuns: 300 },
  )
})

it('more under a cap is never a better verdict', () => {
  fc.assert(
    fc.property(targets, decimal, decimal, quarters, (any, one, two, quarter) => {
      const target = { ...any, measure: 'cap', value: '5000' } as const
      const [less, more] = compare(one, two) <= 0 ? [one, two] : [two, one]
      expect(rank(ask(target, less, quarter))).toBeGreaterThanOrEqual(rank(ask(target, more, quarter)))
    }),
  )
})

it('the same flow is never judged better in a later quarter', () => {
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 100_000 }).map(String), decimal, early, (goal, value, quarter) => {
      const target: PacedTarget = {
        measure: 'flow',
        kind: 'count',
        direction: 'reach',
        bound: 'exact',
        value: goal,
        unit: '户',
        baseline: null,
      }
      const later = (quarter + 1) as 2 | 3 | 4
      expect(rank(ask(target, value, later))).toBeLessThanOrEqual(rank(ask(target, value, quarter)))
    }),
    { numRuns: 300 },
  )
})

it('the sum of a paced verdict adds up as shown', () => {
  fc.assert(
    fc.property(targets, decimal, early, (target, value, quarter) => {
      const verdict = ask(target, value, quarter)
      if (verdict?.basis !== 'paced') return
      expect(verdict.gap).toBe(subtract(String(verdict.reached), String(verdict.expected)))
    }),
    { numRuns: 500 },
  )
})
