import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { noticeRows } from '@/db/reads/notices'
import { loadCalendar } from '@/db/seed/load/load-calendar'
import { actAs } from '@/db/testing/as'
import { forgetEntries, forgetExtensions, forgetNotices } from '@/db/testing/forget'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { matrixFilter } from '@/lib/inputs/matrix-filter'
import { matrix } from '@/lib/queries/matrix'
import { noticeDrafts } from '@/lib/queries/notice-drafts'
import { noticeList, noticePage } from '@/lib/queries/notice-pages'
import { workbench } from '@/lib/queries/workbench'
import { acknowledgeNotice } from './acknowledge-notice'
import { approveEntry } from './approve-entry'
import { grantUnasked } from './decide-extension'
import { sendNotice, sendNotices } from './send-notice'
import { submitEntry } from './submit-entry'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clock = testClock(SPRING)
const Q1 = { year: 2024, quarter: 1 } as const
const ALL = { kind: 'all' } as const
const AFTER_DUE = '2024-04-12T09:00:00+08:00'

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
  await loadCalendar()
})
afterAll(closeStore)
beforeEach(async () => {
  clock.set(AFTER_DUE)
  actAs(people.office)
  await forgetNotices()
  await forgetExtensions()
  await forgetEntries()
})

const notice = (fields: object = {}) => ({
  ...{ department: 'fgj', quarter: '2024-Q1', kind: 'nudge', answerBy: '2024-04-17' },
  ...{ tasks: ['2024-001'], text: '房管局：请立即填报。', ...fields },
})

const written = (fields: object = {}) => ({
  ...{ task: '2024-001', quarter: '2024-Q1', version: '0', judgement: 'normal', progress: '开工37台。' },
  ...{ nextStep: '继续。', declared: 'on', values: { '2024-001-a': { typed: '37' } } },
  ...fields,
})

const problemOf = (result: { ok: boolean; problem?: unknown }) => (result.ok ? null : result.problem)
const only = async () => (await noticeRows(ALL))[0]

async function sent(fields: object = {}): Promise<string> {
  const result = await sendNotice(notice(fields))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value.notice
}

async function handIn(task = '2024-001') {
  actAs(people.housing)
  const result = await submitEntry(written({ task }))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  actAs(people.office)
  return result.value
}

