import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { accounts, assignments, passwordLinks, sessions } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { inTransaction } from '@/db/transaction'
import { readClockFrom } from '@/lib/clock'
import { disableAccount } from '@/lib/commands/change-account'
import { decideAssignment } from '@/lib/commands/decide-assignment'
import { extendWindow } from '@/lib/commands/extend-window'
import { openWindow } from '@/lib/commands/open-window'
import { saveDraft } from '@/lib/commands/save-draft'
import { submitEntry } from '@/lib/commands/submit-entry'
import { assignmentFilter } from '@/lib/inputs/assignment-filter'
import { eventFilter } from '@/lib/inputs/event-filter'
import { accountDepartments, accountList, accountPage } from './account-list'
import { adminOverview } from './admin-overview'
import { assignmentList } from './assignment-list'
import { assignmentPage } from './assignment-page'
import type { Answer } from './define-query'
import { eventList } from './event-list'
import { windowList, windowPage } from './window-list'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clockFile = join(process.env.DATA_DIR ?? '', 'clock')
const DAY = 24 * 3600 * 1000

/** Housing leads -001, a suggestion stands on -003; the second quarter was opened and extended. */
beforeAll(async () => {
  people = await smallPortal()
  writeFileSync(clockFile, SPRING.toISOString())
  readClockFrom(clockFile)
  actAs(people.office)
  await inTransaction(async (tx) => {
    await tx.update(assignments).set({ standing: 'suggested' }).where(eq(assignments.taskId, '2024-003'))
    await tx.update(accounts).set({ passwordHash: 'set' }).where(eq(accounts.role, 'administrator'))
    const row = { accountId: people.civil.accountId, createdAt: SPRING }
    await tx.insert(passwordLinks).values([
      { ...row, id: 'waiting', expiresAt: new Date(SPRING.getTime() + DAY) },
      {
        ...row,
        id: 'gone',
        accountId: people.housing.accountId,
        expiresAt: new Date(SPRING.getTime() - DAY),
      },
    ])
    const session = { accountId: people.office.accountId, authVersion: 1, seenAt: SPRING }
    await tx.insert(sessions).values([
      { ...session, id: 'first', startedAt: new Date(SPRING.getTime() - DAY) },
      { ...session, id: 'last', startedAt: SPRING },
    ])
  })
  await openWindow({
    year: 2024,
    quarter: 2,
    opensAt: '2024-06-26',
    dueAt: '2024-07-10',
    closesAt: '2024-07-15',
  })
  const page = await windowPage('2024-Q2')
  if (page.kind !== 'answer' || !page.view.window) throw new Error('no window')
  await extendWindow({ window: page.view.window.id, version: 1, closesAt: '2024-07-20', reason: '汛期' })
  await disableAccount({ account: people.housing2.accountId })
  actAs(people.housing)
  await disableAccount({ account: people.office.accountId })
  const draft = {
    quarter: '2024-Q1',
    version: '0',
    judgement: 'normal',
    progress: '已开工',
    nextStep: '继续',
  }
  const values = { '2024-001-a': { typed: '37' } }
  await submitEntry({ ...draft, task: '2024-001', declared: 'on', values })
  await saveDraft({ ...draft, task: '2024-002' })
})
afterAll(closeStore)
beforeEach(() => actAs(people.office))

function view<View>(answer: Answer<View>): View {
  if (answer.kind !== 'answer') throw new Error(answer.kind)
  return answer.view
}

describe('the administrative screens', () => {
  const questions: Record<string, () => Promise<Answer<unknown>>> = {
    accountList: () => accountList(),
    accountPage: () => accountPage(people.civil.accountId),
    accountDepartments: () => accountDepartments(),
    adminOverview: () => adminOverview(),
    assignmentList: () => assignmentList(assignmentFilter.parse({})),
    assignmentPage: () => assignmentPage('2024-001'),
    eventList: () => eventList(eventFilter.parse({})),
    windowList: () => windowList(),
    windowPage: () => windowPage('2024-Q1'),
  }

  it.each(Object.entries(questions))('%s answers the supervision office alone', async (_, ask) => {
    expect((await ask()).kind).toBe('answer')
    actAs(people.housing)
    expect(await ask()).toEqual({ kind: 'forbidden' })
    actAs(null)
    expect(await ask()).toEqual({ kind: 'signedOut' })
  })
})

describe('accounts', () => {
  it('stand with the supervision office first, each with what it waits for', async () => {
    const { accounts: lines } = view(await accountList())
    expect(lines.map(({ login, department, standing }) => [login, department, standing])).toEqual([
      ['office', null, 'ready'],
      ['office2', null, 'ready'],
      ['housing', '房管局', 'linkGone'],
      ['housing2', '房管局', 'disabled'],
      ['civil', '民政局', 'invited'],
    ])
    expect(lines.filter(({ isOwn }) => isOwn).map(({ login }) => login)).toEqual(['office'])
    expect(lines[0]?.lastSignIn).toEqual(SPRING)
    expect(JSON.stringify(lines)).not.toContain('passwordHash')
  })

  it('can be made for departments, not for groups; one that there is not is not found', async () => {
    expect(view(await accountDepartments()).map(({ id }) => id)).toEqual(['fgj', 'mzj'])
    expect(await accountPage('none')).toEqual({ kind: 'notFound' })
  })
})

