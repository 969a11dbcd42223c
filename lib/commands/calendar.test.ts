import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { enteredYears, officialDays } from '@/db/reads/calendar'
import { loadCalendar } from '@/db/seed/load/load-calendar'
import { actAs } from '@/db/testing/as'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { dayStanding } from '@/lib/domain/business-days'
import { enterCalendarYear } from './enter-calendar-year'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clock = testClock(SPRING)

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)
beforeEach(() => actAs(people.office))

const typed = (fields: object = {}) => ({
  ...{ year: '2027', document: '国务院办公厅关于2027年部分节假日安排的通知', seen: '' },
  ...{ holidays: '1月1日 元旦\n10月1日至7日 国庆节', workdays: '10月9日 国庆节' },
  ...fields,
})
const problemOf = (result: { ok: boolean; problem?: unknown }) => (result.ok ? null : result.problem)

// One after the other on one database.
describe('the official calendar', () => {
  it('knows no year before one is entered', async () => {
    expect(dayStanding(await officialDays(), '2024-10-01')).toBe('unknown')
  })

  it('is put in once at the start, and left alone at the next', async () => {
    expect(await loadCalendar()).toEqual([2024, 2025, 2026])
    expect(await loadCalendar()).toEqual([])
    const calendar = await officialDays()
    expect(
      ['2024-10-01', '2024-10-12', '2026-02-23', '2027-01-01'].map((day) => dayStanding(calendar, day)),
    ).toEqual(['dayOff', 'workday', 'dayOff', 'unknown'])
  })

  it.each([
    ['no document', { document: ' ' }, { document: 'required' }],
    ['no holidays', { holidays: '' }, { holidays: 'required' }],
    ['a year that is none', { year: '27' }, { year: 'year' }],
    ['a day of another year', { holidays: '2026-10-01 国庆节' }, { holidays: 'calendar.otherYear.1' }],
    [
      'a workday that is one anyway',
      { workdays: '10月8日 国庆节' },
      { workdays: 'calendar.nothingChanges.1' },
    ],
    ['a day without a name', { holidays: '1月1日 元旦\n10月1日' }, { holidays: 'calendar.noName.2' }],
  ])('refuses %s', async (_, fields, problems) => {
    expect(problemOf(await enterCalendarYear(typed(fields)))).toEqual({ kind: 'invalid', fields: problems })
    expect((await enteredYears()).map(({ year }) => year)).toEqual([2024, 2025, 2026])
  })

  it.each([
    ['a department', () => people.housing, { kind: 'forbidden', because: 'notYourRole' }],
    ['an anonymous reader', () => null, { kind: 'signedOut' }],
  ])('is not for %s', async (_, who, problem) => {
    actAs(who())
    expect(problemOf(await enterCalendarYear(typed()))).toEqual(problem)
  })

  it('takes another year, with its notice, and tells of it', async () => {
    expect(await enterCalendarYear(typed())).toMatchObject({ ok: true, value: { year: 2027 } })
    const calendar = await officialDays()
    expect(['2027-10-01', '2027-10-08', '2027-10-09'].map((day) => dayStanding(calendar, day))).toEqual([
      'dayOff',
      'workday',
      'workday',
    ])
    expect((await eventLog()).at(-1)).toMatchObject({
      ...{ action: 'calendar.entered', subjectType: 'calendar', subjectId: '2027', before: null },
      after: { workdays: ['2027-10-09'] },
    })
  })

  it('is put right by whoever saw what stands, and keeps what was before in the event', async () => {
    expect(problemOf(await enterCalendarYear(typed()))).toMatchObject({ kind: 'stale' })
    const seen = (await enteredYears()).find(({ year }) => year === 2027)?.enteredAt.toISOString()
    clock.set('2024-04-06T09:00:00+08:00')
    expect(await enterCalendarYear(typed({ seen, workdays: '' }))).toMatchObject({ ok: true })
    expect(dayStanding(await officialDays(), '2027-10-09')).toBe('dayOff')
    expect((await eventLog()).at(-1)).toMatchObject({
      before: { workdays: ['2027-10-09'] },
      after: { workdays: [] },
    })
    expect(problemOf(await enterCalendarYear(typed({ seen })))).toMatchObject({ kind: 'stale' })
  })
})