describe('sending', () => {
  it('keeps the text word for word with number, grade, tasks and day, and tells of it', async () => {
    const id = await sent({ tasks: ['2024-001', '2024-002'] })
    expect(await only()).toMatchObject({
      ...{ id, kind: 'nudge', grade: 'red', year: 2024, number: 1, reportYear: 2024, quarter: 1 },
      ...{ departmentId: 'fgj', text: '房管局：请立即填报。', answerBy: '2024-04-17' },
      ...{ issuedBy: people.office.accountId, issuedAt: new Date(AFTER_DUE), readAt: null },
      taskIds: ['2024-001', '2024-002'],
    })
    expect((await eventLog()).at(-1)).toMatchObject({
      ...{ action: 'notice.sent', subjectType: 'notice', subjectId: id },
      after: { notice: 'nudge', number: 1, grade: 'red', department: 'fgj', quarter: '2024-Q1' },
    })
  })

  it('numbers each kind within the year in which it is sent', async () => {
    const numbers = async () => (await noticeRows(ALL)).map(({ kind, year, number }) => [kind, year, number])
    await sent()
    await sent({ tasks: ['2024-002'] })
    await sent({ kind: 'escalation' })
    clock.set('2025-01-02T09:00:00+08:00')
    await sent({ answerBy: '2025-01-07' })
    expect(await numbers()).toEqual([
      ['nudge', 2025, 1],
      ['nudge', 2024, 2],
      ['nudge', 2024, 1],
      ['escalation', 2024, 1],
    ])
  })

  it('gives no number twice, however many are sent at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, n) => sendNotice(notice({ text: `第${n}份` }))),
    )
    expect(answers.every(({ ok }) => ok)).toBe(true)
    const numbers = (await noticeRows(ALL)).map(({ number }) => number)
    expect(numbers.sort()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  })

  it.each([
    ['nothing to read', { text: ' ' }, { text: 'required' }],
    ['no kind', { kind: 'threat' }, { kind: 'choose' }],
    ['no tasks', { tasks: [] }, { tasks: 'nothingPicked' }],
    ['no day', { answerBy: '' }, { answerBy: 'required' }],
    ['a day that there is not', { answerBy: '2024-04-31' }, { answerBy: 'day' }],
    ['a day that is past', { answerBy: '2024-04-11' }, { answerBy: 'past' }],
    ['a day off', { answerBy: '2024-04-20' }, { answerBy: 'notBusinessDay' }],
  ])('is refused for %s', async (_, fields, problems) => {
    expect(problemOf(await sendNotice(notice(fields)))).toEqual({ kind: 'invalid', fields: problems })
    expect(await only()).toBeUndefined()
  })

  it('takes a day of a year whose business days are not known', async () => {
    clock.set('2030-04-12T09:00:00+08:00')
    expect(await sendNotice(notice({ answerBy: '2030-04-20' }))).toMatchObject({ ok: true })
  })

  it('is refused for another lead, for what was handed in, and for no task of that name', async () => {
    expect(problemOf(await sendNotice(notice({ department: 'mzj' })))).toMatchObject({ because: 'otherLead' })
    expect(problemOf(await sendNotice(notice({ tasks: ['2024-999'] })))).toEqual({ kind: 'notFound' })
    await handIn('2024-002')
    const both = notice({ tasks: ['2024-001', '2024-002'] })
    expect(problemOf(await sendNotice(both))).toMatchObject({ because: 'nothingToChase' })
    expect(await only()).toBeUndefined()
  })

  it.each([
    ['a department', () => people.housing, { kind: 'forbidden', because: 'notYourRole' }],
    ['an anonymous reader', () => null, { kind: 'signedOut' }],
  ])('is not for %s', async (_, who, problem) => {
    actAs(who())
    expect(problemOf(await sendNotice(notice()))).toEqual(problem)
    expect(problemOf(await sendNotices(bulk()))).toEqual(problem)
    expect(await only()).toBeUndefined()
  })

  it('sends nothing twice: other words, another day or other tasks are another notice', async () => {
    await sent({ tasks: ['2024-002', '2024-001'] })
    const again = { tasks: ['2024-001', '2024-002'] }
    expect(problemOf(await sendNotice(notice(again)))).toEqual({ kind: 'refused', because: 'alreadySent' })
    for (const other of [
      { text: '请尽快。' },
      { answerBy: '2024-04-18' },
      { kind: 'escalation' },
      { tasks: ['2024-001'] },
    ])
      await sent({ ...again, ...other })
    expect(await noticeRows(ALL)).toHaveLength(5)
  })

  it('takes no column that the form does not have', async () => {
    await sent({ grade: 'blue', number: '99', readAt: '2024-01-01', issuedBy: people.housing.accountId })
    expect(await only()).toMatchObject({ grade: 'red', number: 1, readAt: null })
  })
})

describe('the grade is what the tasks call for, and not what is sent', () => {
  it.each([
    ['2024-04-10T23:59:59+08:00', 'blue'],
    ['2024-04-11T00:00:00+08:00', 'red'],
  ])('at %s: %s', async (now, grade) => {
    clock.set(now)
    await sent()
    expect(await only()).toMatchObject({ grade })
  })

  it('red turns blue where an extension moved the due date', async () => {
    clock.set('2024-04-09T09:00:00+08:00')
    const more = { task: '2024-001', quarter: '2024-Q1', until: '2024-04-16', reason: '待批复' }
    expect(await grantUnasked(more)).toMatchObject({ ok: true })
    clock.set(AFTER_DUE)
    await sent()
    expect(await only()).toMatchObject({ grade: 'blue' })
  })

  it('yellow for what is approved and behind pace', async () => {
    const entry = await handIn()
    expect(await approveEntry(entry)).toMatchObject({ ok: true })
    await sent()
    expect(await only()).toMatchObject({ grade: 'yellow' })
  })
})