describe('windows', () => {
  it('show every quarter of a report year, opened or not', async () => {
    const [year] = view(await windowList())
    expect(year?.year).toBe(2024)
    expect(year?.quarters.map(({ status }) => status)).toEqual(['open', 'upcoming', 'notOpened', 'notOpened'])
  })

  it('offer times for an unopened quarter, and tell of extensions', async () => {
    expect(view(await windowPage('2024-Q4'))).toMatchObject({
      window: null,
      wouldBackfill: false,
      extensions: [],
    })
    expect(view(await windowPage('2024-Q2'))).toMatchObject({
      isPastDue: false,
      extensions: [{ at: SPRING, reason: '汛期' }],
    })
  })

  it.each(['2024-Q5', '2023-Q1', 'x', ''])('%j is none', async (quarter) => {
    expect(await windowPage(quarter)).toEqual({ kind: 'notFound' })
  })
})

describe('assignments', () => {
  const asked = async (filter: object) => {
    const { groups } = view(await assignmentList(assignmentFilter.parse(filter)))
    return groups.map(({ key, lines }) => [key, ...lines.map(({ code }) => code)])
  }

  it.each([
    [{}, [['4', '001', '002', '003']]],
    [{ by: 'lead' }, [['fgj', '001', '002', '003']]],
    [{ standing: 'suggested' }, [['4', '003']]],
    [{ standing: 'confirmed' }, [['4', '001', '002']]],
    [{ lead: 'mzj' }, []],
    [{ q: '宝川路' }, [['4', '003']]],
    [{ q: ' 00２ ' }, [['4', '002']]],
    [{ q: "%' or 1=1" }, []],
    [{ by: 'nothing', standing: 'made up', lead: ['a'], year: 'x' }, [['4', '001', '002', '003']]],
  ])('asked %j', async (filter, groups) => {
    expect(await asked(filter)).toEqual(groups)
  })

  it('counts all tasks whatever the filter, and names who is suggested', async () => {
    const list = view(await assignmentList(assignmentFilter.parse({ standing: 'suggested' })))
    expect(list).toMatchObject({ total: 3, confirmed: 2 })
    expect(list.groups[0]?.lines[0]).toMatchObject({
      standing: 'suggested',
      lead: { id: 'fgj', name: '区房管局' },
      supports: [{ id: 'mzj' }],
    })
  })

  it('gives with a task the mark that a decision must bring back, and the decisions so far', async () => {
    const page = view(await assignmentPage('2024-003'))
    expect(page.decisions).toEqual([])
    const decided = await decideAssignment({ task: '2024-003', lead: 'mzj', seen: page.seen })
    expect(decided).toMatchObject({ ok: true })
    expect(view(await assignmentPage('2024-003'))).toMatchObject({
      standing: 'confirmed',
      lead: { id: 'mzj' },
      decisions: [{ at: SPRING, lead: '区民政局' }],
    })
  })

  it.each(['2024-999', '2023-001', '', '__proto__'])('%j is no task', async (task) => {
    expect(await assignmentPage(task)).toEqual({ kind: 'notFound' })
  })
})

describe('the overview', () => {
  it('counts what waits: entries, tasks, windows, accounts', async () => {
    const { waiting, tasks, windows, accounts: about } = view(await adminOverview())
    expect({ waiting, total: tasks.total }).toEqual({ waiting: 1, total: 3 })
    expect(windows.map(({ status }) => status)).toEqual(['upcoming', 'open'])
    expect(about.withoutPassword.map(({ login }) => login)).toEqual(['housing', 'civil'])
    expect(about.leadsWithout).toEqual([])
  })
})

describe('the event log', () => {
  const asked = async (question: object) =>
    view(await eventList(eventFilter.parse(question))).lines.map(({ action }) => action)

  it('names who, what and what it was, the newest first', async () => {
    const { lines, head, next } = view(await eventList(eventFilter.parse({})))
    expect(lines.map(({ seq }) => seq)).toEqual(lines.map((_, index) => lines.length - index))
    expect({ size: head?.seq, next }).toEqual({ size: lines.length, next: null })
    const extended = lines.find(({ action }) => action === 'window.extended')
    expect(extended).toMatchObject({
      who: { id: people.office.accountId, name: 'office 测试-office' },
      role: 'administrator',
      quarter: { year: 2024, quarter: 2 },
      reason: '汛期',
    })
    expect(extended?.changes).toContainEqual({
      key: 'closesAt',
      before: '2024-07-15T15:59:59.999Z',
      after: '2024-07-20T15:59:59.999Z',
    })
    expect(lines.find(({ action }) => action === 'account.disabled')?.subject.name).toMatch(/^housing2 /)
  })

  it.each([
    [{ action: 'window.opened' }, ['window.opened']],
    [{ type: 'window' }, ['window.extended', 'window.opened']],
    [{ result: 'refused' }, ['authz.denied']],
    [{ since: '2024-04-06' }, []],
    [{ until: '2024-04-04' }, []],
    [{ since: '2024-04-05', until: '2024-04-05', action: 'window.opened' }, ['window.opened']],
    [{ action: 'window.opened', since: '2024-13-45', before: 'x' }, ['window.opened']],
    [{ object: "' or 1=1 --" }, []],
  ])('asked %j', async (question, actions) => {
    expect(await asked(question)).toEqual(actions)
  })

  it('asked for a person and an object', async () => {
    expect(await asked({ person: people.housing.accountId })).toEqual([
      'entry.saved',
      'entry.submitted',
      'authz.denied',
    ])
    expect(await asked({ type: 'account', object: people.housing2.accountId })).toEqual(['account.disabled'])
  })

  it('goes on where a page ended', async () => {
    const all = view(await eventList(eventFilter.parse({}))).lines.map(({ seq }) => seq)
    const rest = view(await eventList(eventFilter.parse({ before: String(all[1]) }))).lines
    expect(rest.map(({ seq }) => seq)).toEqual(all.slice(2))
  })
})
