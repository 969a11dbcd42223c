import { describe, expect, it } from 'vitest'
import type { QuarterNumber } from './quarter'
import { phaseOf, shownQuarter } from './shown-quarter'
import type { ReportingWindow } from './window'

const now = new Date('2024-10-08T01:00:00Z')
const on = (day: string) => new Date(`${day}T00:00:00Z`)
const window = (quarter: QuarterNumber, opens: string, due: string): ReportingWindow => ({
  year: 2024,
  quarter,
  opensAt: on(opens),
  dueAt: on(due),
  closesAt: on(due),
  backfill: false,
})
const q1 = window(1, '2024-03-25', '2024-04-10')
const q2 = window(2, '2024-06-25', '2024-07-10')
const q3 = window(3, '2024-09-25', '2024-10-10')
const q4 = window(4, '2024-12-25', '2025-01-10')
const backfilled = ([1, 2, 3] as const).map((quarter) => window(quarter, '2024-10-01', '2024-11-01'))

describe('the quarter that the public pages speak of', () => {
  it.each<[string, ReportingWindow[], QuarterNumber[], QuarterNumber | null]>([
    ['none before any window was opened', [], [], null],
    ['none while the only window opens later', [q4], [], null],
    ['the last one past its due date, not the one being reported', [q3, q1, q2], [1, 2, 3], 2],
    ['the one being reported when no other was opened', [q3], [], 3],
    ['the last published one when all were opened afterwards', backfilled, [1, 2], 2],
    ['the first one opened afterwards while nothing is published', backfilled, [], 1],
  ])('%s', (_, windows, published, expected) => {
    expect(shownQuarter(windows, new Set(published), now)).toBe(expected)
  })
})

describe('the phase of a quarter', () => {
  it.each([
    ['notOpened', null],
    ['notOpened', q4],
    ['reporting', q3],
    ['pastDue', q2],
  ] as const)('%s', (phase, given) => expect(phaseOf(given, now)).toBe(phase))
})
