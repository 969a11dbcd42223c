import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { reportingWindows } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { eventLog, type SmallPortal, smallPortal } from '@/db/testing/small-portal'
import { inTransaction } from '@/db/transaction'
import { readClockFrom } from '@/lib/clock'
import { extendWindow } from './extend-window'
import { openWindow } from './open-window'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clockFile = join(process.env.DATA_DIR ?? '', 'clock')
const setClock = (at: string) => writeFileSync(clockFile, new Date(at).toISOString())

beforeAll(async () => {
  people = await smallPortal()
  readClockFrom(clockFile)
})
afterAll(closeStore)
beforeEach(async () => {
  setClock('2024-07-01T09:00:00+08:00')
  actAs(people.office)
  await inTransaction(async (tx) => {
    await tx.delete(reportingWindows)
  })
})

const windows = () => store().reader.select().from(reportingWindows)
const lastEvent = async () => (await eventLog()).at(-1)
const problemOf = (result: { ok: boolean; problem?: unknown }) => (result.ok ? null : result.problem)
const instant = (text: string) => new Date(`${text}+08:00`)

const second = (fields: object = {}) => ({
  ...{ year: '2024', quarter: '2', opensAt: '2024-06-26', dueAt: '2024-07-10', closesAt: '2024-07-15' },
  ...fields,
})

async function opened(fields: object = {}) {
  const result = await openWindow(second(fields))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value.window
}

describe('opening a quarter', () => {
  it('takes days of Shanghai, the first moment to open and the last to be due and to close', async () => {
    await opened()
    const [row] = await windows()
    expect(row).toMatchObject({ year: 2024, quarter: 2, backfill: false, version: 1 })
    expect(row?.opensAt).toEqual(instant('2024-06-26T00:00:00'))
    expect(row?.dueAt).toEqual(instant('2024-07-10T23:59:59.999'))
    expect(row?.closesAt).toEqual(instant('2024-07-15T23:59:59.999'))
    expect(await lastEvent()).toMatchObject({
      action: 'window.opened',
      subjectId: row?.id,
      after: { quarter: '2024-Q2', backfill: false, dueAt: '2024-07-10T15:59:59.999Z' },
    })
  })

  it('takes a day typed in full width', async () => {
    await opened({ dueAt: '２０２４-07-10 ' })
    expect((await windows())[0]?.dueAt).toEqual(instant('2024-07-10T23:59:59.999'))
  })

  it.each([
    ['2024-10-08', '1', true],
    ['2024-10-08', '2', true],
    ['2024-10-08', '3', false],
    ['2026-11-24', '4', true],
    ['2024-10-08', '4', false],
  ])('on %s quarter %s is a backfill: %s', async (today, quarter, backfill) => {
    setClock(`${today}T09:00:00+08:00`)
    const days = { opensAt: '2024-03-26', dueAt: '2027-01-10', closesAt: '2027-01-15' }
    await opened({ quarter, ...days })
    expect((await windows())[0]).toMatchObject({ quarter: Number(quarter), backfill })
  })

  it.each([
    ['a due day before the opening', { dueAt: '2024-06-25' }, { dueAt: 'dueAfterOpens' }],
    ['a close before the due day', { closesAt: '2024-07-09' }, { closesAt: 'closesAfterDue' }],
    ['a due day that is past', { opensAt: '2024-06-01', dueAt: '2024-06-30' }, { dueAt: 'past' }],
    ['a day that there is not', { opensAt: '2024-06-31' }, { opensAt: 'day' }],
    ['a time of day', { dueAt: '2024-07-10T17:30' }, { dueAt: 'day' }],
    ['no days', { opensAt: '', dueAt: ' ', closesAt: undefined }, requiredDays()],
    ['a year without a report', { year: '2031' }, { year: 'noReport' }],
    ['a year that is none', { year: '1e3' }, { year: 'choose' }],
    ['a fifth quarter', { quarter: '5' }, { quarter: 'choose' }],
    ['half a quarter', { quarter: '1.5' }, { quarter: 'choose' }],
  ])('is refused for %s', async (_, fields, problems) => {
    expect(problemOf(await openWindow(second(fields)))).toEqual({ kind: 'invalid', fields: problems })
    expect(await windows()).toHaveLength(0)
  })

  it('opens once, however many ask at once', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => openWindow(second())))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.map(problemOf).find(Boolean)).toEqual({ kind: 'refused', because: 'windowExists' })
    expect(await windows()).toHaveLength(1)
  })

  it('takes no column that the form does not have', async () => {
    await opened({ id: 'mine', backfill: 'true', version: '7', __proto__: { backfill: true } })
    const [row] = await windows()
    expect(row).toMatchObject({ backfill: false, version: 1 })
    expect(row?.id).not.toBe('mine')
  })

  it.each([
    ['a department', () => people.housing, { kind: 'forbidden', because: 'notYourRole' }],
    ['an anonymous reader', () => null, { kind: 'signedOut' }],
  ])('is not for %s', async (_, who, problem) => {
    actAs(who())
    expect(problemOf(await openWindow(second()))).toEqual(problem)
    expect(await windows()).toHaveLength(0)
  })
})

