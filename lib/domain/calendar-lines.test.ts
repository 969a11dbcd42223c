import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysLater, isWeekend } from './business-days'
import { calendarLines, readCalendarLines } from './calendar-lines'

const days = (text: string, kind: 'holiday' | 'workday' = 'holiday') => {
  const read = readCalendarLines(text, 2027, kind)
  return 'days' in read ? read.days.map(({ day }) => day.slice(5)).join(' ') : `${read.fault} ${read.line}`
}

describe('lines of holidays', () => {
  it.each([
    ['10月1日 国庆节', '10-01'],
    ['10月1日至7日 国庆节', '10-01 10-04 10-05 10-06 10-07'],
    ['10-01至10-07 国庆节', '10-01 10-04 10-05 10-06 10-07'],
    ['2027-10-01至2027-10-04 国庆节', '10-01 10-04'],
    ['２０２７年１０月１日 国庆节', '10-01'],
    ['10/1~10/4  国庆节', '10-01 10-04'],
    ['1月30日至2月1日 春节', '02-01'],
    ['\n 10月1日 国庆节 \n\n', '10-01'],
    ['10月2日 国庆节', ''],
    ['', ''],
  ])('%s', (text, found) => expect(days(text)).toBe(found))

  it.each([
    ['2026-10-01 国庆节', 'otherYear 1'],
    ['10月1日 国庆节\n13月1日 元旦', 'noDay 2'],
    ['10月7日至1日 国庆节', 'noDay 1'],
    ['2月29日 春节', 'noDay 1'],
    ['1月1日至6月1日 长假', 'noDay 1'],
    ['国庆节', 'noDay 1'],
    ['10月1日', 'noName 1'],
    ['10月1日 国庆节\n10月1日 中秋节', 'twice 2'],
  ])('refuses %s', (text, fault) => expect(days(text)).toBe(fault))
})

describe('lines of make-up workdays', () => {
  it.each([
    ['10月9日 国庆节', '10-09'],
    ['10月8日 国庆节', 'nothingChanges 1'],
    ['10月8日至9日 国庆节', 'nothingChanges 1'],
  ])('%s: %s', (text, found) => expect(days(text, 'workday')).toBe(found))
})

it('reads back what it prints', () => {
  const weekdays = fc
    .uniqueArray(fc.integer({ min: 0, max: 364 }), { maxLength: 20 })
    .map((counts) => counts.map((count) => daysLater('2027-01-01', count)).filter((day) => !isWeekend(day)))
  fc.assert(
    fc.property(weekdays, (picked) => {
      const entered = picked.map((day) => ({ day, kind: 'holiday' as const, name: '节' }))
      expect(readCalendarLines(calendarLines(entered, 'holiday'), 2027, 'holiday')).toEqual({ days: entered })
    }),
  )
})
