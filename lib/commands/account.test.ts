import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { accounts, passwordLinks } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { eventLog, type SmallPortal, smallPortal } from '@/db/testing/small-portal'
import { inTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/domain/actor'
import { disableAccount, enableAccount, inviteAccount } from './change-account'
import { createAccount } from './create-account'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal

beforeAll(async () => {
  people = await smallPortal()
  await setPasswords('argon2 of something')
})
afterAll(closeStore)
beforeEach(() => actAs(people.office))

async function setPasswords(passwordHash: string): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.update(accounts).set({ passwordHash }).where(eq(accounts.role, 'administrator'))
  })
}

const accountOf = async (id: string) => {
  const [row] = await store().reader.select().from(accounts).where(eq(accounts.id, id))
  if (!row) throw new Error('no such account')
  return row
}
const linksOf = (id: string) =>
  store().reader.select().from(passwordLinks).where(eq(passwordLinks.accountId, id))
const lastEvent = async () => (await eventLog()).at(-1)
const eventCount = async () => (await eventLog()).length
const ableAdministrators = async () =>
  (await store().reader.select().from(accounts))
    .filter((row) => row.role === 'administrator' && !row.disabledAt && row.passwordHash)
    .map(({ login }) => login)
    .sort()
const problemOf = (result: { ok: boolean; problem?: unknown }) => (result.ok ? null : result.problem)

const asked = (fields: object = {}) => ({
  login: 'mzj-01',
  displayName: '民政局填报员',
  role: 'department',
  department: 'mzj',
  ...fields,
})

describe('creating an account', () => {
  it('gives nobody outside a demo a login of the demo, whose passwords are published', async () => {
    expect(problemOf(await createAccount(asked({ login: ' DEMO-mzj ' })))).toEqual({
      kind: 'invalid',
      fields: { login: 'reserved' },
    })
  })

  it('stores it without a password, with a one-time link, and tells of it without its login', async () => {
    const result = await createAccount(asked({ login: '  Ｆgj-01 ', department: 'fgj' }))
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    const row = await accountOf(result.value.account)
    expect(row).toMatchObject({
      login: 'fgj-01',
      role: 'department',
      departmentId: 'fgj',
      passwordHash: null,
    })
    const [link] = await linksOf(row.id)
    expect(link?.id).not.toContain(result.value.token)
    expect(link && link.expiresAt.getTime() - link.createdAt.getTime()).toBe(7 * 24 * 3600 * 1000)
    const event = await lastEvent()
    expect(event).toMatchObject({ action: 'account.created', subjectId: row.id, success: true })
    expect(JSON.stringify(event)).not.toMatch(/fgj-01|填报员/)
  })

  it('makes an administrator without a department, whatever the form says', async () => {
    const result = await createAccount(asked({ login: 'ducha-02', role: 'administrator', department: 'fgj' }))
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    expect(await accountOf(result.value.account)).toMatchObject({ role: 'administrator', departmentId: null })
  })

  it.each([
    ['no login', { login: '' }, { login: 'loginForm' }],
    ['a login in Chinese', { login: '民政' }, { login: 'loginForm' }],
    ['a homoglyph', { login: 'аdmin' }, { login: 'loginForm' }],
    ['a login that is taken', { login: 'HOUSING' }, { login: 'taken' }],
    ['no name', { displayName: ' ' }, { displayName: 'required' }],
    ['a name that hides something', { displayName: '甲\u202e乙' }, { displayName: 'invisible' }],
    ['a role that there is not', { role: 'owner' }, { role: 'choose' }],
    ['no department', { department: '' }, { department: 'choose' }],
    ['a made-up department', { department: 'none' }, { department: 'choose' }],
    ['a group, which is never an account', { department: 'gjz' }, { department: 'choose' }],
  ])('is refused for %s, and nothing is stored', async (_, fields, problems) => {
    const before = [await store().reader.$count(accounts), await eventCount()]
    expect(problemOf(await createAccount(asked(fields)))).toEqual({ kind: 'invalid', fields: problems })
    expect([await store().reader.$count(accounts), await eventCount()]).toEqual(before)
  })

  it('takes no column that the form does not have (security.md, row 2)', async () => {
    const smuggled = {
      ...{ id: 'mine', passwordHash: 'x', oneTime: 'true', authVersion: '99', disabledAt: '2024-01-01' },
      ...{
        createdAt: '2000-01-01',
        departmentId: 'fgj',
        status: 'approved',
        approvedBy: 'me',
        token: 'known',
      },
      ...{ constructor: 'x', prototype: 'x' },
    }
    const raw = JSON.parse(`{"__proto__": {"role": "administrator"}}`)
    const result = await createAccount({ ...raw, ...asked({ login: 'smuggler' }), ...smuggled })
    if (!result.ok) throw new Error(JSON.stringify(result.problem))
    const row = await accountOf(result.value.account)
    expect(row).toMatchObject({ role: 'department', departmentId: 'mzj', passwordHash: null, oneTime: false })
    expect(row).toMatchObject({ authVersion: 1, disabledAt: null })
    expect(row.id).not.toBe('mine')
    expect(row.createdAt.getFullYear()).toBeGreaterThan(2020)
    expect(result.value.token).not.toBe('known')
  })
})

