import { describe, expect, it } from 'vitest'
import { businessDaysLeftWords, saidDayWords } from './business-days'

describe('what a day is', () => {
  it.each([
    ['2024-10-10', 'workday', '', '2024年10月10日是工作日'],
    ['2024-10-12', 'workday', '国庆节', '2024年10月12日是工作日（国庆节调休上班）'],
    ['2024-10-04', 'dayOff', '国庆节', '2024年10月4日是国庆节假期，不是工作日'],
    ['2024-10-13', 'dayOff', '', '2024年10月13日是周末，不是工作日'],
    ['2027-10-13', 'unknown', '', '工作日未知：2027年的节假日安排尚未录入'],
  ] as const)('%s %s', (day, standing, name, said) => {
    expect(saidDayWords({ day, standing, name, year: Number(day.slice(0, 4)) })).toBe(said)
  })
})

describe('how many are left', () => {
  it.each([
    [{ count: 2, unknownYear: null }, '还有2个工作日'],
    [{ count: 0, unknownYear: null }, '之后没有工作日了'],
    [{ count: null, unknownYear: null }, ''],
    [{ count: null, unknownYear: 2027 }, '工作日未知：2027年的节假日安排尚未录入'],
  ])('%o: %s', (left, said) => expect(businessDaysLeftWords(left)).toBe(said))
})
