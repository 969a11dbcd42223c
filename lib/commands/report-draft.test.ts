import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { storedDraft } from '@/db/reads/report-drafts'
import * as schema from '@/db/schema'
import { loadReport } from '@/db/seed/load/load-report'
import { readReport2024 } from '@/db/seed/report-2024'
import { shippedSource } from '@/db/seed/report-2024/shipped-text'
import { actAs } from '@/db/testing/as'
import { INVENTED_REPORT } from '@/db/testing/invented-report'
import { eventLog, type SmallPortal, smallPortal } from '@/db/testing/small-portal'
import { inTransaction } from '@/db/transaction'
import { taskPage } from '@/lib/queries/task-page'
import { correctReportDraft } from './correct-report-draft'
import { createReportDraft } from './create-report-draft'
import { discardReportDraft } from './discard-report-draft'
import { publishReportDraft } from './publish-report-draft'
import { setTarget } from './set-target'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal

beforeAll(async () => {
  people = await smallPortal()
})
afterAll(closeStore)
beforeEach(() => actAs(people.office))

const { reports, passages, tasks, targets, results, assignments } = schema
const TABLES = [reports, passages, tasks, targets, results, assignments]
/** Everything that could be public. */
async function published() {
  const rows = await Promise.all(TABLES.map((table) => store().reader.select().from(table)))
  return JSON.stringify(rows)
}
const drafts = () => store().reader.select().from(schema.reportDrafts)
const problemOf = (result: { ok: boolean; problem?: unknown }) => (result.ok ? null : result.problem)
const PICTURE = Buffer.from('89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de', 'hex')
const file = (name: string, bytes: string | Uint8Array) => ({ name, bytes: Buffer.from(bytes) })

async function broughtDraft(text = INVENTED_REPORT): Promise<string> {
  const answer = await createReportDraft({ text, year: '' })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.value.draft
}
async function seen(id: string) {
  const draft = await storedDraft(id)
  if (!draft) throw new Error('no draft')
  const task = (words: string) => {
    const found = draft.content.tasks.find(({ sources }) =>
      sources.some(({ quote }) => quote.includes(words)),
    )
    if (!found) throw new Error(`no task of ${words}`)
    return found
  }
  return { draft, task, at: { draft: id, version: String(draft.version) } }
}

describe('bringing a report', () => {
  it('keeps a draft, tells of it without its text, and publishes nothing', async () => {
    const before = await published()
    const { draft } = await seen(await broughtDraft())
    expect(draft).toMatchObject({ year: 2025, format: 'pasted', fileName: null, state: 'open', version: 1 })
    expect(draft.source).toBe(INVENTED_REPORT)
    expect(await published()).toBe(before)
    const event = (await eventLog()).at(-1)
    expect(event).toMatchObject({ action: 'report.drafted', subjectId: draft.id, after: { year: 2025 } })
    expect(JSON.stringify(event)).not.toContain('养老床位')
  })

  it('is the same draft when the same text is brought twice', async () => {
    expect(await broughtDraft()).toBe(await broughtDraft())
  })

  it('takes a file and a year of its own', async () => {
    const answer = await createReportDraft({
      text: '',
      year: '２０３１年',
      file: file('报告.txt', INVENTED_REPORT),
    })
    const { draft } = await seen(answer.ok ? answer.value.draft : '')
    expect(draft).toMatchObject({ year: 2031, format: 'text', fileName: '报告.txt' })
  })

  it.each([
    ['nothing', { text: '  ' }, { file: 'fileOrText' }],
    ['no report', { text: '今天天气很好。' }, { text: 'noTasks' }],
    ['a year that is none', { text: INVENTED_REPORT, year: '明年' }, { year: 'year' }],
    ['a year far away', { text: INVENTED_REPORT, year: '3025' }, { year: 'year' }],
    ['a picture by the name of a text', { file: file('报告.txt', PICTURE) }, { file: 'file.notSupported' }],
    [
      'a page of the web',
      { file: file('报告.html', '<script>alert(1)</script>') },
      { file: 'file.notSupported' },
    ],
    ['a text called .docx', { file: file('报告.docx', INVENTED_REPORT) }, { file: 'file.wrongType' }],
    ['an empty file', { file: file('报告.txt', '') }, { file: 'file.empty' }],
    ['more than a person reads', { text: '长'.repeat(400_000) }, { text: 'file.tooLong' }],
    ['far more', { text: '长'.repeat(1_000_001) }, { text: 'tooLong' }],
  ])('is refused for %s, and nothing is kept', async (_, sent, fields) => {
    const before = [await drafts(), await eventLog()]
    expect(problemOf(await createReportDraft({ year: '', ...sent }))).toEqual({ kind: 'invalid', fields })
    expect([await drafts(), await eventLog()]).toEqual(before)
  })

  it.each([
    ['a department', () => people.housing, { kind: 'forbidden', because: 'notYourRole' }],
    ['an anonymous reader', () => null, { kind: 'signedOut' }],
  ])('is not for %s, nor is anything after it', async (_, who, problem) => {
    const { at } = await seen(await broughtDraft())
    const before = JSON.stringify(await drafts())
    actAs(who())
    expect(problemOf(await createReportDraft({ text: INVENTED_REPORT, year: '2032' }))).toEqual(problem)
    const correction = { ...at, kind: 'drop', code: '001', reason: '不列' }
    for (const attempt of [correctReportDraft(correction), publishReportDraft(at), discardReportDraft(at)])
      expect(problemOf(await attempt)).toEqual(problem)
    expect(JSON.stringify(await drafts())).toBe(before)
  })
})

