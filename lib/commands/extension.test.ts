import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { extensionRows, extensionsFor } from '@/db/reads/extensions'
import { actAs } from '@/db/testing/as'
import { forgetEntries, forgetExtensions } from '@/db/testing/forget'
import { eventLog, rowsOf, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { grantExtension, grantUnasked, refuseExtension } from './decide-extension'
import { requestExtension, withdrawExtension } from './request-extension'
import { saveDraft } from './save-draft'
import { submitEntry } from './submit-entry'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clock = testClock(SPRING)
const ALL = { kind: 'all' } as const
const Q1 = { year: 2024, quarter: 1 } as const

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)
beforeEach(async () => {
  clock.set(SPRING)
  actAs(people.housing)
  await forgetExtensions()
  await forgetEntries()
})

const asked = (fields: object = {}) => ({
  ...{ task: '2024-001', quarter: '2024-Q1', until: '2024-04-20', reason: '数据要等市里确认' },
  ...fields,
})

const written = (fields: object = {}) => ({
  ...{ task: '2024-001', quarter: '2024-Q1', version: '0', judgement: 'normal', progress: '开工37台。' },
  ...{ nextStep: '继续。', declared: 'on', values: { '2024-001-a': { typed: '37' } } },
  ...fields,
})

const lastMoment = (day: string) => new Date(`${day}T23:59:59.999+08:00`)
const only = async () => (await extensionRows(ALL, null))[0]
const problemOf = (result: { ok: boolean; problem?: unknown }) => (result.ok ? null : result.problem)

async function request(fields: object = {}): Promise<string> {
  const result = await requestExtension(asked(fields))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value.extension
}

describe('asking', () => {
  it('keeps what is wanted and why, with who asked, and tells of it', async () => {
    const id = await request()
    expect(await only()).toMatchObject({
      ...{ id, taskId: '2024-001', year: 2024, quarter: 1, departmentId: 'fgj', kind: 'extension' },
      ...{ state: 'requested', reason: '数据要等市里确认', wantedUntil: lastMoment('2024-04-20') },
      ...{ requestedBy: people.housing.accountId, requestedAt: SPRING, until: null, decidedBy: null },
    })
    expect((await eventLog()).at(-1)).toMatchObject({
      ...{ action: 'extension.requested', subjectType: 'extension', subjectId: id },
      after: { task: '2024-001', quarter: '2024-Q1', permission: 'extension' },
      reason: '数据要等市里确认',
    })
  })

  it('after the due date asks for a permission to make up late', async () => {
    clock.set('2024-04-18T09:00:00+08:00')
    await request()
    expect(await only()).toMatchObject({ kind: 'latePermission' })
  })

  it.each([
    ['no reason', { reason: ' ' }, { reason: 'required' }],
    ['no day', { until: '' }, { until: 'required' }],
    ['a day that there is not', { until: '2024-04-31' }, { until: 'day' }],
    ['a day that is past', { until: '2024-04-04' }, { until: 'past' }],
    ['a day no later than the due one', { until: '2024-04-09' }, { until: 'notLater' }],
    ['no such quarter', { quarter: '2024-Q5' }, { quarter: 'choose' }],
  ])('is refused for %s', async (_, fields, problems) => {
    expect(problemOf(await requestExtension(asked(fields)))).toEqual({ kind: 'invalid', fields: problems })
    expect(await only()).toBeUndefined()
  })

  it.each([
    ['a quarter whose window was never opened', { quarter: '2024-Q2' }, 'windowNotOpen'],
    ['a second time while the first waits', {}, 'requestWaits'],
  ])('is refused for %s', async (_, fields, because) => {
    if (because === 'requestWaits') await request()
    expect(problemOf(await requestExtension(asked(fields)))).toEqual({ kind: 'refused', because })
  })

  it('is refused for what was handed in', async () => {
    expect(await submitEntry(written())).toMatchObject({ ok: true })
    expect(problemOf(await requestExtension(asked()))).toEqual({ kind: 'refused', because: 'handedIn' })
  })

  it.each([
    ['a supporting department', () => people.civil, { kind: 'forbidden', because: 'otherDepartment' }],
    ['an administrator', () => people.office, { kind: 'forbidden', because: 'notYourRole' }],
    ['an anonymous reader', () => null, { kind: 'signedOut' }],
  ])('is not for %s', async (_, who, problem) => {
    actAs(who())
    expect(problemOf(await requestExtension(asked()))).toEqual(problem)
    expect(await only()).toBeUndefined()
  })

  it('asks once, however many press at once', async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => requestExtension(asked())))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await extensionRows(ALL, 'requested')).toHaveLength(1)
  })

  it('takes no column that the form does not have', async () => {
    await request({ state: 'granted', departmentId: 'mzj', decidedBy: people.office.accountId })
    expect(await only()).toMatchObject({ state: 'requested', departmentId: 'fgj', decidedBy: null })
  })
})

describe('taking a request back', () => {
  it('is for the department that asked, once, and makes room for another', async () => {
    const id = await request()
    actAs(people.civil)
    expect(problemOf(await withdrawExtension({ extension: id }))).toMatchObject({ kind: 'forbidden' })
    actAs(people.housing2)
    expect(await withdrawExtension({ extension: id })).toMatchObject({ ok: true })
    expect((await eventLog()).at(-1)).toMatchObject({ action: 'extension.withdrawn', subjectId: id })
    expect(problemOf(await withdrawExtension({ extension: id }))).toMatchObject({ because: 'requestDecided' })
    await request()
    expect((await extensionsFor(ALL, '2024-001', Q1)).map(({ state }) => state).sort()).toEqual([
      'requested',
      'withdrawn',
    ])
  })
})

