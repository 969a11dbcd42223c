// Every edge of the reporting cycle at −1 s, on the moment and +1 s, through the commands and the screens
// (domain.md, "The entry's states"; security.md, row 6 and cases 4 to 6).
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { actAs } from '@/db/testing/as'
import { forgetEntries, forgetExtensions } from '@/db/testing/forget'
import { type SmallPortal, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { departmentPage } from '@/lib/queries/department-pages'
import { entryScreen } from '@/lib/queries/entry-screen'
import { workbench } from '@/lib/queries/workbench'
import { grantExtension, grantUnasked } from './decide-extension'
import { requestExtension } from './request-extension'
import { returnEntry } from './return-entry'
import { saveDraft } from './save-draft'
import { submitEntry } from './submit-entry'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

// The small portal's window: opens 25 March 0:00, due 10 April 23:59:59, closes 15 April 23:59:59, all of Shanghai.
const at = (text: string) => new Date(`2024-${text}+08:00`)
const OPENS = at('03-25T00:00:00')
const DUE = at('04-10T23:59:59')
const CLOSES = at('04-15T23:59:59')
const endOf = (day: string) => at(`${day}T23:59:59.999`)
const SECOND = 1000
const Q1 = { year: 2024, quarter: 1 } as const

let people: SmallPortal
const clock = testClock(OPENS)
const beside = (edge: Date, seconds: number) => clock.set(new Date(edge.getTime() + seconds * SECOND))

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)
beforeEach(async () => {
  actAs(people.housing)
  await forgetExtensions()
  await forgetEntries()
})

const form = (version = 0) => ({
  ...{ task: '2024-001', quarter: '2024-Q1', version: String(version), judgement: 'normal' },
  ...{
    progress: '开工37台。',
    nextStep: '继续。',
    declared: 'on',
    values: { '2024-001-a': { typed: '37' } },
  },
})
const asked = (until: string) => ({ task: '2024-001', quarter: '2024-Q1', until, reason: '市里未批复' })

/** What saving says, and whether the screen offered it at that moment. */
async function saving(version = 0) {
  const screen = await entryScreen({ task: '2024-001', quarter: Q1 })
  const offered = screen.kind === 'answer' && screen.view.may.save
  const saved = await saveDraft(form(version))
  expect(offered).toBe(saved.ok)
  return saved.ok ? 'written' : saved.problem.kind
}

/** How the task stands towards its due date on the workbench. */
async function standing() {
  const bench = await workbench({ quarter: Q1 })
  const items = bench.kind === 'answer' ? bench.view.groups.flatMap((group) => group.items) : []
  return items.find(({ taskId }) => taskId === '2024-001')?.timeliness
}

/** What the public reads of how the department reports in the quarter. */
async function publicStanding() {
  const page = await departmentPage('fgj')
  return page?.quarters.find(({ quarter }) => quarter === 1)
}

describe('the window', () => {
  it.each([
    ['opens', OPENS, -1, 'closed'],
    ['opens', OPENS, 0, 'written'],
    ['opens', OPENS, 1, 'written'],
    ['is due', DUE, -1, 'written'],
    ['is due', DUE, 0, 'written'],
    ['is due', DUE, 1, 'written'],
    ['closes', CLOSES, -1, 'written'],
    ['closes', CLOSES, 0, 'written'],
    ['closes', CLOSES, 1, 'closed'],
  ])('%s, %s %i s: %s', async (_, edge, seconds, says) => {
    beside(edge, seconds)
    expect(await saving()).toBe(says)
  })

  it.each([
    [-1, 'onTime'],
    [0, 'onTime'],
    [1, 'madeUpLate'],
  ])('handed in %i s from the due moment it is %s, and stays so', async (seconds, timeliness) => {
    beside(DUE, seconds)
    expect(await submitEntry(form())).toMatchObject({ ok: true })
    clock.set(at('05-20T09:00:00'))
    expect(await standing()).toBe(timeliness)
  })

  it.each([
    [-1, 'awaited'],
    [0, 'awaited'],
    [1, 'overdue'],
  ])('nothing handed in %i s from the due moment is %s', async (seconds, timeliness) => {
    beside(DUE, seconds)
    expect(await standing()).toBe(timeliness)
  })
})