describe('correcting', () => {
  const text = () => `${INVENTED_REPORT}\n${randomUUID()}`

  it('saves each correction at once with an event of its own', async () => {
    const id = await broughtDraft(text())
    const beds = (await seen(id)).task('新增养老床位')
    const steps = [
      {
        kind: 'describe',
        code: beds.code,
        title: '扩大养老床位',
        class: 'quantified',
        chapter: '1',
        project: '3',
      },
      { kind: 'assign', code: beds.code, lead: 'mzj', supports: ['fgj'] },
      { kind: 'drop', code: beds.code, reason: '另行安排' },
      { kind: 'restore', code: beds.code },
    ]
    for (const step of steps)
      expect(await correctReportDraft({ ...(await seen(id)).at, ...step })).toMatchObject({ ok: true })
    const { draft, task } = await seen(id)
    expect(draft.version).toBe(5)
    expect(task('新增养老床位')).toMatchObject({
      title: '扩大养老床位',
      project: 3,
      lead: 'mzj',
      supports: ['fgj'],
      fate: null,
    })
    const log = (await eventLog()).filter(({ subjectId }) => subjectId === id).slice(1)
    expect(log.map(({ after }) => after?.correction)).toEqual(['describe', 'assign', 'drop', 'restore'])
    expect(log[0]).toMatchObject({
      before: { title: beds.title },
      after: { title: '扩大养老床位', project: 3 },
    })
    expect(log[2]).toMatchObject({ reason: '另行安排' })
  })

  it('tells the second of two who correct the same version, and loses nothing of the first', async () => {
    const id = await broughtDraft(text())
    const { at, task } = await seen(id)
    const drop = (reason: string) =>
      correctReportDraft({ ...at, kind: 'drop', code: task('新增养老床位').code, reason })
    const reasons = ['第一位', '第二位']
    const answers = await Promise.all(reasons.map(drop))
    const first = answers.findIndex(({ ok }) => ok)
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.map(problemOf)).toContainEqual({ kind: 'stale', current: { version: 2 } })
    expect((await seen(id)).task('新增养老床位').fate).toEqual({ kind: 'dropped', reason: reasons[first] })
  })

  it.each([
    ['no reason', { kind: 'drop', code: '001', reason: ' ' }, { reason: 'required' }],
    ['a kind that is none', { kind: 'delete', code: '001' }, { kind: 'choose' }],
    ['nothing ticked', { kind: 'split', code: '001', title: '新' }, { clauses: 'nothingPicked' }],
    ['a task with itself', { kind: 'merge', code: '001', from: '001' }, { from: 'sameTask' }],
    [
      'a class that drops figures',
      { kind: 'describe', code: '001', title: '新', class: 'qualitative', chapter: '0' },
      { class: 'hasFigures' },
    ],
    ['a group as lead', { kind: 'assign', code: '001', lead: 'gjz' }, { lead: 'isGroup' }],
    [
      'a made-up department',
      { kind: 'assign', code: '001', lead: '', supports: ['none'] },
      { supports: 'choose' },
    ],
    [
      'a title of two lines',
      { kind: 'describe', code: '001', title: '一\n二', class: 'quantified', chapter: '0' },
      { title: 'control' },
    ],
  ])('is refused for %s', async (_, step, fields) => {
    const id = await broughtDraft()
    expect(problemOf(await correctReportDraft({ ...(await seen(id)).at, ...step }))).toMatchObject({ fields })
  })

  it('finds no draft that there is not', async () => {
    const at = { draft: randomUUID(), version: '1' }
    expect(problemOf(await correctReportDraft({ ...at, kind: 'restore', code: '001' }))).toEqual({
      kind: 'notFound',
    })
  })
})

