import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { autosaves, entryVersions } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { forgetEntries } from '@/db/testing/forget'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import type { Actor } from '@/lib/domain/actor'
import { entryScreen } from '@/lib/queries/entry-screen'
import { autosaveEntry } from './autosave-entry'
import { discardAutosave } from './discard-autosave'
import { saveDraft } from './save-draft'
import { submitEntry } from './submit-entry'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clock = testClock(SPRING)
const LATER = new Date('2024-04-05T14:02:00+08:00')
const AFTER_CLOSE = new Date('2024-04-16T00:00:00+08:00')
const PLACE = { task: '2024-001', quarter: '2024-Q1' }

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)
beforeEach(async () => {
  await forgetEntries()
  clock.set(SPRING)
  actAs(people.housing)
})

const form = (fields: object = {}) => ({
  ...PLACE,
  version: '0',
  judgement: 'normal',
  progress: '打了一半的进展',
  nextStep: '4月起逐楼摸底。',
  values: { '2024-001-a': { typed: '三十来台' } },
  ...fields,
})

async function by<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  actAs(actor)
  const value = await work()
  actAs(people.housing)
  return value
}

const rows = () => store().reader.select().from(autosaves)
const problem = (kind: string, rest: object = {}) => ({ ok: false, problem: { kind, ...rest } })

async function offered() {
  const answer = await entryScreen({ task: '2024-001', quarter: { year: 2024, quarter: 1 } })
  if (answer.kind !== 'answer') throw new Error(answer.kind)
  return answer.view
}

describe('what is typed and not saved', () => {
  it('is kept, overwritten, and neither a version nor an event', async () => {
    const events = (await eventLog()).length
    expect(await autosaveEntry(form())).toMatchObject({ ok: true, value: { savedAt: SPRING } })
    clock.set(LATER)
    await autosaveEntry(form({ progress: '打完的进展' }))
    expect(await rows()).toMatchObject([
      {
        accountId: people.housing.accountId,
        basedOn: 0,
        savedAt: LATER,
        content: { progress: '打完的进展' },
      },
    ])
    expect(await store().reader.select().from(entryVersions)).toEqual([])
    expect((await eventLog()).length).toBe(events)
  })

  it('is offered to the person who typed it, to nobody else', async () => {
    await autosaveEntry(form())
    const { kept } = (await offered()).beside
    expect(kept).toMatchObject({
      savedAt: SPRING,
      outdated: false,
      content: {
        progress: '打了一半的进展',
        judgement: 'normal',
        values: { '2024-001-a': { typed: '三十来台' } },
      },
    })
    expect(kept?.changes.map(({ field }) => field)).toEqual([
      'values.2024-001-a.typed',
      'progress',
      'nextStep',
    ])
    for (const other of [people.housing2, people.civil, people.office])
      expect((await by(other, offered)).beside.kept).toBeNull()
  })

  it('fills the form when it is asked for, and counts for nothing before it is saved', async () => {
    await autosaveEntry(form())
    const answer = await entryScreen({
      task: '2024-001',
      quarter: { year: 2024, quarter: 1 },
      prefill: 'copy',
    })
    expect(answer).toMatchObject({
      view: { state: 'none', content: { progress: '打了一半的进展' }, prefilled: { by: 'copy' } },
    })
  })

  it('is gone once it is saved, handed in or thrown away', async () => {
    await autosaveEntry(form())
    await saveDraft(form())
    expect(await rows()).toEqual([])
    await autosaveEntry(form({ version: '1' }))
    await submitEntry(form({ version: '1', declared: 'on', values: { '2024-001-a': { typed: '37' } } }))
    expect(await rows()).toEqual([])
    await autosaveEntry({ ...form(), task: '2024-002', values: {} })
    expect(await discardAutosave({ ...PLACE, task: '2024-002' })).toMatchObject({
      value: { discarded: true },
    })
    expect(await rows()).toEqual([])
  })

  it('stays when a save is refused', async () => {
    await autosaveEntry(form())
    await submitEntry(form())
    expect(await rows()).toHaveLength(1)
  })

  it('is refused over an older version; what was kept before is offered with both texts', async () => {
    await autosaveEntry(form())
    await by(people.housing2, () => saveDraft(form({ progress: '同事的进展' })))
    expect(await autosaveEntry(form())).toMatchObject(problem('stale', { current: { version: 1 } }))
    const { beside, content } = await offered()
    expect(content.progress).toBe('同事的进展')
    expect(beside.kept).toMatchObject({ outdated: true, content: { progress: '打了一半的进展' } })
    const changed = beside.kept?.changes.find(({ field }) => field === 'progress')
    expect(changed?.parts.map(({ kind }) => kind)).toContain('removed')
  })

  it('is no way to write: not another’s entry, not after the close, not what is handed in', async () => {
    for (const actor of [people.civil, people.office])
      expect(await by(actor, () => autosaveEntry(form()))).toMatchObject(problem('forbidden'))
    clock.set(AFTER_CLOSE)
    expect(await autosaveEntry(form())).toMatchObject(problem('closed'))
    clock.set(SPRING)
    await submitEntry(form({ declared: 'on', values: { '2024-001-a': { typed: '37' } } }))
    expect(await autosaveEntry(form({ version: '1' }))).toMatchObject(problem('refused'))
    expect(await rows()).toEqual([])
  })

  it('takes no text that an entry could not hold', async () => {
    expect(await autosaveEntry(form({ progress: '字'.repeat(4001) }))).toMatchObject(problem('invalid'))
  })
})
