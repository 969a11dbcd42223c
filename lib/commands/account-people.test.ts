import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { accounts, passwordLinks } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { forgetEntries } from '@/db/testing/forget'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { inTransaction } from '@/db/transaction'
import { accountList } from '@/lib/queries/account-list'
import { setAccountDuty } from './change-account'
import { createAccount } from './create-account'
import { handOverAccount } from './hand-over-account'
import { saveDraft } from './save-draft'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clock = testClock(SPRING)

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)
beforeEach(async () => {
  clock.set(SPRING)
  await forgetEntries()
  await inTransaction((tx) =>
    tx.update(accounts).set({ disabledAt: null, passwordHash: 'some', duty: 'clerk' }),
  )
  actAs(people.office)
})

const accountOf = async (id: string) => {
  const [row] = await store().reader.select().from(accounts).where(eq(accounts.id, id))
  if (!row) throw new Error('no such account')
  return row
}
const expectProblem = (result: { ok: boolean }, kind: string, rest: object = {}) =>
  expect(result).toMatchObject({ ok: false, problem: { kind, ...rest } })
const lastEvent = async () => (await eventLog()).at(-1)

describe('the duty of an account', () => {
  it('is chosen when it is made, for a department alone', async () => {
    const asked = {
      login: 'fgj-09',
      displayName: '审核岗',
      role: 'department',
      department: 'fgj',
      duty: 'reviewer',
    }
    const made = await createAccount(asked)
    expect(made.ok && (await accountOf(made.value.account))).toMatchObject({
      duty: 'reviewer',
      departmentId: 'fgj',
    })
    const office = await createAccount({ ...asked, login: 'ducha-09', role: 'administrator' })
    expect(office.ok && (await accountOf(office.value.account))).toMatchObject({
      duty: 'clerk',
      departmentId: null,
    })
    expectProblem(await createAccount({ ...asked, login: 'fgj-10', duty: 'chief' }), 'invalid', {
      fields: { duty: 'choose' },
    })
  })

  it('changes with an event and acts at the next request', async () => {
    const id = people.housing.accountId
    const before = await accountOf(id)
    expect(await setAccountDuty({ account: id, duty: 'reviewer' })).toMatchObject({ ok: true })
    expect(await accountOf(id)).toMatchObject({ duty: 'reviewer', authVersion: before.authVersion + 1 })
    expect(await lastEvent()).toMatchObject({
      action: 'account.dutySet',
      before: { duty: 'clerk' },
      after: { duty: 'reviewer' },
    })
    expectProblem(await setAccountDuty({ account: id, duty: 'reviewer' }), 'refused', {
      because: 'nothingChanged',
    })
  })

  it('is nobody’s to change for themselves, nor an administrator’s to have (case 14)', async () => {
    actAs(people.housing)
    expectProblem(await setAccountDuty({ account: people.housing.accountId, duty: 'reviewer' }), 'forbidden')
    actAs(people.office)
    const own = { account: people.office.accountId, duty: 'reviewer' }
    expectProblem(await setAccountDuty(own), 'forbidden', { because: 'ownAccount' })
    expectProblem(await setAccountDuty({ ...own, account: people.office2.accountId }), 'refused', {
      because: 'notDepartment',
    })
  })
})

