import { eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { assignments, tasks } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { inTransaction } from '@/db/transaction'
import { confirmSuggestions, decideAssignment } from './decide-assignment'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal

beforeAll(async () => {
  people = await smallPortal()
})
afterAll(closeStore)
// -001 is suggested, -002 confirmed, -003 suggested to a group, -004 has nobody.
beforeEach(async () => {
  actAs(people.office)
  await inTransaction(async (tx) => {
    await tx.delete(assignments)
    const [task] = await tx.select().from(tasks).where(eq(tasks.id, '2024-001'))
    if (task)
      await tx
        .insert(tasks)
        .values({ ...task, id: '2024-004', code: '004' })
        .onConflictDoNothing()
    await tx
      .insert(assignments)
      .values([
        row('2024-001', 'fgj', 'lead', 'suggested'),
        row('2024-001', 'mzj', 'support', 'suggested'),
        row('2024-002', 'mzj', 'lead', 'confirmed'),
        row('2024-003', 'gjz', 'lead', 'suggested'),
      ])
  })
})

const row = (taskId: string, departmentId: string, role: string, standing: string) => ({
  ...{ id: `${taskId}/${departmentId}`, taskId, departmentId, role, standing, since: SPRING },
})
const inForce = async (taskId: string) =>
  (await store().reader.select().from(assignments).where(isNull(assignments.until)))
    .filter((one) => one.taskId === taskId)
    .map(({ departmentId, role, standing }) => `${standing} ${role} ${departmentId}`)
    .sort()
const allRows = () => store().reader.select().from(assignments)
const decided = async () => (await eventLog()).filter(({ action }) => action === 'assignment.decided')
const lastDecision = async () => (await decided()).at(-1)
const problemOf = (result: { ok: boolean; problem?: unknown }) => (result.ok ? null : result.problem)

const SEEN = 'suggested fgj mzj'
const decision = (fields: object = {}) => ({ task: '2024-001', lead: 'fgj', seen: SEEN, ...fields })

describe('deciding one task', () => {
  it('ends what was in force, keeps it, and makes lead and supports binding, by name of who decided', async () => {
    expect(await decideAssignment(decision({ lead: 'mzj', supports: ['gjz', 'fgj'] }))).toMatchObject({
      ok: true,
    })
    expect(await inForce('2024-001')).toEqual([
      'confirmed lead mzj',
      'confirmed support fgj',
      'confirmed support gjz',
    ])
    const rows = (await allRows()).filter(({ taskId }) => taskId === '2024-001')
    expect(rows.filter(({ until }) => until)).toHaveLength(2)
    expect(rows.filter(({ decidedBy }) => decidedBy === people.office.accountId)).toHaveLength(3)
    expect(await lastDecision()).toMatchObject({
      subjectId: '2024-001',
      before: { standing: 'suggested', lead: 'fgj', supports: ['mzj'] },
      after: { standing: 'confirmed', lead: 'mzj', supports: ['fgj', 'gjz'] },
    })
  })

  it.each([
    ['one box as text', 'mzj', ['mzj']],
    ['the same twice', ['mzj', 'mzj'], ['mzj']],
    ['no box', undefined, []],
  ])('takes %s', async (_, supports, expected) => {
    await decideAssignment(decision({ supports, seen: SEEN }))
    expect(await lastDecision()).toMatchObject({ after: { supports: expected } })
  })

  it.each([
    ['no lead', { lead: '' }, { lead: 'choose' }],
    ['a made-up lead', { lead: 'none' }, { lead: 'choose' }],
    ['a group as lead', { lead: 'gjz' }, { lead: 'isGroup' }],
    ['a lead that supports itself', { supports: ['fgj'] }, { supports: 'alsoLead' }],
    ['a made-up support', { supports: ['none'] }, { lead: 'choose' }],
    ['a task that is none', { task: '2024' }, { task: 'choose' }],
    ['no mark of what was seen', { seen: undefined }, { seen: 'stale' }],
  ])('is refused for %s, and nothing changes', async (_, fields, problems) => {
    const before = [await allRows(), await decided()]
    expect(problemOf(await decideAssignment(decision(fields)))).toEqual({ kind: 'invalid', fields: problems })
    expect([await allRows(), await decided()]).toEqual(before)
  })

  it('tells the second of two who decide from the same page, with what stands now', async () => {
    const wanted = [
      { lead: 'mzj', supports: [] },
      { lead: 'fgj', supports: ['gjz'] },
    ]
    const answers = await Promise.all(wanted.map((each) => decideAssignment(decision(each))))
    const [won, lost] = [true, false].map((ok) => answers.findIndex((answer) => answer.ok === ok))
    const stands = { standing: 'confirmed', ...wanted[won ?? 0] }
    expect(answers.map(problemOf)[lost ?? 0]).toEqual({ kind: 'stale', current: stands })
    expect(await inForce('2024-001')).toContain(`confirmed lead ${wanted[won ?? 0]?.lead}`)
  })

  it('writes nothing where nothing changed, and finds no task that there is not', async () => {
    const same = { task: '2024-002', lead: 'mzj', seen: 'confirmed mzj' }
    expect(problemOf(await decideAssignment(same))).toMatchObject({ because: 'nothingChanged' })
    expect(problemOf(await decideAssignment(decision({ task: '2024-999' })))).toEqual({ kind: 'notFound' })
  })

  it('takes no column that the form does not have', async () => {
    const smuggled = {
      standing: 'suggested',
      decidedBy: 'me',
      since: '2000',
      until: '2000',
      status: 'approved',
    }
    await decideAssignment(decision({ ...smuggled, departmentId: 'gjz', role: 'support' }))
    expect(await inForce('2024-001')).toEqual(['confirmed lead fgj'])
    const [stored] = (await allRows()).filter(({ until, taskId }) => !until && taskId === '2024-001')
    expect(stored).toMatchObject({ decidedBy: people.office.accountId })
    expect(stored?.since.getFullYear()).toBeGreaterThan(2020)
  })

  it.each([
    ['a department', () => people.housing, { kind: 'forbidden', because: 'notYourRole' }],
    ['an anonymous reader', () => null, { kind: 'signedOut' }],
  ])('is not for %s', async (_, who, problem) => {
    const before = await allRows()
    actAs(who())
    expect(problemOf(await decideAssignment(decision()))).toEqual(problem)
    expect(problemOf(await confirmSuggestions({ tasks: ['2024-001', '2024-003'] }))).toEqual(problem)
    expect(await allRows()).toEqual(before)
  })
})

describe('confirming many suggestions', () => {
  it('confirms what can be, names what cannot, and tells of each confirmed one', async () => {
    const before = (await decided()).length
    const tasksAsked = ['2024-001', '2024-002', '2024-003', '2024-004', '2024-999']
    const answer = await confirmSuggestions({ tasks: tasksAsked })
    if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
    expect(
      answer.value.map(({ asked, problem }) => [
        asked.task,
        problem && 'because' in problem ? problem.because : (problem?.kind ?? 'ok'),
      ]),
    ).toEqual([
      ['2024-001', 'ok'],
      ['2024-002', 'alreadyConfirmed'],
      ['2024-003', 'groupCannotLead'],
      ['2024-004', 'noSuggestion'],
      ['2024-999', 'notFound'],
    ])
    expect(await inForce('2024-001')).toEqual(['confirmed lead fgj', 'confirmed support mzj'])
    expect(await inForce('2024-003')).toEqual(['suggested lead gjz'])
    expect((await decided()).length).toBe(before + 1)
  })

  it('takes a list that a button stands for, and boxes beside it, each once', async () => {
    const answer = await confirmSuggestions({ tasks: ['2024-001,2024-003', '2024-001'] })
    expect(answer.ok && answer.value.map(({ asked }) => asked.task)).toEqual(['2024-001', '2024-003'])
  })

  it.each([[undefined], [''], [[]]])('is refused for %j', async (tasksAsked) => {
    const answer = await confirmSuggestions({ tasks: tasksAsked })
    expect(problemOf(answer)).toEqual({ kind: 'invalid', fields: { tasks: 'choose' } })
  })

  it('records one refusal for a department that asks for many', async () => {
    actAs(people.housing)
    const before = (await eventLog()).length
    await confirmSuggestions({ tasks: ['2024-001', '2024-002', '2024-003'] })
    expect((await eventLog()).length).toBe(before + 1)
  })
})
