import { describe, expect, it } from 'vitest'
import { officialCalendar } from './business-days'
import { parseQuarter, type Quarter } from './quarter'
import {
  extensionProblem,
  isBackfill,
  offeredTimes,
  type ReportingWindow,
  windowProblem,
  windowStatus,
} from './window'

const at = (iso: string) => new Date(iso)

const window: ReportingWindow = {
  year: 2024,
  quarter: 2,
  opensAt: at('2024-06-24T16:00:00Z'),
  dueAt: at('2024-07-10T15:59:59Z'),
  closesAt: at('2024-07-20T15:59:59Z'),
  backfill: false,
}

describe('windowStatus', () => {
  it.each([
    ['2024-01-01T00:00:00Z', 'upcoming'],
    ['2024-06-24T15:59:59Z', 'upcoming'],
    ['2024-06-24T15:59:59.999Z', 'upcoming'],
    ['2024-06-24T16:00:00Z', 'open'],
    ['2024-06-24T16:00:01Z', 'open'],
    ['2024-07-10T15:59:58Z', 'open'],
    ['2024-07-10T15:59:59Z', 'open'],
    ['2024-07-10T15:59:59.001Z', 'afterDue'],
    ['2024-07-10T16:00:00Z', 'afterDue'],
    ['2024-07-20T15:59:58Z', 'afterDue'],
    ['2024-07-20T15:59:59Z', 'afterDue'],
    ['2024-07-20T16:00:00Z', 'closed'],
    ['2026-01-01T00:00:00Z', 'closed'],
  ])('at %s it is %s', (now, status) => {
    expect(windowStatus(window, at(now))).toBe(status)
  })

  it.each(['1999-01-01T00:00:00Z', '2024-07-10T00:00:00Z', '2099-01-01T00:00:00Z'])(
    'a window that was never opened is never anything else (%s)',
    (now) => {
      expect(windowStatus(null, at(now))).toBe('notOpened')
    },
  )

  it('closing at the due moment leaves no time after it', () => {
    const tight = { ...window, closesAt: window.dueAt }
    expect(windowStatus(tight, window.dueAt)).toBe('open')
    expect(windowStatus(tight, new Date(window.dueAt.getTime() + 1))).toBe('closed')
  })
})

describe('windowProblem', () => {
  const hour = (hours: number) => new Date(hours * 3_600_000)
  it.each([
    [0, 1, 2, null],
    [0, 1, 1, null],
    [1, 1, 2, 'dueNotAfterOpening'],
    [2, 1, 3, 'dueNotAfterOpening'],
    [0, 2, 1, 'closesBeforeDue'],
    [3, 2, 1, 'dueNotAfterOpening'],
  ])('opens %d, due %d, closes %d: %s', (opens, due, closes, problem) => {
    expect(windowProblem({ opensAt: hour(opens), dueAt: hour(due), closesAt: hour(closes) })).toBe(problem)
  })
})

describe('isBackfill', () => {
  it.each([
    ['2024-Q2', '2024-06-25T00:00:00Z', false],
    ['2024-Q3', '2024-10-08T00:00:00Z', false],
    ['2024-Q3', '2024-12-31T15:59:59Z', false],
    ['2024-Q3', '2024-12-31T16:00:00Z', true],
    ['2024-Q1', '2024-10-08T00:00:00Z', true],
    ['2024-Q4', '2025-03-31T15:59:59Z', false],
    ['2024-Q4', '2025-03-31T16:00:00Z', true],
    ['2024-Q4', '2024-01-20T00:00:00Z', false],
  ])('%s opened at %s: %s', (quarter, opensAt, backfill) => {
    expect(isBackfill(parseQuarter(quarter) as Quarter, at(opensAt))).toBe(backfill)
  })
})

describe('the times that are offered for a window', () => {
  const quarter = (text: string) => parseQuarter(text) as Quarter
  const offered = (text: string, now: string, calendar = officialCalendar([], [])) => {
    const { opensAt, dueAt, closesAt } = offeredTimes(quarter(text), at(now), calendar)
    return [opensAt, dueAt, closesAt].map((instant) => instant.toISOString())
  }

  it.each(['2024-01-17T00:00:00Z', '2024-07-01T00:00:00Z', '2024-07-10T15:59:59Z'])(
    'stand around the end of the quarter, asked at %s',
    (now) => {
      expect(offered('2024-Q2', now)).toEqual([
        '2024-06-25T16:00:00.000Z',
        '2024-07-10T15:59:59.999Z',
        '2024-07-15T15:59:59.999Z',
      ])
    },
  )

  it('are due and close on business days, where the calendar is known', () => {
    const off = (day: string) => ({ day, kind: 'holiday' as const, name: '假日' })
    const calendar = officialCalendar([2024, 2025], [off('2024-07-10'), off('2024-07-15')])
    expect(offered('2024-Q2', '2024-07-01T00:00:00Z', calendar).slice(1)).toEqual([
      '2024-07-11T15:59:59.999Z',
      '2024-07-16T15:59:59.999Z',
    ])
    // 10 May 2025 is a Saturday, and the 15th a Thursday.
    expect(offered('2024-Q1', '2025-04-30T02:00:00Z', calendar).slice(1)).toEqual([
      '2025-05-12T15:59:59.999Z',
      '2025-05-15T15:59:59.999Z',
    ])
  })

  it.each(['2024-Q1', '2024-Q2', '2024-Q3', '2024-Q4'])('begin today for %s when it is long past', (text) => {
    expect(offered(text, '2026-11-24T07:00:00Z')).toEqual([
      '2026-11-23T16:00:00.000Z',
      '2026-12-04T15:59:59.999Z',
      '2026-12-09T15:59:59.999Z',
    ])
  })
})

describe('extending a window', () => {
  const wanted = (dueAt: string, closesAt: string) => ({ dueAt: at(dueAt), closesAt: at(closesAt) })
  const due = '2024-07-10T15:59:59Z'
  const close = '2024-07-20T15:59:59Z'

  it.each([
    [due, close, '2024-07-01T00:00:00Z', 'nothingMoved'],
    [due, '2024-07-20T16:00:00Z', '2024-07-01T00:00:00Z', null],
    ['2024-07-10T16:00:00Z', close, '2024-07-10T15:59:59Z', null],
    ['2024-07-10T16:00:00Z', close, '2024-07-10T15:59:59.001Z', 'dueIsPast'],
    [due, '2024-07-20T16:00:00Z', '2026-01-01T00:00:00Z', null],
    ['2024-07-10T15:59:58Z', close, '2024-07-01T00:00:00Z', 'earlierDue'],
    [due, '2024-07-20T15:59:58Z', '2024-07-01T00:00:00Z', 'earlierClose'],
    ['2024-07-21T00:00:00Z', '2024-07-20T16:00:00Z', '2024-07-01T00:00:00Z', 'closesBeforeDue'],
  ])('to %s and %s at %s: %s', (dueAt, closesAt, now, expected) => {
    expect(extensionProblem(window, wanted(dueAt, closesAt), at(now))).toBe(expected)
  })
})
