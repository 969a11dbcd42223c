import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  businessDayFrom,
  businessDaysAfter,
  businessDaysLeft,
  type CalendarDay,
  dayStanding,
  daysLater,
  isWeekend,
  nthBusinessDayAfter,
  officialCalendar,
} from './business-days'

const off = (day: string): CalendarDay => ({ day, kind: 'holiday', name: '国庆节' })
const worked = (day: string): CalendarDay => ({ day, kind: 'workday', name: '国庆节' })

// October 2024: 1st to 7th off, 29 September and 12 October worked.
const calendar = officialCalendar(
  [2024],
  [
    ...['01', '02', '03', '04', '07'].map((day) => off(`2024-10-${day}`)),
    worked('2024-09-29'),
    worked('2024-10-12'),
  ],
)

describe('whether people work', () => {
  it.each([
    ['2024-09-27', 'workday'],
    ['2024-09-28', 'dayOff'],
    ['2024-09-29', 'workday'],
    ['2024-10-01', 'dayOff'],
    ['2024-10-05', 'dayOff'],
    ['2024-10-08', 'workday'],
    ['2024-10-12', 'workday'],
    ['2024-10-13', 'dayOff'],
    ['2027-10-08', 'unknown'],
    ['2023-12-31', 'unknown'],
  ])('%s: %s', (day, standing) => expect(dayStanding(calendar, day)).toBe(standing))
})

describe('the business day from a day on', () => {
  it.each([
    ['2024-10-10', '2024-10-10'],
    ['2024-10-01', '2024-10-08'],
    ['2024-10-12', '2024-10-12'],
    ['2024-10-13', '2024-10-14'],
    ['2024-12-31', '2024-12-31'],
    ['2025-01-01', null],
  ])('%s → %s', (day, found) => expect(businessDayFrom(calendar, day)).toBe(found))
})

describe('the nth business day after', () => {
  it.each([
    ['2024-09-30', 1, '2024-10-08'],
    ['2024-10-08', 1, '2024-10-09'],
    ['2024-10-08', 4, '2024-10-12'],
    ['2024-10-08', 5, '2024-10-14'],
    ['2024-12-30', 2, null],
  ])('%s, %i: %s', (day, n, found) => expect(nthBusinessDayAfter(calendar, day, n)).toBe(found))
})

describe('business days between', () => {
  it.each([
    ['2024-10-08', '2024-10-10', 2],
    ['2024-09-30', '2024-10-07', 0],
    ['2024-09-28', '2024-10-08', 3],
    ['2024-10-10', '2024-10-10', 0],
    ['2024-10-10', '2024-10-08', 0],
    ['2024-12-31', '2025-01-02', null],
  ])('after %s up to %s: %s', (from, to, count) => expect(businessDaysAfter(calendar, from, to)).toBe(count))

  const days = fc.integer({ min: 0, max: 365 }).map((count) => daysLater('2024-01-01', count))

  it('the nth after a day is n business days away from it, and one itself', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 20 }), (day, n) => {
        const found = nthBusinessDayAfter(calendar, day, n)
        if (found === null) return
        expect(businessDaysAfter(calendar, day, found)).toBe(n)
        expect(dayStanding(calendar, found)).toBe('workday')
      }),
    )
  })

  it('adds up over a day in between', () => {
    fc.assert(
      fc.property(fc.tuple(days, days, days), (three) => {
        const [a = '', b = '', c = ''] = [...three].sort()
        const [whole, first, second] = [
          [a, c],
          [a, b],
          [b, c],
        ].map(([from = '', to = '']) => businessDaysAfter(calendar, from, to))
        expect(whole).toBe((first ?? 0) + (second ?? 0))
      }),
    )
  })
})

describe('days left until an instant', () => {
  const at = (text: string) => new Date(`${text}+08:00`)
  it.each([
    ['2024-10-08T00:00:00', '2024-10-10T23:59:59', { count: 2, unknownYear: null }],
    ['2024-10-10T23:59:59', '2024-10-10T23:59:59', { count: 0, unknownYear: null }],
    ['2024-12-30T09:00:00', '2025-01-10T23:59:59', { count: null, unknownYear: 2025 }],
    ['2026-12-30T09:00:00', '2027-01-10T23:59:59', { count: null, unknownYear: 2026 }],
  ])('from %s to %s', (now, until, left) => {
    expect(businessDaysLeft(calendar, at(now), at(until))).toEqual(left)
  })
})

it('Saturdays and Sundays are weekends', () => {
  expect(['2024-10-11', '2024-10-12', '2024-10-13', '2024-10-14'].map(isWeekend)).toEqual([
    false,
    true,
    true,
    false,
  ])
})