const bulk = (more: object = {}) => ({
  ...{ quarter: '2024-Q1', answerBy: '2024-04-17' },
  notices: {
    fgj: { kind: 'nudge', text: '房管局：请填报。', tasks: ['2024-001', '2024-002'] },
    ...more,
  },
})

describe('to many at once', () => {
  it('sends each by the same step and names the one that is refused; without a ticked task nothing goes out', async () => {
    const answer = await sendNotices(
      bulk({
        mzj: { kind: 'nudge', text: '民政局：请填报。', tasks: '2024-003' },
        gjz: { kind: 'nudge', text: '街镇', tasks: [] },
      }),
    )
    expect(answer).toMatchObject({ ok: true })
    const lines = answer.ok ? answer.value : []
    expect(lines.map(({ asked, problem }) => [asked.department, problem?.kind ?? null])).toEqual([
      ['fgj', null],
      ['mzj', 'refused'],
    ])
    expect(await noticeRows(ALL)).toHaveLength(1)
    expect((await eventLog()).filter(({ action }) => action === 'notice.sent').at(-1)).toMatchObject({
      after: { department: 'fgj' },
    })
  })

  it('tells what stops all of them as a single one would, so that the words are kept', async () => {
    expect(problemOf(await sendNotices({ ...bulk(), answerBy: '2024-04-20' }))).toEqual({
      ...{ kind: 'invalid', fields: { answerBy: 'notBusinessDay' } },
    })
    expect(await noticeRows(ALL)).toEqual([])
  })

  it('asks for at least one task', async () => {
    const none = { ...bulk(), notices: { fgj: { kind: 'nudge', text: '请填报。', tasks: [] } } }
    expect(problemOf(await sendNotices(none))).toMatchObject({
      fields: { 'notices.fgj.tasks': 'nothingPicked' },
    })
  })
})

describe('acknowledging', () => {
  it('is for the department that it was sent to, once', async () => {
    const id = await sent()
    actAs(people.civil)
    expect(problemOf(await acknowledgeNotice({ notice: id }))).toMatchObject({ because: 'otherDepartment' })
    actAs(people.office)
    expect(problemOf(await acknowledgeNotice({ notice: id }))).toMatchObject({ because: 'notYourRole' })
    actAs(people.housing2)
    clock.set('2024-04-12T10:00:00+08:00')
    expect(await acknowledgeNotice({ notice: id })).toMatchObject({ ok: true })
    expect(await only()).toMatchObject({
      ...{ readBy: people.housing2.accountId, readAt: new Date('2024-04-12T10:00:00+08:00') },
    })
    expect((await eventLog()).at(-1)).toMatchObject({ action: 'notice.acknowledged', subjectId: id })
    actAs(people.housing)
    expect(problemOf(await acknowledgeNotice({ notice: id }))).toEqual({
      ...{ kind: 'refused', because: 'acknowledged' },
    })
  })
})

describe('who reads it', () => {
  const kindFor = async (id: string, who: SmallPortal['office'] | null) => {
    actAs(who)
    return (await noticePage(id)).kind
  }

  it('its department and the supervision office; for any other there is no such thing', async () => {
    const id = await sent()
    expect(await kindFor(id, people.housing)).toBe('answer')
    expect(await kindFor(id, people.office2)).toBe('answer')
    expect(await kindFor(id, people.civil)).toBe('notFound')
    expect(await kindFor(id, null)).toBe('signedOut')
    expect(await kindFor('00000000-0000-4000-8000-000000000000', people.office)).toBe('notFound')
    actAs(people.housing)
    expect((await noticeList()).kind).toBe('forbidden')
    const bench = await workbench({ quarter: Q1 })
    expect(bench.kind === 'answer' && bench.view.notices.map((line) => line.id)).toEqual([id])
    actAs(people.civil)
    const other = await workbench({ quarter: Q1 })
    expect(other.kind === 'answer' && other.view.notices).toEqual([])
  })
})

