import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { assignments, entries, entryValues, entryVersions } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { inTransaction } from '@/db/transaction'
import { readClockFrom } from '@/lib/clock'
import { abandonCorrection } from '@/lib/commands/abandon-correction'
import { approveEntry } from '@/lib/commands/approve-entry'
import { returnEntry } from '@/lib/commands/return-entry'
import { saveDraft } from '@/lib/commands/save-draft'
import { startCorrection } from '@/lib/commands/start-correction'
import { submitEntry } from '@/lib/commands/submit-entry'
import { withdrawEntry } from '@/lib/commands/withdraw-entry'
import type { Actor } from '@/lib/domain/actor'
import { ENTRY_STEPS } from '@/lib/domain/entry-state'
import type { Answer } from './define-query'
import { entryPreview } from './entry-preview'
import { entryScreen } from './entry-screen'
import { entryTexts, grid } from './grid'
import { reviewEntry } from './review-entry'
import { reviewQueue } from './review-queue'
import { taskPage } from './task-page'
import { workbench } from './workbench'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clockFile = join(process.env.DATA_DIR ?? '', 'clock')
const setClock = (at: Date | string) => writeFileSync(clockFile, new Date(at).toISOString())
const AFTER_CLOSE = '2024-04-20T09:00:00+08:00'
const Q1 = { year: 2024, quarter: 1 } as const
const Q2 = { year: 2024, quarter: 2 } as const

beforeAll(async () => {
  people = await smallPortal()
  readClockFrom(clockFile)
})
afterAll(closeStore)
beforeEach(async () => {
  setClock(SPRING)
  actAs(people.housing)
  await inTransaction(async (tx) => {
    await tx.delete(entryValues)
    await tx.delete(entryVersions)
    await tx.delete(entries)
  })
})

const form = (task: string, fields: object = {}) => ({
  task,
  quarter: '2024-Q1',
  version: '0',
  judgement: 'normal',
  progress: '至3月底累计开工37台。',
  problemPublic: '',
  problemInternal: '内部一句话',
  nextStep: '4月起逐楼摸底。',
  declared: 'on',
  values: { '2024-001-a': { typed: '37' } },
  ...fields,
})

type Seen = { entry: string; version: number }
function taken<T>(result: { ok: true; value: T } | { ok: false; problem: object }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

async function by<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  actAs(actor)
  const value = await work()
  actAs(people.housing)
  return value
}

const draft = (task: string, fields?: object) => saveDraft(form(task, fields)).then(taken)
const handIn = (task: string, fields?: object): Promise<Seen> => submitEntry(form(task, fields)).then(taken)
const sendBack = (seen: Seen, reason: string) =>
  by(people.office, () => returnEntry({ ...seen, reason }).then(taken))
const publish = (seen: Seen) => by(people.office, () => approveEntry(seen).then(taken))

function view<View>(answer: Answer<View>): View {
  if (answer.kind !== 'answer') throw new Error(answer.kind)
  return answer.view
}

const screen = async () => view(await entryScreen({ task: '2024-001', quarter: Q1 }))

