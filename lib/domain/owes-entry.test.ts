import { describe, expect, it } from 'vitest'
import { type OwingTask, owesEntry } from './owes-entry'
import type { QuarterNumber } from './quarter'
import { MEASURES } from './target'
import { TASK_LIVES } from './task'
import type { ReportingWindow } from './window'

const windowOf = (quarter: QuarterNumber): ReportingWindow => ({
  year: 2024,
  quarter,
  opensAt: new Date(Date.UTC(2024, quarter * 3, 1)),
  dueAt: new Date(Date.UTC(2024, quarter * 3, 10)),
  closesAt: new Date(Date.UTC(2024, quarter * 3, 20)),
  backfill: false,
})

const task = (facts: Partial<OwingTask>): OwingTask => ({
  life: 'underway',
  lifeSince: null,
  doneIn: null,
  measures: ['flow'],
  ...facts,
})

it('an ordinary task owes an entry in every opened quarter and in no other', () => {
  expect(([1, 2, 3, 4] as const).map((quarter) => owesEntry(task({}), windowOf(quarter)))).toEqual([
    true,
    true,
    true,
    true,
  ])
  expect(owesEntry(task({}), null)).toBe(false)
})

describe('a task whose approved verdict is done in the second quarter', () => {
  const doneIn = { year: 2024, quarter: 2 } as const

  it.each([
    [1, true],
    [2, true],
    [3, false],
    [4, false],
  ] as const)('owes in quarter %d: %s', (quarter, owes) => {
    expect(owesEntry(task({ doneIn, life: 'awaitingCheck' }), windowOf(quarter))).toBe(owes)
  })

  it.each(MEASURES)('with a %s among its targets', (measure) => {
    const lasting = ['rate', 'level', 'cap'].includes(measure)
    expect(owesEntry(task({ doneIn, measures: ['flow', measure] }), windowOf(3))).toBe(lasting)
  })

  it('done the year before owes nothing this year', () => {
    const earlier = { year: 2023, quarter: 4 } as const
    expect(owesEntry(task({ doneIn: earlier }), windowOf(1))).toBe(false)
  })
})

describe('lives', () => {
  const owing = ['underway', 'awaitingCheck', 'adjusted']

  it.each(TASK_LIVES)('%s', (life) => {
    expect(owesEntry(task({ life }), windowOf(3))).toBe(owing.includes(life))
  })

  it.each(['closed', 'suspended', 'cancelled', 'transferred'] as const)(
    '%s relieves from what was not due yet, and undoes no earlier debt',
    (life) => {
      const lifeSince = windowOf(2).dueAt
      const owes = (quarter: QuarterNumber) => owesEntry(task({ life, lifeSince }), windowOf(quarter))
      expect([owes(1), owes(2), owes(3)]).toEqual([true, false, false])
    },
  )

  it('a lasting measure owes nothing either once the task is closed', () => {
    expect(owesEntry(task({ life: 'closed', measures: ['rate'] }), windowOf(4))).toBe(false)
  })
})
