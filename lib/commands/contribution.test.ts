import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { entries, entryContributions, entryVersions } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { forgetEntries } from '@/db/testing/forget'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import type { Actor } from '@/lib/domain/actor'
import type { Answer } from '@/lib/queries/define-query'
import { entryScreen } from '@/lib/queries/entry-screen'
import { taskPage } from '@/lib/queries/task-page'
import { workbench } from '@/lib/queries/workbench'
import { contribute } from './contribute'
import { mergeContribution } from './merge-contribution'
import { saveDraft } from './save-draft'
import { submitEntry } from './submit-entry'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clock = testClock(SPRING)
const AFTER_CLOSE = new Date('2024-04-16T00:00:00+08:00')
const Q1 = { year: 2024, quarter: 1 } as const

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
  task: '2024-001',
  quarter: '2024-Q1',
  version: '0',
  judgement: 'normal',
  progress: '至3月底累计开工37台。',
  nextStep: '4月起逐楼摸底。',
  declared: 'on',
  values: { '2024-001-a': { typed: '37' } },
  ...fields,
})
const paragraph = (fields: object = {}) => ({
  task: '2024-001',
  quarter: '2024-Q1',
  seen: '0',
  progress: '已对接困难家庭12户。',
  problem: '',
  ...fields,
})

async function by<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  actAs(actor)
  const value = await work()
  actAs(people.housing)
  return value
}

function view<View>(answer: Answer<View>): View {
  if (answer.kind !== 'answer') throw new Error(answer.kind)
  return answer.view
}

const handOver = (fields?: object) => by(people.civil, () => contribute(paragraph(fields)))
const rows = () => store().reader.select().from(entryContributions)
const problem = (kind: string, rest: object = {}) => ({ ok: false, problem: { kind, ...rest } })

describe('a supporting department', () => {
  it('hands over its paragraph, in versions, each an event', async () => {
    expect(await handOver()).toMatchObject({ ok: true, value: { number: 1 } })
    expect(await handOver({ seen: '1', progress: '已对接15户。' })).toMatchObject({ ok: true })
    expect((await rows()).map(({ number, progress }) => [number, progress])).toEqual([
      [1, '已对接困难家庭12户。'],
      [2, '已对接15户。'],
    ])
    const [event] = (await eventLog()).slice(-1)
    expect(event).toMatchObject({
      action: 'entry.contributed',
      subjectId: '2024-001',
      actorDepartment: 'mzj',
      after: { quarter: '2024-Q1', contribution: 2 },
    })
    expect(JSON.stringify(event)).not.toContain('15户')
  })

  it('is alone to do so: not the lead, not the office, not for a task it has nothing to do with', async () => {
    expect(await contribute(paragraph())).toMatchObject(problem('forbidden'))
    expect(await by(people.office, () => contribute(paragraph()))).toMatchObject(problem('forbidden'))
    const other = () => contribute(paragraph({ task: '2024-999' }))
    expect(await by(people.civil, other)).toMatchObject(problem('notFound'))
    expect(await rows()).toEqual([])
  })

  it('meets its colleague’s version instead of burying it', async () => {
    await handOver()
    expect(await handOver({ progress: '另一个版本' })).toMatchObject(
      problem('stale', { current: { progress: '已对接困难家庭12户。' } }),
    )
  })

  it('hands over once when it presses twice', async () => {
    actAs(people.civil)
    const both = await Promise.all([contribute(paragraph()), contribute(paragraph())])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await rows()).toHaveLength(1)
  })

  it('may write while the lead may: to the second of the close, and not once it was handed in', async () => {
    clock.set(AFTER_CLOSE)
    expect(await handOver()).toMatchObject(problem('closed'))
    clock.set(new Date(AFTER_CLOSE.getTime() - 1000))
    expect(await handOver()).toMatchObject({ ok: true })
    await submitEntry(form())
    expect(await handOver({ seen: '1' })).toMatchObject(problem('refused', { because: 'wrongState' }))
  })

  it('sees on its workbench what asks for a paragraph and how it stands', async () => {
    const supported = async () => {
      const { supports } = view(await by(people.civil, () => workbench({ quarter: Q1 })))
      return supports.find(({ code }) => code === '001')
    }
    expect(await supported()).toMatchObject({ contribution: 'unwritten', writable: true })
    await handOver()
    expect(await supported()).toMatchObject({ contribution: 'handedIn', writable: true })
    await mergeContribution(form({ merge: 'mzj.1' }))
    expect(await supported()).toMatchObject({ contribution: 'merged' })
    await submitEntry(form({ version: '1' }))
    expect(await supported()).toMatchObject({ contribution: 'merged', writable: false })
  })

  it('sees its own paragraph on the entry’s page, and nothing of the lead’s words', async () => {
    await saveDraft(form({ progress: '牵头单位的草稿' }))
    await handOver()
    const screen = view(await by(people.civil, () => entryScreen({ task: '2024-001', quarter: Q1 })))
    expect(screen.beside.own).toMatchObject({ number: 1, state: 'handedIn', writable: true })
    expect(screen.beside.contributions).toEqual([])
    expect(JSON.stringify(screen)).not.toContain('牵头单位的草稿')
  })
})

