import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { entries } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { approveEntries } from './approve-entries'
import { submitEntry } from './submit-entry'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

const clock = testClock(SPRING)
let people: SmallPortal
beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)

async function handedIn(task: string, values: object): Promise<string> {
  actAs(people.housing)
  const answer = await submitEntry({
    ...{ task, quarter: '2024-Q1', version: '0', judgement: 'normal', declared: 'on' },
    ...{ progress: '推进。', nextStep: '继续。', values },
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return `${answer.value.entry}@1`
}

describe('several approved at once (security.md, case 16)', () => {
  it('approves each by its own transition, and names a foreign and a stale one', async () => {
    const lifts = await handedIn('2024-001', { '2024-001-a': { typed: '50' } })
    const housing = await handedIn('2024-002', {})
    const road = await handedIn('2024-003', { '2024-003-a': { typed: '0' } })
    const foreign = `${crypto.randomUUID()}@1`
    const stale = road.replace('@1', '@9')
    const asked = { entries: [`${lifts},${housing}`, foreign, stale] }
    expect(await approveEntries(asked)).toMatchObject({ ok: false, problem: { because: 'notYourRole' } })
    actAs(people.office)
    expect(await approveEntries(asked)).toMatchObject({
      ok: true,
      value: [
        { problem: null },
        { problem: null },
        { problem: { kind: 'notFound' } },
        { problem: { kind: 'stale' } },
      ],
    })
    const states = await store().reader.select({ task: entries.taskId, state: entries.state }).from(entries)
    expect(Object.fromEntries(states.map(({ task, state }) => [task, state]))).toEqual({
      '2024-001': 'approved',
      '2024-002': 'approved',
      '2024-003': 'submitted',
    })
    const approvals = (await eventLog()).filter(({ action }) => action === 'entry.approved')
    expect(approvals).toHaveLength(2)
  })

  it.each([
    ['nothing ticked', {}],
    ['something that is no entry', { entries: 'x' }],
    [
      'more than a queue holds',
      {
        entries: Array(301)
          .fill(`${crypto.randomUUID()}@1`)
          .map((one, i) => one.replace('@1', `@${i}`)),
      },
    ],
  ])('refuses %s', async (_, asked) => {
    actAs(people.office)
    expect(await approveEntries(asked)).toMatchObject({ problem: { kind: 'invalid' } })
  })
})