describe('the matrix', () => {
  const seen = async (filter: object = {}) => {
    actAs(people.office)
    const answer = await matrix(matrixFilter.parse({ quarter: '2024-Q1', ...filter }))
    if (answer.kind !== 'answer' || !answer.view.matrix) throw new Error(answer.kind)
    return answer.view.matrix
  }

  it('shows each led task by how it stands, with counts, and who never came in', async () => {
    const entry = await handIn()
    expect(await approveEntry(entry)).toMatchObject({ ok: true })
    await handIn('2024-002')
    const view = await seen({ at: '2024-003' })
    const [row] = view.rows
    expect(row?.cells.map(({ code, state }) => [code, state])).toEqual([
      ['001', 'madeUpLate'],
      ['002', 'submitted'],
      ['003', 'overdue'],
    ])
    expect(view).toMatchObject({ owed: 3, handedIn: 2, approved: 1, overdue: 1, left: 1, behind: 1 })
    expect(view.unseen).toEqual([{ id: 'fgj', name: '房管局', signedIn: 'never', tasks: 3 }])
    expect(view.picked).toMatchObject({ departmentId: 'fgj', cell: { taskId: '2024-003', grade: 'red' } })
  })

  it.each([
    ['overdue', 1],
    ['left', 1],
    ['unseen', 1],
    ['approved', 0],
    ['nonsense', 1],
  ])('shows only the departments with %s: %i', async (show, rows) => {
    expect((await seen({ show })).rows).toHaveLength(rows)
  })

  it('says the same of a task as the notice about it, at every moment', async () => {
    for (const now of ['2024-04-01', '2024-04-08', '2024-04-12', '2024-04-20']) {
      clock.set(`${now}T09:00:00+08:00`)
      await forgetNotices()
      const view = await seen({ at: '2024-001' })
      await sent({ answerBy: '2024-04-22' })
      expect((await only())?.grade).toBe(view.picked?.cell.grade)
    }
  })

  it('is not for a department', async () => {
    actAs(people.housing)
    expect((await matrix(matrixFilter.parse({}))).kind).toBe('forbidden')
  })
})

describe('what is offered to be sent', () => {
  const offered = async (fields: object = {}) => {
    actAs(people.office)
    const answer = await noticeDrafts({ quarter: Q1, department: '', task: '', grade: '', ...fields })
    if (answer.kind !== 'answer') throw new Error(answer.kind)
    return answer.view
  }

  it('is what is overdue, as a nudge; once nudged an escalation', async () => {
    const [draft] = (await offered()).drafts
    expect(draft).toMatchObject({ departmentId: 'fgj', kind: 'nudge', grade: 'red' })
    expect(draft?.tasks.map(({ code }) => code)).toEqual(['001', '002', '003'])
    await sent()
    expect((await offered()).drafts[0]).toMatchObject({ kind: 'escalation' })
  })

  it('is one task where one was picked, and nothing where there is nothing to say', async () => {
    expect((await offered({ department: 'fgj', task: '2024-002' })).drafts[0]?.tasks).toHaveLength(1)
    expect((await offered({ department: 'mzj' })).drafts).toEqual([])
    await handIn('2024-002')
    expect((await offered({ department: 'fgj', task: '2024-002' })).drafts).toEqual([])
  })

  it('wants an answer three business days later', async () => {
    expect((await offered()).answerBy).toMatchObject({ day: '2024-04-17', standing: 'workday' })
    clock.set('2024-04-30T09:00:00+08:00')
    expect((await offered()).answerBy).toMatchObject({ day: '2024-05-08', standing: 'workday' })
  })
})