describe('the lead', () => {
  it('reads it beside the form, and the office too', async () => {
    await handOver()
    for (const reader of [people.housing, people.office]) {
      const screen = view(await by(reader, () => entryScreen({ task: '2024-001', quarter: Q1 })))
      expect(screen.beside.contributions).toMatchObject([
        { department: { id: 'mzj', name: '民政局' }, state: 'handedIn', progress: '已对接困难家庭12户。' },
      ])
    }
  })

  it('takes it up with all that was typed, as an ordinary next version under the other’s name', async () => {
    await handOver({ problem: '材料不齐。' })
    const merged = await mergeContribution(form({ merge: 'mzj.1' }))
    expect(merged).toMatchObject({ ok: true, value: { version: 1 } })
    const [version] = await store().reader.select().from(entryVersions)
    expect(version).toMatchObject({
      state: 'draft',
      progress: '至3月底累计开工37台。\n（民政局）已对接困难家庭12户。',
      problemPublic: '（民政局）材料不齐。',
      writtenBy: people.housing.accountId,
    })
    expect(await rows()).toMatchObject([{ mergedVersion: 1 }])
    const [event] = (await eventLog()).slice(-1)
    expect(event).toMatchObject({
      action: 'entry.contributionMerged',
      after: { version: 1, contribution: 1 },
    })
  })

  it('takes it up once, and not a version that was replaced', async () => {
    await handOver()
    await handOver({ seen: '1', progress: '已对接15户。' })
    const changed = problem('refused', { because: 'contributionChanged' })
    expect(await mergeContribution(form({ merge: 'mzj.1' }))).toMatchObject(changed)
    expect(await mergeContribution(form({ merge: 'mzj.2' }))).toMatchObject({ ok: true })
    expect(await mergeContribution(form({ version: '1', merge: 'mzj.2' }))).toMatchObject(changed)
    expect(await mergeContribution(form({ version: '1', merge: 'fgj.1' }))).toMatchObject(changed)
  })

  it('keeps what is too long as it was typed', async () => {
    await handOver()
    const long = { progress: '字'.repeat(3995), merge: 'mzj.1' }
    expect(await mergeContribution(form(long))).toMatchObject(
      problem('invalid', { fields: { progress: 'tooLong' } }),
    )
    expect(await rows()).toMatchObject([{ mergedVersion: null }])
  })

  it('alone takes it up, over the newest version, while it may write', async () => {
    await handOver()
    const merge = (fields?: object) => mergeContribution(form({ merge: 'mzj.1', ...fields }))
    for (const actor of [people.civil, people.office])
      expect(await by(actor, merge)).toMatchObject(problem('forbidden'))
    await saveDraft(form())
    expect(await merge()).toMatchObject(problem('stale', { current: { version: 1 } }))
    clock.set(AFTER_CLOSE)
    expect(await merge({ version: '1' })).toMatchObject(problem('closed'))
    expect(await store().reader.select().from(entryVersions)).toHaveLength(1)
  })

  it('may leave it out: handing in without it changes nothing of it, and the public reads none', async () => {
    await handOver({ progress: 'canary-paragraph' })
    await submitEntry(form())
    expect(await rows()).toMatchObject([{ mergedVersion: null }])
    expect(await store().reader.select().from(entries).where(eq(entries.state, 'submitted'))).toHaveLength(1)
    expect(JSON.stringify(await taskPage(2024, '001'))).not.toContain('canary-paragraph')
  })
})