describe('who may', () => {
  const calls = {
    create: () => createAccount(asked({ login: 'by-others' })),
    invite: (of: Actor) => inviteAccount({ account: of.accountId }),
    disable: (of: Actor) => disableAccount({ account: of.accountId }),
    enable: (of: Actor) => enableAccount({ account: of.accountId }),
  }

  it.each(Object.entries(calls))('%s: an anonymous reader is told to sign in', async (_, call) => {
    actAs(null)
    expect(problemOf(await call(people.civil))).toEqual({ kind: 'signedOut' })
  })

  it.each(Object.entries(calls))('%s: a department may not, and the attempt is recorded', async (_, call) => {
    actAs(people.housing)
    const before = await accountOf(people.civil.accountId)
    expect(problemOf(await call(people.civil))).toEqual({ kind: 'forbidden', because: 'notYourRole' })
    expect(await accountOf(people.civil.accountId)).toEqual(before)
    expect(await lastEvent()).toMatchObject({
      action: 'authz.denied',
      success: false,
      actorId: people.housing.accountId,
    })
  })

  it.each(['invite', 'disable'] as const)('%s: nobody does it to themselves', async (verb) => {
    expect(problemOf(await calls[verb](people.office))).toEqual({ kind: 'forbidden', because: 'ownAccount' })
    expect(await accountOf(people.office.accountId)).toMatchObject({ disabledAt: null, authVersion: 1 })
  })

  it('answers not found for an account that there is not, and invalid for what is no id', async () => {
    const account = '00000000-0000-4000-8000-000000000000'
    expect(problemOf(await inviteAccount({ account }))).toEqual({ kind: 'notFound' })
    expect(problemOf(await disableAccount({ account: "' or 1=1" }))).toMatchObject({ kind: 'invalid' })
    expect(problemOf(await enableAccount({}))).toMatchObject({ kind: 'invalid' })
  })
})

describe('changing an account', () => {
  it('disables and enables, each counting the sessions out and telling of it', async () => {
    const { accountId } = people.housing2
    expect(await disableAccount({ account: accountId })).toMatchObject({ ok: true })
    expect(await accountOf(accountId)).toMatchObject({ authVersion: 2, disabledAt: expect.any(Date) })
    expect(await lastEvent()).toMatchObject({ action: 'account.disabled', subjectId: accountId })
    expect(problemOf(await disableAccount({ account: accountId }))).toMatchObject({
      because: 'accountDisabled',
    })
    expect(problemOf(await inviteAccount({ account: accountId }))).toMatchObject({
      because: 'accountDisabled',
    })
    expect(await enableAccount({ account: accountId })).toMatchObject({ ok: true })
    expect(await accountOf(accountId)).toMatchObject({ authVersion: 3, disabledAt: null })
    expect(problemOf(await enableAccount({ account: accountId }))).toMatchObject({
      because: 'accountEnabled',
    })
  })

  it('invites for seven days before there is a password, resets within 30 minutes after; the older link ends', async () => {
    const { accountId } = people.civil
    const first = await inviteAccount({ account: accountId })
    const minutes = async () =>
      (await linksOf(accountId))
        .filter(({ usedAt }) => usedAt === null)
        .map((link) => (link.expiresAt.getTime() - link.createdAt.getTime()) / 60_000)
    expect(await minutes()).toEqual([7 * 24 * 60])
    await inTransaction(async (tx) => {
      await tx.update(accounts).set({ passwordHash: 'set' }).where(eq(accounts.id, accountId))
    })
    const second = await inviteAccount({ account: accountId })
    expect(await minutes()).toEqual([30])
    expect(first.ok && second.ok && first.value.token !== second.value.token).toBe(true)
    expect(await lastEvent()).toMatchObject({ action: 'account.invited', after: { kind: 'reset' } })
  })

  it('leaves an administrator who can sign in, also when two disable each other at once', async () => {
    const disable = async (by: Actor, whom: Actor) => {
      actAs(by)
      return disableAccount({ account: whom.accountId })
    }
    expect(await ableAdministrators()).toEqual(['office', 'office2'])
    const answers = await Promise.all([
      disable(people.office, people.office2),
      disable(people.office2, people.office),
    ])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.map(problemOf).filter(Boolean)).toEqual([
      { kind: 'refused', because: 'lastAdministrator' },
    ])
  })
})