describe('an extension until 20 April', () => {
  beforeEach(async () => {
    clock.set(at('04-08T09:00:00'))
    const request = await requestExtension(asked('2024-04-22'))
    if (!request.ok) throw new Error(JSON.stringify(request.problem))
    actAs(people.office)
    const { extension } = request.value
    expect(await grantExtension({ extension, until: '2024-04-20' })).toMatchObject({ ok: true })
    actAs(people.housing)
  })

  it.each([
    [-1, 'written', 'onTime'],
    [0, 'written', 'onTime'],
    [1, 'closed', 'overdue'],
  ])('%i s from its end: %s, and handed in is %s', async (seconds, says, timeliness) => {
    beside(endOf('04-20'), seconds)
    expect(await saving()).toBe(says)
    await submitEntry(form(1))
    expect(await standing()).toBe(timeliness)
  })

  it('is no lateness to the public before its end, and is after it', async () => {
    beside(endOf('04-20'), 0)
    const before = await publicStanding()
    beside(endOf('04-20'), 1)
    const after = await publicStanding()
    expect((after?.overdue ?? 0) - (before?.overdue ?? 0)).toBe(1)
  })
})

describe('granted at the due moment or a second later', () => {
  it.each([
    [-1, 'extension', 'onTime'],
    [0, 'extension', 'onTime'],
    [1, 'latePermission', 'madeUpLate'],
  ])('%i s from it: %s, and handed in later is %s', async (seconds, kind, timeliness) => {
    actAs(people.office)
    beside(DUE, seconds)
    expect(await grantUnasked(asked('2024-04-20'))).toMatchObject({ ok: true, value: { kind } })
    actAs(people.housing)
    clock.set(at('04-19T09:00:00'))
    expect(await submitEntry(form())).toMatchObject({ ok: true })
    expect(await standing()).toBe(timeliness)
  })
})

describe('a late permission until 25 April', () => {
  beforeEach(async () => {
    clock.set(at('04-18T09:00:00'))
    actAs(people.office)
    expect(await grantUnasked(asked('2024-04-25'))).toMatchObject({ value: { kind: 'latePermission' } })
    actAs(people.housing)
  })

  it.each([
    [-1, 'written', 'madeUpLate'],
    [0, 'written', 'madeUpLate'],
    [1, 'closed', 'overdue'],
  ])('%i s from its end: %s, and it stands %s', async (seconds, says, timeliness) => {
    beside(endOf('04-25'), seconds)
    expect(await saving()).toBe(says)
    await submitEntry(form(1))
    expect(await standing()).toBe(timeliness)
  })
})

describe('a return reopens', () => {
  it.each([
    [-1, 'written'],
    [0, 'written'],
    [1, 'closed'],
  ])('until the day that it names, %i s from its end: %s', async (seconds, says) => {
    clock.set(at('04-09T09:00:00'))
    const handedIn = await submitEntry(form())
    if (!handedIn.ok) throw new Error(JSON.stringify(handedIn.problem))
    actAs(people.office)
    clock.set(at('04-16T09:00:00'))
    const { entry, version } = handedIn.value
    expect(await returnEntry({ entry, version, reason: '请核对', until: '2024-04-22' })).toMatchObject({
      ok: true,
    })
    actAs(people.housing)
    beside(endOf('04-22'), seconds)
    expect(await saving(version)).toBe(says)
    expect(await standing()).toBe('onTime')
  })
})

describe('asking for more time', () => {
  it.each([
    [OPENS, -1, 'windowNotOpen'],
    [OPENS, 0, null],
  ])('from the opening on, %s %i s: %s', async (edge, seconds, because) => {
    beside(edge, seconds)
    const answer = await requestExtension(asked('2024-04-20'))
    expect(answer.ok ? null : answer.problem).toEqual(because && { kind: 'refused', because })
  })

  it.each([
    [endOf('04-20'), -1, true],
    [endOf('04-20'), 0, false],
  ])('a day is to come until its last moment, %s %i s: %s', async (edge, seconds, ok) => {
    beside(edge, seconds)
    expect(await requestExtension(asked('2024-04-20'))).toMatchObject({ ok })
  })
})

it('the clock of whoever sends, and a time zone, change nothing', async () => {
  beside(CLOSES, 1)
  const sent = {
    ...form(),
    now: CLOSES.toISOString(),
    timeZone: 'Pacific/Honolulu',
    writtenAt: DUE.toISOString(),
  }
  expect(await saveDraft(sent)).toMatchObject({ ok: false, problem: { kind: 'closed' } })
})