describe('a figure read by a person', () => {
  const said = {
    ...{ name: '新增护理型床位', value: '２００', valueTo: '', unit: '张', figureKind: 'count' },
    ...{ measure: 'flow', bound: 'exact', clause: '0', written: '' },
  }
  const bring = (text: string) => createReportDraft({ text, year: '2041' })

  it('is added with its author in the event log, published, and kept by another reading', async () => {
    const brought = await bring(INVENTED_REPORT)
    const id = brought.ok ? brought.value.draft : ''
    const { at, task } = await seen(id)
    const code = task('新增养老床位').code
    const [target] = task('新增养老床位').targets
    const strike = { kind: 'strikeFigure', code, target, reason: '先去掉' }
    expect(await correctReportDraft({ ...at, ...strike })).toMatchObject({ ok: true })
    const add = { ...said, kind: 'addFigure', code }
    const wrong = { ...(await seen(id)).at, ...add, value: '二百' }
    expect(problemOf(await correctReportDraft(wrong))).toMatchObject({ fields: { value: 'plainNumber' } })
    const elsewhere = { ...(await seen(id)).at, ...add, value: '7' }
    expect(problemOf(await correctReportDraft(elsewhere))).toMatchObject({
      fields: { written: 'notWritten' },
    })
    expect(await correctReportDraft({ ...(await seen(id)).at, ...add })).toMatchObject({ ok: true })
    expect((await eventLog()).at(-1)).toMatchObject({
      action: 'report.corrected',
      actorId: people.office.accountId,
      after: { correction: 'addFigure', code, name: said.name, value: '200', unit: '张' },
    })
    expect(await publishReportDraft((await seen(id)).at)).toMatchObject({ ok: true })
    const again = await bring(`${INVENTED_REPORT}\n又一次。`)
    const { draft, task: kept } = await seen(again.ok ? again.value.draft : '')
    const figures = draft.content.targets.filter(({ id }) => kept('新增养老床位').targets.includes(id))
    expect(figures).toMatchObject([{ name: said.name, value: '200', rule: 'addedByHand' }])
  })
})

describe('giving up', () => {
  it('ends the draft for good', async () => {
    const id = await broughtDraft(`${INVENTED_REPORT}。放弃。`)
    const { at } = await seen(id)
    expect(await discardReportDraft(at)).toMatchObject({ ok: true })
    const later = (await seen(id)).at
    const closed = { kind: 'refused', because: 'draftClosed' }
    expect(problemOf(await correctReportDraft({ ...later, kind: 'restore', code: '001' }))).toEqual(closed)
    expect(problemOf(await publishReportDraft(later))).toEqual(closed)
  })
})

describe('publishing', () => {
  it('makes a new year of it, with suggested departments, and moves nothing of the other', async () => {
    const before = await store().reader.select().from(schema.tasks).where(eq(schema.tasks.reportId, '2024'))
    const id = await broughtDraft()
    const code = (await seen(id)).task('新增养老床位').code
    await correctReportDraft({ ...(await seen(id)).at, kind: 'assign', code, lead: 'mzj', supports: [] })
    const follow = { kind: 'follow', code, predecessor: '2024-001' }
    const later = { ...follow, predecessor: '2024-999' }
    expect(problemOf(await correctReportDraft({ ...(await seen(id)).at, ...later }))).toMatchObject({
      fields: { predecessor: 'choose' },
    })
    expect(await correctReportDraft({ ...(await seen(id)).at, ...follow })).toMatchObject({ ok: true })
    const { at, draft } = await seen(id)
    expect(await publishReportDraft(at)).toMatchObject({ ok: true, value: { year: 2025 } })
    expect(await taskPage(2024, '001')).toMatchObject({ otherYears: [{ role: 'later', year: 2025, code }] })
    expect(await taskPage(2025, code)).toMatchObject({ otherYears: [{ role: 'earlier', code: '001' }] })
    const rows = await store().reader.select().from(schema.tasks).where(eq(schema.tasks.reportId, '2025'))
    expect(rows).toHaveLength(draft.content.tasks.length)
    const suggested = await store()
      .reader.select()
      .from(schema.assignments)
      .where(eq(schema.assignments.taskId, `2025-${code}`))
    expect(suggested).toMatchObject([{ departmentId: 'mzj', role: 'lead', standing: 'suggested' }])
    expect(await store().reader.select().from(schema.tasks).where(eq(schema.tasks.reportId, '2024'))).toEqual(
      before,
    )
    expect((await eventLog()).at(-1)).toMatchObject({ action: 'report.published', subjectId: '2025' })
    expect(problemOf(await publishReportDraft((await seen(id)).at))).toMatchObject({ because: 'draftClosed' })
  })
})

