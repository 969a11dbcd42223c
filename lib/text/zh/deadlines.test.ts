import { describe, expect, it } from 'vitest'
import type { ReportingWindow } from '@/lib/domain/window'
import { daysLeft, deadline, dueLine, dueLineInWorkdays, moment, opening } from './deadlines'

const at = (text: string) => new Date(`${text}+08:00`)

const window: ReportingWindow = {
  year: 2024,
  quarter: 3,
  opensAt: at('2024-09-25T00:00'),
  dueAt: at('2024-10-10T23:59:59'),
  closesAt: at('2024-10-15T17:30'),
  backfill: false,
}

describe('deadlines', () => {
  it.each([
    ['2024-10-10T23:59:59', '10月10日24时'],
    ['2024-10-10T17:30', '10月10日17:30'],
    ['2024-10-10T00:00', '10月10日00:00'],
  ])('%s is said as %s', (instant, said) => {
    expect(deadline(at(instant))).toBe(said)
  })

  it.each([
    ['2024-10-08T09:00', '还有2天'],
    ['2024-10-08T23:59', '还有2天'],
    ['2024-10-09T00:00', '还有1天'],
    ['2024-10-10T09:00', '就在今天'],
  ])('at %s: %s', (now, said) => {
    expect(daysLeft(window.dueAt, at(now))).toBe(said)
  })

  it.each([
    ['upcoming', '9月25日开放填报，现在还不能填写。'],
    ['open', '10月10日24时截止，还有2天。'],
    ['afterDue', '已过10月10日24时的截止时间；10月15日17:30前还可以补报，仍记逾期。'],
    ['closed', '填报期已于10月15日17:30结束。'],
  ] as const)('a window that is %s', (status, said) => {
    expect(dueLine(status, window, at('2024-10-08T09:00'))).toBe(said)
  })

  it.each([
    [{ count: 2, unknownYear: null }, '10月10日24时截止，还有2天（还有2个工作日）。'],
    [
      { count: null, unknownYear: 2024 },
      '10月10日24时截止，还有2天（工作日未知：2024年的节假日安排尚未录入）。',
    ],
    [null, '10月10日24时截止，还有2天。'],
  ])('says how many business days are left: %o', (left, said) => {
    const now = at('2024-10-08T09:00')
    expect(dueLineInWorkdays({ status: 'open', window, now, left })).toBe(said)
  })

  it('says the day alone when a window opens with it', () => {
    expect([window.opensAt, at('2024-09-25T09:00')].map(opening)).toEqual(['9月25日', '9月25日09:00'])
  })

  it('says nothing of a window that was never opened', () => {
    expect(dueLine('notOpened', null, at('2024-10-08T09:00'))).toBe('')
  })

  it('says today for today', () => {
    expect(moment(at('2024-10-08T14:02'), at('2024-10-08T15:00'))).toBe('今天14:02')
    expect(moment(at('2024-10-06T17:40'), at('2024-10-08T15:00'))).toBe('10月6日17:40')
  })
})
