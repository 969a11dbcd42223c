import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Grants, mayWrite, NO_GRANTS, REOPEN_DAYS, reopenUntil, rewriteUntil } from './may-write'
import type { ReportingWindow } from './window'

const at = (iso: string) => new Date(iso)
const CLOSE = '2024-07-20T15:59:59Z'

const window: ReportingWindow = {
  year: 2024,
  quarter: 2,
  opensAt: at('2024-06-24T16:00:00Z'),
  dueAt: at('2024-07-10T15:59:59Z'),
  closesAt: at(CLOSE),
  backfill: false,
}

const after = at('2024-07-25T02:00:00Z')
const grant = (facts: Partial<Grants>): Grants => ({ ...NO_GRANTS, ...facts })

describe('by the window alone', () => {
  it.each([
    ['2024-06-24T15:59:59Z', { allowed: false, because: 'upcoming' }],
    ['2024-06-24T16:00:00Z', { allowed: true, by: 'window', until: at(CLOSE) }],
    ['2024-07-10T16:00:00Z', { allowed: true, by: 'window', until: at(CLOSE) }],
    ['2024-07-20T15:59:58Z', { allowed: true, by: 'window', until: at(CLOSE) }],
    [CLOSE, { allowed: true, by: 'window', until: at(CLOSE) }],
    ['2024-07-20T16:00:00Z', { allowed: false, because: 'closed' }],
  ] as const)('at %s', (now, answer) => {
    expect(mayWrite(window, NO_GRANTS, at(now))).toEqual(answer)
  })
})

describe('after the close', () => {
  const until = at('2024-07-25T02:00:00Z')
  const names: [keyof Grants, string][] = [
    ['extendedUntil', 'extension'],
    ['lateUntil', 'latePermission'],
    ['reopenUntil', 'return'],
  ]

  it.each(names)('%s lets write up to and including its moment', (name, by) => {
    const grants = grant({ [name]: until })
    const answerAt = (ms: number) => mayWrite(window, grants, new Date(until.getTime() + ms))
    expect(answerAt(-1000)).toEqual({ allowed: true, by, until })
    expect(answerAt(0)).toEqual({ allowed: true, by, until })
    expect(answerAt(1000)).toEqual({ allowed: false, because: 'closed' })
  })

  it('the longest grant counts', () => {
    const later = at('2024-07-30T00:00:00Z')
    const grants = grant({ extendedUntil: until, reopenUntil: later })
    expect(mayWrite(window, grants, after)).toEqual({ allowed: true, by: 'return', until: later })
  })

  it('a correction has no close', () => {
    const correcting = grant({ correcting: true })
    expect(mayWrite(window, correcting, at('2031-01-01T00:00:00Z'))).toEqual({
      allowed: true,
      by: 'correction',
      until: null,
    })
  })
})

describe('within the window', () => {
  const now = at('2024-07-18T00:00:00Z')
  it.each([
    ['2024-07-19T00:00:00Z', { by: 'window', until: at(CLOSE) }],
    ['2024-07-22T00:00:00Z', { by: 'return', until: at('2024-07-22T00:00:00Z') }],
  ])('a return until %s never shortens it', (until, answer) => {
    expect(mayWrite(window, grant({ reopenUntil: at(until) }), now)).toEqual({ allowed: true, ...answer })
  })
})

it('no grant opens what was never opened or has not opened yet', () => {
  const moments = fc.date({
    min: at('2020-01-01T00:00:00Z'),
    max: at('2030-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  const grants = fc.record({
    extendedUntil: fc.option(moments),
    lateUntil: fc.option(moments),
    reopenUntil: fc.option(moments),
    correcting: fc.boolean(),
  })
  fc.assert(
    fc.property(grants, moments, (some, now) => {
      expect(mayWrite(null, some, now)).toEqual({ allowed: false, because: 'notOpened' })
      if (now < window.opensAt)
        expect(mayWrite(window, some, now)).toEqual({ allowed: false, because: 'upcoming' })
    }),
  )
})

describe('reopenUntil', () => {
  it.each([
    ['2024-07-22T02:00:00Z', undefined, '2024-07-27T15:59:59.999Z'],
    ['2024-07-22T15:59:59Z', undefined, '2024-07-27T15:59:59.999Z'],
    ['2024-07-22T16:00:00Z', undefined, '2024-07-28T15:59:59.999Z'],
    ['2024-12-29T02:00:00Z', 5, '2025-01-03T15:59:59.999Z'],
    ['2024-07-22T02:00:00Z', 1, '2024-07-23T15:59:59.999Z'],
  ])('returned at %s for %s days: until %s', (now, days, until) => {
    expect(reopenUntil(at(now), days).toISOString()).toBe(until)
  })

  it('is five days by default', () => {
    expect(REOPEN_DAYS).toBe(5)
    expect(reopenUntil(after)).toEqual(reopenUntil(after, 5))
  })
})

describe('until when a returned entry is to be handed in again', () => {
  const NAMED = '2024-07-13T15:59:59Z'
  const LATER = '2024-07-25T15:59:59Z'

  it.each([
    ['the named day while it is to come', NAMED, '2024-07-13T15:59:59Z', NAMED],
    ['after it the close of the window, which is still to come', NAMED, '2024-07-13T16:00:00Z', CLOSE],
    ['a named day after the close', LATER, '2024-07-22T00:00:00Z', LATER],
    ['the close, once both have passed', NAMED, '2024-07-22T00:00:00Z', CLOSE],
    ['the named day, once both have passed and it was the later', LATER, '2024-07-26T00:00:00Z', LATER],
  ])('%s', (_case, named, now, until) => {
    expect(rewriteUntil(window, grant({ reopenUntil: at(named) }), at(now))).toEqual(at(until))
  })

  it('an extension given after the named day', () => {
    const grants = grant({ reopenUntil: at(NAMED), extendedUntil: at(LATER) })
    expect(rewriteUntil(window, grants, after)).toEqual(at(LATER))
  })

  it('none for a correction, and none where nothing was opened', () => {
    expect(rewriteUntil(window, grant({ reopenUntil: at(NAMED), correcting: true }), after)).toBeNull()
    expect(rewriteUntil(null, NO_GRANTS, after)).toBeNull()
  })

  it('names a moment to come whenever the entry may be written until one', () => {
    const moment = fc.date({
      min: at('2024-06-25T00:00:00Z'),
      max: at('2024-08-10T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(moment, moment, (named, now) => {
        const grants = grant({ reopenUntil: named })
        const answer = mayWrite(window, grants, now)
        const until = rewriteUntil(window, grants, now)
        expect(until !== null && until >= now).toBe(answer.allowed)
      }),
    )
  })
})
