// Every change and its event stand or fall together (security.md, row 17): with the log broken nothing is written.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { actAs } from '@/db/testing/as'
import { rowsOf, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { approveEntry } from './approve-entry'
import { saveDraft } from './save-draft'
import { submitEntry } from './submit-entry'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

const log = vi.hoisted(() => ({ broken: false }))
vi.mock('@/db/writes/events', async (original) => {
  const real = await original<typeof import('@/db/writes/events')>()
  const appendEvent: typeof real.appendEvent = (tx, event) => {
    if (log.broken) throw new Error('disk full')
    return real.appendEvent(tx, event)
  }
  return { appendEvent }
})

const clock = testClock(SPRING)
let people: SmallPortal

const form = {
  task: '2024-001',
  quarter: '2024-Q1',
  version: '0',
  judgement: 'normal',
  progress: '进展',
  nextStep: '下一步',
  declared: 'on',
  values: { '2024-001-a': { typed: '37' } },
}

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)
beforeEach(() => {
  log.broken = false
  actAs(people.housing)
})

const everything = async () => [
  await rowsOf('entries'),
  await rowsOf('entryVersions'),
  await rowsOf('events'),
]

describe('with the event log broken', () => {
  it('saves and submits nothing', async () => {
    const before = await everything()
    log.broken = true
    await expect(saveDraft(form)).rejects.toThrow('disk full')
    await expect(submitEntry(form)).rejects.toThrow('disk full')
    expect(await everything()).toEqual(before)
  })

  it('approves nothing', async () => {
    const written = await submitEntry(form)
    if (!written.ok) throw new Error('not submitted')
    actAs(people.office)
    const before = await everything()
    log.broken = true
    await expect(approveEntry(written.value)).rejects.toThrow('disk full')
    expect(await everything()).toEqual(before)
  })
})