describe('the workbench', () => {
  it('lists what must be done by group, with what each line needs', async () => {
    const returned = await handIn('2024-001')
    await sendBack(returned, '请核对\n第二行')
    await draft('2024-002', { nextStep: '', values: {} })
    const { groups, total, handedIn, leftToDo } = view(await workbench({ quarter: null }))
    const listed = groups.flatMap(({ group, items }) => items.map(({ code }) => `${group} ${code}`))
    expect(listed).toEqual(['returned 001', 'open 003', 'draft 002'])
    expect([total, handedIn, leftToDo]).toEqual([3, 0, 3])
    const [first] = groups.find(({ group }) => group === 'returned')?.items ?? []
    expect(first?.returned).toMatchObject({ reason: '请核对\n第二行', at: SPRING })
    expect(groups.find(({ group }) => group === 'draft')?.items[0]).toMatchObject({
      faults: 1,
      writable: true,
    })
  })

  it('counts what was handed in, and shows last quarter’s figures beside this one', async () => {
    await publish(await handIn('2024-001'))
    await handIn('2024-002', { values: {} })
    const seen = view(await workbench({ quarter: Q1 }))
    expect([seen.total, seen.handedIn, seen.leftToDo]).toEqual([3, 2, 1])
    const later = view(await workbench({ quarter: Q2 }))
    expect(later).toMatchObject({ status: 'notOpened', total: 0, window: null })
    expect(later.groups.find(({ group }) => group === 'notOwed')?.items[0]?.before).toEqual({
      quarter: 1,
      judgement: 'normal',
      figures: [{ name: '加装电梯开工', value: '37', unit: '台' }],
    })
  })

  it('knows what was published of a task without figures', async () => {
    await publish(await handIn('2024-002', { values: {} }))
    const later = view(await workbench({ quarter: Q2 })).groups.flatMap(({ items }) => items)
    expect(later.map(({ code, before }) => [code, before])).toEqual([
      ['001', null],
      ['002', { quarter: 1, judgement: 'normal', figures: [] }],
      ['003', null],
    ])
  })

  it('keeps the state of others to itself: a supporting department sees that it supports, no draft', async () => {
    await draft('2024-001')
    const seen = await by(people.civil, async () => view(await workbench({ quarter: null })))
    expect(seen.groups.flatMap(({ items }) => items)).toEqual([])
    expect(seen.supports.map(({ code, lead }) => [code, lead])).toContainEqual(['001', '房管局'])
  })

  it('names what is only suggested, and nothing can be written there', async () => {
    const standing = (to: string) =>
      inTransaction(async (tx) => {
        await tx.update(assignments).set({ standing: to }).where(eq(assignments.taskId, '2024-001'))
      })
    await standing('suggested')
    const seen = view(await workbench({ quarter: null }))
    const form = await entryScreen({ task: '2024-001', quarter: Q1 })
    await standing('confirmed')
    expect(seen.unconfirmed.map(({ code }) => code)).toEqual(['001'])
    expect(seen.total).toBe(2)
    expect(form.kind).toBe('notFound')
  })

  it('tells late from in time, and after the close nothing is writable', async () => {
    await handIn('2024-002', { values: {} })
    setClock(AFTER_CLOSE)
    const items = view(await workbench({ quarter: null })).groups.flatMap((group) => group.items)
    expect(items.map(({ code, timeliness, writable }) => [code, timeliness, writable])).toEqual([
      ['001', 'overdue', false],
      ['003', 'overdue', false],
      ['002', 'onTime', false],
    ])
  })

  it.each([
    ['an administrator', 'office', 'forbidden'],
    ['nobody', null, 'signedOut'],
  ] as const)('is not for %s', async (_, who, kind) => {
    actAs(who && people[who])
    for (const answer of [await workbench({ quarter: null }), await grid(Q1), await entryTexts(Q1)])
      expect(answer.kind).toBe(kind)
  })
})

