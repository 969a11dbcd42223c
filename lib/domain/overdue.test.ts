import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dueMoment, type Submission, type TimelinessFacts, timeliness } from './overdue'
import type { ReportingWindow } from './window'

const at = (iso: string) => new Date(iso)
const DUE = at('2024-07-10T15:59:59Z')
const ms = (from: Date, by: number) => new Date(from.getTime() + by)

const window: ReportingWindow = {
  year: 2024,
  quarter: 2,
  opensAt: at('2024-06-24T16:00:00Z'),
  dueAt: DUE,
  closesAt: at('2024-07-20T15:59:59Z'),
  backfill: false,
}

const submitted = (moment: Date, withdrawnAt: Date | null = null): Submission => ({ at: moment, withdrawnAt })

const facts = (some: Partial<TimelinessFacts>): TimelinessFacts => ({
  window,
  owed: true,
  submissions: [],
  extension: null,
  ...some,
})

describe('nothing submitted', () => {
  it.each([
    [-1000, 'awaited'],
    [0, 'awaited'],
    [1, 'overdue'],
    [1000, 'overdue'],
    [400 * 86_400_000, 'overdue'],
  ])('%d ms from the due moment: %s', (by, state) => {
    expect(timeliness(facts({}), ms(DUE, by))).toBe(state)
  })

  it('a task that owes no entry is never overdue', () => {
    expect(timeliness(facts({ owed: false }), ms(DUE, 1000))).toBe('notOwed')
    expect(timeliness(facts({ owed: false }), ms(DUE, -1000))).toBe('notOwed')
  })
})

it('a window that was never opened is never overdue, whatever else holds', () => {
  const moments = fc.date({
    min: at('2020-01-01T00:00:00Z'),
    max: at('2040-01-01T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(moments, fc.boolean(), fc.array(moments, { maxLength: 2 }), (now, owed, sent) => {
      const submissions = sent.map((moment) => submitted(moment))
      expect(timeliness(facts({ window: null, owed, submissions }), now)).toBe('notOwed')
    }),
  )
})

describe('submitted', () => {
  it.each([
    [-1000, 'onTime'],
    [0, 'onTime'],
    [1, 'madeUpLate'],
    [1000, 'madeUpLate'],
  ])('%d ms from the due moment: %s', (by, state) => {
    expect(timeliness(facts({ submissions: [submitted(ms(DUE, by))] }), ms(DUE, 86_400_000))).toBe(state)
  })

  it('in time and returned since: still in time, the second handing in is no making up', () => {
    const submissions = [submitted(ms(DUE, -5000)), submitted(ms(DUE, 9_000_000))]
    expect(timeliness(facts({ submissions }), ms(DUE, 5000))).toBe('onTime')
    expect(timeliness(facts({ submissions }), ms(DUE, 99_000_000))).toBe('onTime')
  })

  it('in time although nothing was owed', () => {
    const submissions = [submitted(ms(DUE, -5000))]
    expect(timeliness(facts({ submissions, owed: false }), DUE)).toBe('onTime')
  })
})

describe('withdrawn', () => {
  const sent = ms(DUE, -5000)
  it.each([
    ['before the due moment, not handed in again', [submitted(sent, ms(DUE, -1000))], 'overdue'],
    ['at the due moment', [submitted(sent, DUE)], 'overdue'],
    ['just after the due moment: it stood submitted then', [submitted(sent, ms(DUE, 1))], 'onTime'],
    ['and handed in again in time', [submitted(sent, ms(DUE, -3000)), submitted(ms(DUE, -1000))], 'onTime'],
    [
      'and handed in again too late',
      [submitted(sent, ms(DUE, -3000)), submitted(ms(DUE, 1000))],
      'madeUpLate',
    ],
    ['after a late handing in', [submitted(ms(DUE, 1000), ms(DUE, 2000))], 'overdue'],
  ])('%s', (_, submissions, state) => {
    expect(timeliness(facts({ submissions }), ms(DUE, 3000))).toBe(state)
  })

  it('before the due moment it is awaited again', () => {
    expect(timeliness(facts({ submissions: [submitted(sent, ms(DUE, -3000))] }), ms(DUE, -1000))).toBe(
      'awaited',
    )
  })
})

describe('extended', () => {
  const until = at('2024-07-15T15:59:59Z')
  it.each([
    ['granted before the due moment', ms(DUE, -1000), until],
    ['granted at the due moment', DUE, until],
    ['granted too late', ms(DUE, 1), DUE],
  ])('%s', (_, grantedAt, due) => {
    expect(dueMoment(window, { until, grantedAt })).toEqual(due)
  })

  it('never shortens', () => {
    expect(dueMoment(window, { until: ms(DUE, -1000), grantedAt: window.opensAt })).toEqual(DUE)
    expect(dueMoment(window, null)).toEqual(DUE)
  })

  it.each([
    [ms(DUE, 1000), 'awaited'],
    [until, 'awaited'],
    [ms(until, 1), 'overdue'],
  ])('nothing submitted at %s: %s', (now, state) => {
    const extension = { until, grantedAt: window.opensAt }
    expect(timeliness(facts({ extension }), now)).toBe(state)
  })

  it('is in time until the extended moment', () => {
    const extension = { until, grantedAt: window.opensAt }
    const sent = (moment: Date) =>
      timeliness(facts({ extension, submissions: [submitted(moment)] }), ms(until, 9000))
    expect([sent(ms(DUE, 1)), sent(until), sent(ms(until, 1))]).toEqual(['onTime', 'onTime', 'madeUpLate'])
  })
})

it('what was late stays late, and what was in time stays in time', () => {
  const offsets = fc.integer({ min: -1_000_000, max: 1_000_000 })
  fc.assert(
    fc.property(offsets, offsets, fc.array(offsets, { maxLength: 3 }), (first, wait, more) => {
      const now = ms(DUE, Math.max(first, 0) + Math.abs(wait) + 1)
      const before = timeliness(facts({ submissions: [submitted(ms(DUE, first))] }), now)
      const later = more.map((by) => submitted(ms(now, Math.abs(by))))
      const submissions = [submitted(ms(DUE, first)), ...later]
      expect(timeliness(facts({ submissions }), ms(now, 2_000_000))).toBe(before)
    }),
  )
})