describe('extending', () => {
  const later = (window: string, fields: object = {}) => ({
    ...{ window, version: '1', dueAt: '2024-07-12', closesAt: '2024-07-20', reason: '汛期，单位人手不足' },
    ...fields,
  })

  it('moves due and close, counts the version up and keeps what was before, with the reason', async () => {
    const window = await opened()
    expect(await extendWindow(later(window))).toMatchObject({ ok: true })
    expect((await windows())[0]).toMatchObject({ version: 2, dueAt: instant('2024-07-12T23:59:59.999') })
    expect(await lastEvent()).toMatchObject({
      action: 'window.extended',
      reason: '汛期，单位人手不足',
      before: { quarter: '2024-Q2', dueAt: '2024-07-10T15:59:59.999Z' },
      after: { quarter: '2024-Q2', dueAt: '2024-07-12T15:59:59.999Z' },
    })
  })

  it('one of two who saw the same version wins, the other is told what stands now', async () => {
    const window = await opened()
    const closes = ['2024-07-20', '2024-07-31']
    const answers = await Promise.all(closes.map((closesAt) => extendWindow(later(window, { closesAt }))))
    const [won, lost] = [true, false].map((ok) => answers.findIndex((answer) => answer.ok === ok))
    expect(answers.map(problemOf)[lost ?? 0]).toMatchObject({ kind: 'stale', current: { version: 2 } })
    expect((await windows())[0]?.closesAt).toEqual(instant(`${closes[won ?? 0]}T23:59:59.999`))
  })

  it('moves only the close once the due day has passed: late stays late', async () => {
    const window = await opened()
    setClock('2024-07-11T00:00:00+08:00')
    expect(problemOf(await extendWindow(later(window)))).toMatchObject({ fields: { dueAt: 'dueIsPast' } })
    expect(await extendWindow(later(window, { dueAt: '2024-07-10' }))).toMatchObject({ ok: true })
    expect((await windows())[0]).toMatchObject({ dueAt: instant('2024-07-10T23:59:59.999') })
  })

  it('keeps the moment that is set where the day stays, and the due day where none is sent', async () => {
    const window = await opened()
    const noon = instant('2024-07-10T12:00:00')
    await inTransaction(async (tx) => {
      await tx.update(reportingWindows).set({ dueAt: noon })
    })
    expect(await extendWindow(later(window, { dueAt: '2024-07-10' }))).toMatchObject({ ok: true })
    expect((await windows())[0]?.dueAt).toEqual(noon)
    const again = later(window, { version: '2', dueAt: undefined, closesAt: '2024-07-31' })
    expect(await extendWindow(again)).toMatchObject({ ok: true })
    expect((await windows())[0]?.dueAt).toEqual(noon)
  })

  it.each([
    ['no reason', { reason: '  ' }, { reason: 'required' }],
    ['an endless reason', { reason: '长'.repeat(501) }, { reason: 'tooLong' }],
    ['an earlier due day', { dueAt: '2024-07-09' }, { dueAt: 'earlier' }],
    ['an earlier close', { dueAt: '2024-07-10', closesAt: '2024-07-14' }, { closesAt: 'earlier' }],
    ['nothing moved', { dueAt: '2024-07-10', closesAt: '2024-07-15' }, { closesAt: 'nothingMoved' }],
    ['a close before the due day', { dueAt: '2024-07-25' }, { closesAt: 'closesAfterDue' }],
    ['no version', { version: '' }, { version: 'stale' }],
  ])('is refused for %s', async (_, fields, problems) => {
    const window = await opened()
    expect(problemOf(await extendWindow(later(window, fields)))).toEqual({
      kind: 'invalid',
      fields: problems,
    })
    expect((await windows())[0]).toMatchObject({ version: 1 })
  })

  it('is not for a department, and not found where there is no window', async () => {
    const window = await opened()
    const none = '00000000-0000-4000-8000-000000000000'
    expect(problemOf(await extendWindow(later(none)))).toEqual({ kind: 'notFound' })
    actAs(people.housing)
    expect(problemOf(await extendWindow(later(window)))).toMatchObject({ kind: 'forbidden' })
    expect((await windows())[0]).toMatchObject({ version: 1 })
  })
})

function requiredDays() {
  return { opensAt: 'required', dueAt: 'required', closesAt: 'required' }
}