describe('an entry’s screen', () => {
  it('begins empty, with the promise and what may be done', async () => {
    expect(await screen()).toMatchObject({
      version: 0,
      state: 'none',
      editions: { published: 0, publishedAt: null, inWork: 1 },
      may: { save: true, submit: true, withdraw: false, correct: false, abandon: false },
      before: null,
      lead: '房管局',
      supports: ['民政局'],
    })
  })

  it('shows a draft with what could not be understood, and what is missing', async () => {
    await draft('2024-001', { values: { '2024-001-a': { typed: '三十来台' } }, judgement: '' })
    const seen = await screen()
    expect(seen.content.values['2024-001-a']).toEqual({
      typed: '三十来台',
      value: null,
      blank: null,
      blankReason: '',
      milestones: [],
    })
    expect(seen.faults).toEqual({ 'values.2024-001-a.typed': 'notNumber', judgement: 'choose' })
  })

  it('shows nothing unapproved to a supporting department, and nothing at all to another', async () => {
    await draft('2024-001')
    const supporting = await by(people.civil, screen)
    expect(supporting).toMatchObject({ version: 0, content: { progress: '', problemInternal: '' } })
    expect(Object.values(supporting.may)).not.toContain(true)
    const stranger: Actor = { ...people.civil, role: 'department', departmentId: 'gjz' }
    expect(await by(stranger, () => entryScreen({ task: '2024-001', quarter: Q1 }))).toEqual({
      kind: 'notFound',
    })
  })

  it.each([
    ['handed in', async () => handIn('2024-001'), { withdraw: true }],
    ['returned', async () => sendBack(await handIn('2024-001'), '核对'), { save: true, submit: true }],
    ['approved', async () => publish(await handIn('2024-001')), { correct: true }],
  ] as const)('allows what fits an entry that is %s', async (_, prepare, allowed) => {
    await prepare()
    const nothing = Object.fromEntries(ENTRY_STEPS.map((step) => [step, false]))
    expect((await screen()).may).toEqual({ ...nothing, ...allowed })
  })

  it('counts editions, not saves: a correction given up makes none', async () => {
    const seen = await handIn('2024-001')
    await publish(seen)
    await startCorrection({ ...seen, reason: '重复统计' })
    expect(await screen()).toMatchObject({
      editions: { published: 1, inWork: 2 },
      correctionReason: '重复统计',
      may: { save: true, abandon: true },
    })
    await abandonCorrection({ entry: seen.entry, version: 2 })
    expect(await screen()).toMatchObject({ editions: { published: 1, inWork: null }, correctionReason: null })
  })

  it('keeps a returned entry writable until its day, and says so', async () => {
    await sendBack(await handIn('2024-001'), '核对')
    setClock('2024-04-10T09:00:00+08:00')
    const named = { reason: '核对', until: new Date('2024-04-10T23:59:59.999+08:00') }
    expect(await screen()).toMatchObject({ returned: named, may: { save: true } })
    setClock('2024-04-12T09:00:00+08:00')
    const closes = { reason: '核对', until: new Date('2024-04-15T23:59:59+08:00') }
    expect(await screen()).toMatchObject({ returned: closes, may: { save: true } })
    setClock(AFTER_CLOSE)
    expect(await screen()).toMatchObject({
      write: { allowed: false, because: 'closed' },
      may: { save: false },
    })
  })

  const previewed = async () => {
    const { shown } = view(await entryPreview({ task: '2024-001', quarter: Q1 }))
    return shown
  }
  const shownInPublic = () => taskPage(2024, '001')

  it('previews the public page letter by letter as it stands once the entry is approved', async () => {
    await draft('2024-001', { problemPublic: '缺电力增容。' })
    const shown = await previewed()
    expect(shown?.line).toMatchObject({ standing: 'behind', quarter: 1 })
    expect(JSON.stringify(shown)).not.toContain('内部一句话')
    expect(JSON.stringify(await shownInPublic())).not.toContain('缺电力增容。')
    await publish(await handIn('2024-001', { version: '1', problemPublic: '缺电力增容。' }))
    expect(shown).toEqual(await shownInPublic())
  })

  it('previews a correction beside what it corrects', async () => {
    const seen = await handIn('2024-001')
    await publish(seen)
    await startCorrection({ ...seen, reason: '重复统计' })
    const corrected = { values: { '2024-001-a': { typed: '35' } } }
    await draft('2024-001', { ...corrected, version: '2' })
    const shown = await previewed()
    expect(shown?.entries[0]).toMatchObject({
      version: 2,
      correctionReason: '重复统计',
      corrected: { values: [{ from: '37' }] },
    })
    await publish(await handIn('2024-001', { ...corrected, version: '3' }))
    expect(shown).toEqual(await shownInPublic())
  })

  it('previews what was withdrawn as handed in anew, and nothing before it is saved', async () => {
    expect(await previewed()).toBeNull()
    await withdrawEntry(await handIn('2024-001')).then(taken)
    setClock('2024-04-06T09:00:00+08:00')
    const shown = await previewed()
    expect(shown?.changes[1]).toMatchObject({ kind: 'submitted', at: new Date('2024-04-06T09:00:00+08:00') })
  })

  it('previews for the lead alone', async () => {
    await draft('2024-001')
    const ask = () => entryPreview({ task: '2024-001', quarter: Q1 })
    expect(view(await ask()).version).toBe(1)
    expect((await by(people.civil, ask)).kind).toBe('notFound')
    expect((await by(people.office, ask)).kind).toBe('forbidden')
  })
})