describe('deciding', () => {
  const decideAs = (actor: SmallPortal['office']) => actAs(actor)

  it('grants until a day of its own, with who and when, and tells of it', async () => {
    const extension = await request()
    decideAs(people.office)
    const granted = await grantExtension({ extension, until: '2024-04-18', reason: '最多到18日' })
    expect(granted).toMatchObject({ ok: true, value: { kind: 'extension' } })
    expect(await only()).toMatchObject({
      ...{ state: 'granted', until: lastMoment('2024-04-18'), wantedUntil: lastMoment('2024-04-20') },
      ...{ decidedBy: people.office.accountId, decidedAt: SPRING, decisionReason: '最多到18日' },
    })
    expect((await eventLog()).at(-1)).toMatchObject({
      ...{ action: 'extension.granted', subjectId: extension, reason: '最多到18日' },
      after: { permission: 'extension', until: lastMoment('2024-04-18').toISOString() },
    })
  })

  it('asked in time and granted after the due date it is a late permission, and says so', async () => {
    const extension = await request()
    decideAs(people.office)
    clock.set('2024-04-11T00:00:00+08:00')
    expect(await grantExtension({ extension, until: '2024-04-20' })).toMatchObject({
      value: { kind: 'latePermission' },
    })
    expect(await only()).toMatchObject({ kind: 'latePermission' })
  })

  it('refuses with a reason', async () => {
    const extension = await request()
    decideAs(people.office)
    expect(problemOf(await refuseExtension({ extension, reason: '' }))).toMatchObject({
      fields: { reason: 'required' },
    })
    expect(await refuseExtension({ extension, reason: '数据早已公布' })).toMatchObject({ ok: true })
    expect(await only()).toMatchObject({ state: 'refused', until: null, decisionReason: '数据早已公布' })
    expect((await eventLog()).at(-1)).toMatchObject({ action: 'extension.refused', reason: '数据早已公布' })
  })

  it('one of two who decide at once wins, the other is told', async () => {
    const extension = await request()
    decideAs(people.office)
    const answers = await Promise.all([
      grantExtension({ extension, until: '2024-04-18' }),
      refuseExtension({ extension, reason: '不必' }),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.map(problemOf).find(Boolean)).toEqual({ kind: 'refused', because: 'requestDecided' })
  })

  it('is refused for what was handed in meanwhile, and for a day that gives nothing', async () => {
    const extension = await request()
    decideAs(people.office)
    expect(problemOf(await grantExtension({ extension, until: '2024-04-09' }))).toMatchObject({
      fields: { until: 'notLater' },
    })
    actAs(people.housing)
    expect(await submitEntry(written())).toMatchObject({ ok: true })
    decideAs(people.office)
    expect(problemOf(await grantExtension({ extension, until: '2024-04-20' }))).toMatchObject({
      because: 'handedIn',
    })
  })

  it('is not for a department, and not found for what was never asked', async () => {
    const extension = await request()
    for (const decide of [
      () => grantExtension({ extension, until: '2024-04-20' }),
      () => refuseExtension({ extension, reason: '不' }),
      () => grantUnasked(asked()),
    ])
      expect(problemOf(await decide())).toEqual({ kind: 'forbidden', because: 'notYourRole' })
    expect(await only()).toMatchObject({ state: 'requested' })
    decideAs(people.office)
    const none = '00000000-0000-4000-8000-000000000000'
    expect(problemOf(await grantExtension({ extension: none, until: '2024-04-20' }))).toEqual({
      kind: 'notFound',
    })
  })

  it('grants unasked, but not past a request that waits', async () => {
    const waiting = await request()
    decideAs(people.office)
    expect(problemOf(await grantUnasked(asked()))).toEqual({ kind: 'refused', because: 'requestWaits' })
    await refuseExtension({ extension: waiting, reason: '另行安排' })
    expect(await grantUnasked(asked({ until: '2024-04-25' }))).toMatchObject({ ok: true })
    const [row] = await extensionRows(ALL, 'granted')
    expect(row).toMatchObject({ requestedBy: null, departmentId: 'fgj', until: lastMoment('2024-04-25') })
    expect((await eventLog()).at(-1)).toMatchObject({
      action: 'extension.granted',
      actorRole: 'administrator',
    })
  })
})

describe('who sees them', () => {
  it('the department that asked its own, the supervision office all, the public none', async () => {
    await request()
    const seen = async (sight: Parameters<typeof extensionRows>[0]) =>
      (await extensionRows(sight, 'requested')).length
    expect(await seen(ALL)).toBe(1)
    expect(await seen({ kind: 'department', departmentId: 'fgj' })).toBe(1)
    expect(await seen({ kind: 'department', departmentId: 'mzj' })).toBe(0)
    expect(await seen({ kind: 'public' })).toBe(0)
  })
})

it('what was granted lets it be written, what was only asked for does not', async () => {
  const extension = await request()
  clock.set('2024-04-16T09:00:00+08:00')
  expect(problemOf(await saveDraft(written()))).toMatchObject({ kind: 'closed' })
  actAs(people.office)
  expect(await grantExtension({ extension, until: '2024-04-20' })).toMatchObject({ ok: true })
  actAs(people.housing)
  expect(await saveDraft(written())).toMatchObject({ ok: true })
  expect(await rowsOf('entries')).toHaveLength(1)
})
