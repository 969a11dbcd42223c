import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { migrateStore } from '@/db/migrate'
import { accounts, passages, reports, results, targetVersions } from '@/db/schema'
import { loadReport } from '@/db/seed/load/load-report'
import { readReport2024 } from '@/db/seed/report-2024'
import { actAs } from '@/db/testing/as'
import { inTransaction } from '@/db/transaction'
import { adminOverview } from '@/lib/queries/admin-overview'
import { openTargets } from '@/lib/queries/open/targets'
import { setTargetPage } from '@/lib/queries/set-target-page'
import { taskPage } from '@/lib/queries/task-page'
import { attachResult } from './attach-result'
import { setTarget } from './set-target'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

const shipped = readReport2024()
const JOBS = '2024-005-a'
const LIFTS = '2024-090-a'
const office = { accountId: crypto.randomUUID(), role: 'administrator', departmentId: null } as const
const clerk = { accountId: crypto.randomUUID(), role: 'department', departmentId: 'rsj' } as const

beforeAll(async () => {
  await migrateStore()
  await loadReport(shipped)
  // A changed target is a change of its task, which says who decided it.
  const person = {
    login: 'office',
    displayName: '督查室',
    role: 'administrator',
    oneTime: false,
    authVersion: 1,
  }
  await inTransaction((tx) =>
    tx.insert(accounts).values({ ...person, id: office.accountId, createdAt: new Date(0) }),
  )
})
afterAll(closeStore)
beforeEach(async () => {
  actAs(office)
  await inTransaction(async (tx) => {
    await tx.delete(targetVersions).where(eq(targetVersions.origin, 'office'))
  })
})

const asked = (fields: object = {}) => ({
  ...{
    target: JOBS,
    version: '1',
    value: '26,000',
    unit: '个',
    document: '沪人社〔2024〕1号',
    reason: '市里下达',
  },
  ...fields,
})
const versionsOf = (target: string) =>
  store().reader.select().from(targetVersions).where(eq(targetVersions.targetId, target))

describe('a value that was handed down', () => {
  it('is entered with its document, leaves the errands, and is public at once', async () => {
    const before = await adminOverview()
    expect(before.kind === 'answer' && before.view.awaited.map(({ id }) => id)).toContain(JOBS)
    expect(await setTarget(asked())).toMatchObject({ ok: true, value: { task: '2024-005' } })
    const after = await adminOverview()
    expect(after.kind === 'answer' && after.view.awaited.map(({ id }) => id)).not.toContain(JOBS)
    const open = await openTargets(2024, () => '')
    expect(open?.targets.find(({ id }) => id === JOBS)).toMatchObject({ value: 26000, unit: '个' })
    const page = await taskPage(2024, '005')
    expect(page?.changes[0]).toMatchObject({
      kind: 'target',
      to: { value: '26000' },
      document: '沪人社〔2024〕1号',
    })
  })

  it('stays when the report is read once more', async () => {
    await setTarget(asked())
    await loadReport({
      ...shipped,
      tasks: shipped.tasks.map((task) => ({ ...task, title: `${task.title}。` })),
    })
    await loadReport(shipped)
    expect((await versionsOf(JOBS)).map(({ value, origin }) => [value, origin])).toEqual([
      [null, 'report'],
      ['26000', 'office'],
    ])
  })
})