describe('the grid', () => {
  it('holds the figures of tasks that have any, each writable or not', async () => {
    await handIn('2024-001')
    const seen = view(await grid(Q1))
    expect(seen.withoutFigures).toBe(1)
    expect(seen.tasks.map(({ code, state, writable }) => [code, state, writable])).toEqual([
      ['001', 'submitted', false],
      ['003', 'none', true],
    ])
  })

  it('gives the words of each entry as they stand, for a save that changes only figures', async () => {
    await draft('2024-001')
    const texts = view(await entryTexts(Q1))
    expect(texts['2024-001']).toMatchObject({ version: 1, content: { problemInternal: '内部一句话' } })
    expect(texts['2024-003']).toMatchObject({ version: 0, content: { progress: '' } })
    expect(await by(people.civil, async () => view(await entryTexts(Q1)))).toEqual({})
  })
})

describe('the review', () => {
  const queue = () => by(people.office, async () => view(await reviewQueue(null)))
  const open = (entry: string, against: 'returned' | 'published' | 'before' | null = null) =>
    by(people.office, async () => view(await reviewEntry({ entry, against })))

  it('lists what is doubtful first, and last what one wrote oneself', async () => {
    const plain = await handIn('2024-002', { values: {} })
    setClock('2024-04-06T09:00:00+08:00')
    const doubtful = await handIn('2024-001')
    const { items, progress } = await queue()
    expect(items.map(({ entryId, doubts }) => [entryId, doubts])).toEqual([
      [doubtful.entry, 2],
      [plain.entry, 0],
    ])
    expect(progress).toMatchObject({ owed: 3, approved: 0, awaited: 1 })
    actAs({ accountId: people.housing.accountId, role: 'administrator', departmentId: null })
    expect(view(await reviewQueue(null)).items.every(({ own }) => own)).toBe(true)
  })

  it('reads an entry against what was returned, by words and whole figures', async () => {
    const seen = await handIn('2024-001')
    await sendBack(seen, '核对')
    await handIn('2024-001', { version: '1', progress: '至3月底累计开工42台。' })
    const read = await open(seen.entry)
    expect(read).toMatchObject({ compared: { with: 'returned' }, choices: ['returned'], until: '2024-04-10' })
    expect(read.diffs.progress).toEqual([
      { kind: 'same', text: '至3月底累计开工' },
      { kind: 'removed', text: '37' },
      { kind: 'added', text: '42' },
      { kind: 'same', text: '台。' },
    ])
  })

  it('reads a correction against the public edition, and has nothing beside a first entry', async () => {
    const seen = await handIn('2024-001')
    expect(await open(seen.entry)).toMatchObject({ compared: null, edition: 1 })
    await publish(seen)
    await startCorrection({ ...seen, reason: '重复统计' })
    await handIn('2024-001', { version: '2', values: { '2024-001-a': { typed: '35' } } })
    expect(await open(seen.entry)).toMatchObject({
      compared: { with: 'published', content: { values: { '2024-001-a': { value: '37' } } } },
      correctionReason: '重复统计',
      edition: 2,
    })
  })

  it('says why neither button is there for whoever wrote some of it', async () => {
    const seen = await handIn('2024-001')
    actAs({ accountId: people.housing.accountId, role: 'administrator', departmentId: null })
    const { may } = view(await reviewEntry({ entry: seen.entry, against: null }))
    expect(may).toEqual({
      return: { allowed: false, because: 'ownWork' },
      approve: { allowed: false, because: 'ownWork' },
    })
  })

  it.each([
    ['a department', 'housing', 'forbidden'],
    ['nobody', null, 'signedOut'],
  ] as const)('is not for %s', async (_, who, kind) => {
    const seen = await handIn('2024-001')
    actAs(who && people[who])
    expect((await reviewQueue(null)).kind).toBe(kind)
    expect((await reviewEntry({ entry: seen.entry, against: null })).kind).toBe(kind)
  })

  it('knows no entry that is none', async () => {
    const ask = () => reviewEntry({ entry: '00000000-0000-4000-8000-000000000000', against: null })
    expect((await by(people.office, ask)).kind).toBe('notFound')
  })
})