it('is not published before the report has a date', async () => {
  const id = await broughtDraft(INVENTED_REPORT.split('\n').slice(3).join('\n'))
  const fields = { title: '政府工作报告', subtitle: '', speaker: '', speakerOffice: '', meeting: '' }
  await correctReportDraft({ ...(await seen(id)).at, kind: 'particulars', ...fields, date: '' })
  expect(problemOf(await publishReportDraft((await seen(id)).at))).toMatchObject({ because: 'noDate' })
})

describe('another reading of the shipped year', () => {
  it('keeps what an administrator has entered since, and does not call it the report’s', async () => {
    await loadReport(readReport2024())
    const target = '2024-005-a'
    const handedDown = { value: '26000', unit: '个', document: '某文件', reason: '市里下达' }
    expect(await setTarget({ target, version: '1', ...handedDown })).toMatchObject({ ok: true })
    const id = await broughtDraft(shippedSource())
    expect(await publishReportDraft((await seen(id)).at)).toMatchObject({ ok: true })
    const versions = await store()
      .reader.select()
      .from(schema.targetVersions)
      .where(eq(schema.targetVersions.targetId, target))
    expect(versions.map(({ value, origin }) => [value, origin])).toEqual([
      [null, 'report'],
      ['26000', 'office'],
    ])
    const [stored] = await store().reader.select().from(targets).where(eq(targets.id, target))
    expect(stored?.retiredAt).toBeNull()
    await inTransaction(async (tx) => {
      await tx.update(reports).set({ provenance: {}, contentHash: '' }).where(eq(reports.id, '2024'))
    })
  })

  const entry = { id: randomUUID(), taskId: '2024-001', year: 2024, quarter: 1, departmentId: 'fgj' }

  it('cuts a task with an approved entry in two: the entry stays, and start-up leaves the year alone', async () => {
    const shipped = readReport2024()
    await loadReport(shipped)
    await inTransaction(async (tx) => {
      await tx.insert(schema.entries).values({ ...entry, state: 'approved', version: 1, approvedVersion: 1 })
    })
    const id = await broughtDraft(shippedSource())
    const first = await seen(id)
    expect(first.draft.content.tasks.filter(({ known }) => known)).toHaveLength(shipped.tasks.length)
    expect(first.draft.content.tasks.filter(({ known, fate }) => !known || fate)).toEqual([])
    const task = first.draft.content.tasks.find(({ targets, fate }) => targets.length > 1 && !fate)
    if (!task) throw new Error('some task has two figures')
    await inTransaction(async (tx) => {
      await tx
        .update(schema.entries)
        .set({ taskId: `2024-${task.code}` })
        .where(eq(schema.entries.id, entry.id))
    })
    const cut = {
      kind: 'split',
      code: task.code,
      title: '拆出的一项',
      clauses: [],
      targets: task.targets.at(-1) ?? '',
    }
    const answer = await correctReportDraft({ ...first.at, ...cut })
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
    expect(await publishReportDraft((await seen(id)).at)).toMatchObject({ ok: true })
    const [kept] = await store().reader.select().from(schema.entries).where(eq(schema.entries.id, entry.id))
    expect(kept).toMatchObject({ taskId: `2024-${task.code}`, state: 'approved' })
    const [whole] = await store()
      .reader.select()
      .from(schema.tasks)
      .where(eq(schema.tasks.id, `2024-${task.code}`))
    expect(whole).toMatchObject({ retiredAt: null, title: task.title })
    const ofPart = await store()
      .reader.select()
      .from(schema.entries)
      .where(eq(schema.entries.taskId, `2024-${answer.value.code}`))
    expect(ofPart).toEqual([])
    await inTransaction(async (tx) => {
      await tx
        .update(schema.tasks)
        .set({ retiredAt: new Date(0) })
        .where(eq(schema.tasks.id, `2024-${task.code}`))
    })
    expect(await taskPage(2024, task.code)).toMatchObject({ retired: true, line: { title: task.title } })
    expect(await loadReport({ ...shipped, tasks: shipped.tasks.slice(1) })).toBe(false)
  })
})