describe('a value of the report', () => {
  it('keeps what was promised before, in its own unit', async () => {
    expect(await setTarget(asked({ target: LIFTS, value: '180', unit: '部' }))).toMatchObject({ ok: true })
    expect((await versionsOf(LIFTS)).map(({ value, unit }) => `${value}${unit}`)).toEqual(['200台', '180台'])
    const page = await setTargetPage(LIFTS)
    expect(page.kind === 'answer' && page.view.values.map(({ value }) => value)).toEqual(['180', '200'])
  })

  it.each([
    [
      'what it is already',
      { target: LIFTS, value: '200' },
      { kind: 'invalid', fields: { value: 'unchanged' } },
    ],
    ['no number', { value: '许多' }, { kind: 'invalid', fields: { value: 'notNumber' } }],
    ['less than nothing', { value: '-3' }, { kind: 'invalid', fields: { value: 'notNumber' } }],
    ['no unit where there is none', { unit: '' }, { kind: 'invalid', fields: { unit: 'required' } }],
    ['no document', { document: ' ' }, { kind: 'invalid', fields: { document: 'required' } }],
    ['no reason', { reason: '' }, { kind: 'invalid', fields: { reason: 'required' } }],
    ['another version than the one seen', { version: '2' }, { kind: 'stale' }],
    ['no target', { target: '2024-999-a' }, { kind: 'notFound' }],
  ])('is not set to %s', async (_, fields, problem) => {
    expect(await setTarget(asked(fields))).toMatchObject({ ok: false, problem })
    expect((await versionsOf(JOBS)).length + (await versionsOf(LIFTS)).length).toBe(2)
  })

  it('of a milestone is none to set', async () => {
    const node = shipped.tasks.flatMap(({ code, targets }) =>
      targets.flatMap(({ key, measure }) => (measure === 'node' ? [`2024-${code}-${key}`] : [])),
    )[0]
    expect(await setTarget(asked({ target: node }))).toMatchObject({ problem: { because: 'noValue' } })
    expect(await setTargetPage(node ?? '')).toEqual({ kind: 'notFound' })
  })

  it('is set by an administrator only', async () => {
    actAs(clerk)
    expect(await setTarget(asked())).toMatchObject({ ok: false, problem: { kind: 'forbidden' } })
    expect(await setTargetPage(JOBS)).toEqual({ kind: 'forbidden' })
  })
})

describe('the figure of the next year’s report that settles a target', () => {
  const RESULT = '2025-r-lifts'
  const later = {
    ...shipped.report,
    id: '2025',
    year: 2025,
    provenance: {},
    contentHash: '',
    loadedAt: new Date(0),
  }

  beforeAll(async () => {
    const { date: givenOn, ...report } = later
    const place = {
      passageId: '2025/s1',
      quote: '',
      startOffset: 0,
      endOffset: 0,
      figureStart: 0,
      figureEnd: 0,
    }
    const passage = { key: 's1', kind: 'sentence', text: '加装电梯205台。', location: '一', position: 0 }
    const told = { key: 'lifts', name: '加装电梯', value: '205', unit: '台', kind: 'count', position: 0 }
    await inTransaction(async (tx) => {
      await tx.insert(reports).values({ ...report, givenOn })
      await tx
        .insert(passages)
        .values({ id: '2025/s1', reportId: '2025', startOffset: 0, endOffset: 0, emphasis: [], ...passage })
      await tx.insert(results).values({ id: RESULT, reportId: '2025', year: 2024, ...told, ...place })
    })
  })

  const settle = (fields: object = {}) => attachResult({ target: LIFTS, result: RESULT, seen: '', ...fields })

  it('is offered, chosen, shown on the task’s page, and taken away again', async () => {
    const page = await setTargetPage(LIFTS)
    expect(page.kind === 'answer' && page.view.offered.map(({ id }) => id)).toEqual([RESULT])
    expect(await settle()).toMatchObject({ ok: true, value: { task: '2024-090' } })
    expect((await taskPage(2024, '090'))?.settled).toMatchObject([
      { targetId: LIFTS, result: { value: '205' } },
    ])
    expect(await settle({ result: '', seen: RESULT })).toMatchObject({ ok: true })
    expect((await taskPage(2024, '090'))?.settled).toEqual([])
  })

  it.each([
    ['there is none', { result: '2025-r-none' }, { kind: 'invalid', fields: { result: 'choose' } }],
    [
      'it tells of another year',
      { target: LIFTS, result: `2024-r-${shipped.results[0]?.key}` },
      { kind: 'invalid' },
    ],
    ['nothing changed', { result: '' }, { because: 'nothingChanged' }],
    ['somebody chose meanwhile', { seen: RESULT }, { kind: 'stale' }],
  ])('is refused where %s', async (_, fields, problem) => {
    expect(await settle(fields)).toMatchObject({ ok: false, problem })
  })

  it('is chosen by an administrator only', async () => {
    actAs(clerk)
    expect(await settle()).toMatchObject({ problem: { kind: 'forbidden' } })
  })
})