describe('handing over when a clerk leaves', () => {
  const leaver = () => people.housing.accountId
  const asked = (fields: object = {}) => ({
    account: leaver(),
    successor: people.housing2.accountId,
    ...fields,
  })
  const draft = {
    ...{
      task: '2024-001',
      quarter: '2024-Q1',
      version: '0',
      judgement: 'normal',
      progress: '累计开工37台。',
    },
    ...{ problemPublic: '', problemInternal: '', nextStep: '', values: { '2024-001-a': { typed: '37' } } },
  }

  it('names a colleague, ends the leaver’s account and lists what was left', async () => {
    actAs(people.housing)
    await saveDraft(draft)
    actAs(people.office)
    const before = await accountOf(leaver())
    const result = await handOverAccount(asked())
    expect(result).toMatchObject({
      ok: true,
      value: {
        login: 'housing',
        successor: 'housing2',
        token: null,
        left: [{ taskId: '2024-001', quarter: 1, state: 'draft' }],
      },
    })
    const after = await accountOf(leaver())
    expect(after.disabledAt).toEqual(SPRING)
    expect(after.authVersion).toBe(before.authVersion + 1)
    expect(await lastEvent()).toMatchObject({
      ...{ action: 'account.handedOver', subjectId: leaver() },
      after: { successor: people.housing2.accountId, isNewAccount: false },
    })
  })

  it('makes the successor’s account with a link, in the leaver’s department whatever is sent', async () => {
    const fields = {
      successor: '',
      login: 'fgj-77',
      displayName: '新来的',
      duty: 'reviewer',
      department: 'mzj',
      role: 'administrator',
    }
    const result = await handOverAccount(asked(fields))
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    const [made] = await store().reader.select().from(accounts).where(eq(accounts.login, 'fgj-77'))
    expect(made).toMatchObject({
      role: 'department',
      departmentId: 'fgj',
      duty: 'reviewer',
      passwordHash: null,
    })
    const [link] = await store()
      .reader.select()
      .from(passwordLinks)
      .where(eq(passwordLinks.accountId, made?.id ?? ''))
    expect(link?.id).not.toContain(result.value.token)
    expect(link && link.expiresAt.getTime() - link.createdAt.getTime()).toBe(7 * 24 * 3600 * 1000)
  })

  it('gives a colleague who has no password a link: the department is not left without anybody', async () => {
    await inTransaction((tx) =>
      tx.update(accounts).set({ passwordHash: null }).where(eq(accounts.id, people.housing2.accountId)),
    )
    const result = await handOverAccount(asked())
    expect(result.ok && result.value.token).toMatch(/^[\w-]{43}$/)
  })

  it.each([
    ['nobody', { successor: '' }, 'invalid', { fields: { login: 'required' } }],
    [
      'a name without a login',
      { successor: '', displayName: '甲' },
      'invalid',
      { fields: { login: 'required' } },
    ],
    [
      'a login that is taken',
      { successor: '', login: 'civil', displayName: '甲' },
      'invalid',
      { fields: { login: 'taken' } },
    ],
    [
      'a demo’s login',
      { successor: '', login: 'demo-x', displayName: '甲' },
      'invalid',
      { fields: { login: 'reserved' } },
    ],
  ])('refuses %s, and the leaver stays', async (_, fields, kind, rest) => {
    expectProblem(await handOverAccount(asked(fields)), kind, rest)
    expect((await accountOf(leaver())).disabledAt).toBe(null)
  })

  it('refuses another department’s account, the leaver’s own and one that is disabled', async () => {
    for (const successor of [people.civil.accountId, leaver(), people.office.accountId])
      expectProblem(await handOverAccount(asked({ successor })), 'invalid', {
        fields: { successor: 'choose' },
      })
    await inTransaction((tx) =>
      tx.update(accounts).set({ disabledAt: SPRING }).where(eq(accounts.id, people.housing2.accountId)),
    )
    expectProblem(await handOverAccount(asked()), 'invalid', { fields: { successor: 'choose' } })
  })

  it('is an administrator’s, of departments’ accounts, and never of the own one', async () => {
    expectProblem(await handOverAccount(asked({ account: people.office.accountId })), 'forbidden', {
      because: 'ownAccount',
    })
    expectProblem(await handOverAccount(asked({ account: people.office2.accountId })), 'refused', {
      because: 'notDepartment',
    })
    actAs(people.housing2)
    expectProblem(await handOverAccount(asked()), 'forbidden')
  })
})

it('marks an account that nobody has used for more than 45 days', async () => {
  const idle = async () => {
    const answer = await accountList()
    return (
      answer.kind === 'answer' && answer.view.accounts.filter((one) => one.idle).map(({ login }) => login)
    )
  }
  expect(await idle()).toEqual([])
  clock.set(new Date(SPRING.getTime() + 46 * 24 * 3600 * 1000))
  await inTransaction((tx) =>
    tx.update(accounts).set({ disabledAt: SPRING }).where(eq(accounts.login, 'civil')),
  )
  expect(await idle()).toContain('housing')
  expect(await idle()).not.toContain('civil')
})
