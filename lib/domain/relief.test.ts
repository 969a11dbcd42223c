import { expect, it } from 'vitest'
import { owesEntry } from './owes-entry'
import { isRelieved, reliefs } from './relief'
import { parseShanghai } from './shanghai-time'
import { TASK_CHANGE_KINDS } from './task-change'

const change = (kind: (typeof TASK_CHANGE_KINDS)[number], effectiveOn: string, others: string[] = []) => ({
  ...{ taskId: '2024-001', kind, effectiveOn, otherTaskIds: others },
})
const at = (day: string) => parseShanghai(day) ?? new Date(Number.NaN)

it.each([
  ['suspended', 'resumed'],
  ['cancelled', 'reopened'],
  ['closed', 'reopened'],
] as const)('%s until %s is a period of its own', (ends, takesUp) => {
  const found = reliefs([change(ends, '2024-05-01'), change(takesUp, '2024-08-01')]).get('2024-001') ?? []
  expect(found).toEqual([{ from: at('2024-05-01'), until: at('2024-08-01') }])
  const days = ['2024-04-30', '2024-05-01', '2024-07-31', '2024-08-01']
  expect(days.map((day) => isRelieved(found, at(day)))).toEqual([false, true, true, false])
})

it('what was suspended and then cancelled counts from the first', () => {
  const changes = [
    change('suspended', '2024-02-01'),
    change('cancelled', '2024-03-01'),
    change('reopened', '2024-05-01'),
  ]
  expect(reliefs(changes).get('2024-001')).toEqual([{ from: at('2024-02-01'), until: at('2024-05-01') }])
})

it('a period that still lasts is none, nor is one of any other kind', () => {
  const lasting = TASK_CHANGE_KINDS.filter((kind) => kind !== 'split').map((kind) =>
    change(kind, '2024-05-01'),
  )
  for (const one of lasting) expect(reliefs([one]).size).toBe(0)
})

it('a task that came of a split owes nothing from before it', () => {
  const found = reliefs([change('split', '2024-05-01', ['2024-175', '2024-176'])])
  expect([...found.keys()]).toEqual(['2024-175', '2024-176'])
  const relieved = found.get('2024-175') ?? []
  const windowDue = (day: string) => ({
    ...{ year: 2024, quarter: 1 as const, backfill: false },
    ...{ opensAt: at('2024-01-01'), dueAt: at(day), closesAt: at('2025-01-01') },
  })
  const part = {
    life: 'underway' as const,
    lifeSince: at('2024-05-01'),
    doneIn: null,
    measures: [],
    relieved,
  }
  expect(owesEntry(part, windowDue('2024-04-30'))).toBe(false)
  expect(owesEntry(part, windowDue('2024-05-01'))).toBe(true)
})
