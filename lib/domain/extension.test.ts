import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  extensionInForce,
  extensionKindAt,
  type Granted,
  grantedUntil,
  grantProblem,
  mayNeedTime,
} from './extension'
import { timeliness } from './overdue'
import { DAY } from './shanghai-time'

const at = (text: string) => new Date(`2024-04-${text}+08:00`)
const window = {
  ...{ year: 2024, quarter: 1 as const, backfill: false },
  opensAt: at('01T00:00:00'),
  dueAt: at('10T23:59:59'),
  closesAt: at('15T23:59:59'),
}
const extension = (grantedAt: string, until: string): Granted => ({
  kind: 'extension',
  grantedAt: at(grantedAt),
  until: at(until),
})
const late = (grantedAt: string, until: string): Granted => ({
  ...extension(grantedAt, until),
  kind: 'latePermission',
})

describe('the due date that extensions give', () => {
  it.each([
    ['none', [], null],
    ['granted in time', [extension('09T09:00:00', '20T23:59:59')], '20T23:59:59'],
    ['granted at the due moment', [extension('10T23:59:59', '20T23:59:59')], '20T23:59:59'],
    ['granted a second late', [extension('11T00:00:00', '20T23:59:59')], null],
    ['no later than the due date', [extension('09T09:00:00', '10T23:59:59')], null],
    ['only a late permission', [late('09T09:00:00', '20T23:59:59')], null],
    [
      'a second one before the first ended',
      [extension('18T09:00:00', '25T23:59:59'), extension('09T09:00:00', '20T23:59:59')],
      '25T23:59:59',
    ],
    [
      'a second one after the first ended',
      [extension('09T09:00:00', '20T23:59:59'), extension('21T09:00:00', '25T23:59:59')],
      '20T23:59:59',
    ],
  ])('%s', (_, granted, until) => {
    expect(extensionInForce(window, granted)?.until ?? null).toEqual(until === null ? null : at(until))
  })

  it('is none without a window', () =>
    expect(extensionInForce(null, [extension('09T09:00:00', '20T23:59:59')])).toBeNull())
})

describe('what a grant is now', () => {
  const extended = [extension('09T09:00:00', '20T23:59:59')]
  it.each([
    [[], '10T23:59:59', 'extension'],
    [[], '11T00:00:00', 'latePermission'],
    [extended, '20T23:59:59', 'extension'],
    [extended, '21T00:00:00', 'latePermission'],
  ])('%# at %s: %s', (granted, now, kind) => {
    expect(extensionKindAt(window, granted, at(now))).toBe(kind)
  })
})

describe('a last moment that makes sense', () => {
  it.each([
    ['before the due date, later than it', [], '09T09:00:00', '11T23:59:59', null],
    ['before the due date, no later', [], '09T09:00:00', '10T23:59:59', 'notLater'],
    ['after the due date, before the close', [], '12T09:00:00', '15T23:59:59', 'notLater'],
    ['after the due date, later than the close', [], '12T09:00:00', '16T23:59:59', null],
    ['after the close', [], '20T09:00:00', '25T23:59:59', null],
    ['past', [], '20T09:00:00', '20T08:59:59', 'past'],
    ['this very moment', [], '20T09:00:00', '20T09:00:00', 'past'],
    [
      'no later than what was granted',
      [late('16T09:00:00', '25T23:59:59')],
      '20T09:00:00',
      '25T23:59:59',
      'notLater',
    ],
    [
      'later than what was extended',
      [extension('09T09:00:00', '20T23:59:59')],
      '19T09:00:00',
      '21T23:59:59',
      null,
    ],
  ])('%s', (_, granted, now, until, problem) => {
    expect(grantProblem({ window, granted }, at(until), at(now))).toBe(problem)
  })
})

describe('properties', () => {
  const moments = fc
    .integer({ min: 0, max: 40 })
    .map((days) => new Date(at('01T12:00:00').getTime() + days * DAY))
  const grants = fc.array(
    fc.record({ kind: fc.constantFrom('extension', 'latePermission'), until: moments, grantedAt: moments }),
    { maxLength: 4 },
  )

  it('whatever is granted after the due date, late stays late', () => {
    fc.assert(
      fc.property(grants, moments, (granted, handedIn) => {
        const afterDue = granted.filter(({ grantedAt }) => grantedAt > window.dueAt)
        const submissions = [{ at: handedIn, withdrawnAt: null }]
        const facts = { window, owed: true, submissions }
        const now = new Date(at('30T12:00:00').getTime() + 30 * DAY)
        const extended = extensionInForce(window, afterDue)
        expect(timeliness({ ...facts, extension: extended }, now)).toBe(
          timeliness({ ...facts, extension: null }, now),
        )
      }),
    )
  })

  it('what lets it be written reaches as far as the farthest of its kind', () => {
    fc.assert(
      fc.property(grants, (granted) => {
        const { extendedUntil, lateUntil } = grantedUntil(granted)
        for (const { kind, until } of granted) {
          const end = kind === 'extension' ? extendedUntil : lateUntil
          expect(end && end >= until).toBe(true)
        }
      }),
    )
  })
})

it('what was handed in needs no time', () => {
  const states = ['none', 'draft', 'internalReview', 'submitted', 'returned', 'approved'] as const
  expect(states.filter(mayNeedTime)).toEqual(['none', 'draft', 'internalReview', 'returned'])
})
