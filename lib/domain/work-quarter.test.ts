import { describe, expect, it } from 'vitest'
import type { QuarterNumber } from './quarter'
import type { ReportingWindow } from './window'
import { workQuarter } from './work-quarter'

const day = (text: string) => new Date(`${text}T00:00:00+08:00`)

function window(quarter: QuarterNumber, opens: string, due: string, closes: string): ReportingWindow {
  return {
    year: 2024,
    quarter,
    opensAt: day(opens),
    dueAt: day(due),
    closesAt: day(closes),
    backfill: false,
  }
}

const q1 = window(1, '2024-03-25', '2024-04-10', '2024-04-20')
const q2 = window(2, '2024-06-25', '2024-07-10', '2024-07-20')
const q3 = window(3, '2024-09-25', '2024-10-10', '2024-10-20')
const q1again = window(1, '2024-09-01', '2024-12-01', '2024-12-31')

describe('the quarter that the office opens with', () => {
  it.each([
    ['no window', [], '2024-07-01', null],
    ['the open one', [q1, q2], '2024-07-01', 2],
    ['of two open ones the one due first', [q1again, q2, q3], '2024-10-01', 3],
    ['an open one before a late one', [q1again, q3], '2024-10-15', 1],
    ['the late one while nothing else is open', [q1, q2], '2024-07-15', 2],
    ['the last closed one', [q1, q2], '2024-08-15', 2],
    ['the first to come', [q3, q2], '2024-05-01', 2],
    ['the last closed one before one to come', [q1, q2], '2024-05-01', 1],
  ] as const)('%s', (_what, windows, now, quarter) => {
    expect(workQuarter([...windows], day(now))?.quarter ?? null).toBe(quarter)
  })
})
