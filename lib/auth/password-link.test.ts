import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { accounts, passwordLinks } from '@/db/schema'
import { type Browser, freshBrowser, openBrowser } from '@/db/testing/browser'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { inTransaction } from '@/db/transaction'
import { readClockFrom } from '@/lib/clock'
import { choosePassword, linkLogin } from './choose-password'
import { enter } from './enter'
import { firstAdministrator } from './first-administrator'
import { issuePasswordLink, type LinkKind } from './password-link'
import { forgetTries } from './throttle'

vi.mock('next/headers', async () => (await import('@/db/testing/browser')).nextHeaders)
vi.mock('@node-rs/argon2', () => import('@/db/testing/quick-argon2'))

const GOOD = 'four quiet bridges at noon'
const MINUTE = 60_000
const START = SPRING.getTime()
const clockFile = join(process.env.DATA_DIR ?? '', 'clock')
const setClock = (at: number) => writeFileSync(clockFile, new Date(at).toISOString())
let people: SmallPortal
let browser: Browser

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = 'a secret of the tests, long enough to be taken'
  process.env.PUBLIC_URL = 'http://localhost:3000'
  people = await smallPortal()
  readClockFrom(clockFile)
})
afterAll(closeStore)
beforeEach(() => {
  forgetTries()
  setClock(START)
  browser = freshBrowser()
  openBrowser(browser)
})

const issue = (accountId: string, kind: LinkKind = 'invitation') =>
  inTransaction((tx) => issuePasswordLink(tx, { accountId, kind }))
const choose = (token: string, password = GOOD, passwordAgain = password) =>
  choosePassword({ token, password, passwordAgain })
const accountOf = async (id: string) =>
  (await store().reader.select().from(accounts).where(eq(accounts.id, id)))[0]
const problemOf = (result: { ok: boolean; problem?: unknown }) => (result.ok ? null : result.problem)
const UNUSABLE = { kind: 'refused', because: 'linkUnusable' }

describe('a one-time link (cases 44 and 45)', () => {
  it('sets the password of its own account, once; the log tells of it without the password', async () => {
    const token = await issue(people.housing.accountId)
    expect(await linkLogin(token)).toBe('housing')
    const others = await accountOf(people.civil.accountId)
    expect(await choose(token)).toMatchObject({ ok: true })
    expect(await accountOf(people.housing.accountId)).toMatchObject({ oneTime: false, authVersion: 2 })
    expect(await accountOf(people.civil.accountId)).toEqual(others)
    const event = (await eventLog()).at(-1)
    expect(event).toMatchObject({ action: 'account.passwordSet', subjectId: people.housing.accountId })
    expect(JSON.stringify(event)).not.toMatch(/argon2|bridges|192\.0\.2/)
    expect(problemOf(await choose(token))).toEqual(UNUSABLE)
    expect(await linkLogin(token)).toBeNull()
  })

  it('is used by one of two who open it at once', async () => {
    const token = await issue(people.housing.accountId)
    const answers = await Promise.all([choose(token), choose(token, 'a heron on the second pier')])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(answers.map(problemOf).filter(Boolean)).toEqual([UNUSABLE])
  })

  it.each([
    ['invitation', 7 * 24 * 60],
    ['reset', 30],
  ] as const)('%s ends after %i minutes', async (kind, minutes) => {
    const token = await issue(people.housing.accountId, kind)
    setClock(START + minutes * MINUTE - 1)
    expect(await linkLogin(token)).toBe('housing')
    setClock(START + minutes * MINUTE)
    expect(await linkLogin(token)).toBeNull()
    expect(problemOf(await choose(token))).toEqual(UNUSABLE)
  })

  it('ends when a newer one is made, and only for that account', async () => {
    const [mine, theirs] = [await issue(people.housing.accountId), await issue(people.civil.accountId)]
    const newer = await issue(people.housing.accountId)
    expect([await linkLogin(mine), await linkLogin(newer), await linkLogin(theirs)]).toEqual([
      null,
      'housing',
      'civil',
    ])
  })

  it('does nothing for a disabled account', async () => {
    const token = await issue(people.housing2.accountId)
    await inTransaction(async (tx) => {
      await tx.update(accounts).set({ disabledAt: SPRING }).where(eq(accounts.id, people.housing2.accountId))
    })
    expect(problemOf(await choose(token))).toEqual(UNUSABLE)
    expect(await accountOf(people.housing2.accountId)).toMatchObject({ passwordHash: null })
  })

  it.each(['', 'made-up', '../..', 'x'.repeat(100)])('%j is none', async (token) => {
    expect(await linkLogin(token)).toBeNull()
    expect(problemOf(await choose(token))).toEqual(UNUSABLE)
  })

  it('is kept as a hash alone', async () => {
    const token = await issue(people.housing.accountId)
    const kept = JSON.stringify([await store().reader.select().from(passwordLinks), await eventLog()])
    expect(kept).not.toContain(token)
  })

  it.each([
    ['too short', 'short one', undefined, { password: 'tooShort' }],
    ['a common one, long enough', 'password123456', undefined, { password: 'guessable' }],
    ['the district and a year', 'jinganqu2024', undefined, { password: 'guessable' }],
    ['a walk over the keyboard', 'qwertyuiop[]', undefined, { password: 'guessable' }],
    ['the login over and over', 'housinghousing', undefined, { password: 'guessable' }],
    ['endless', 'an endless line '.repeat(9), undefined, { password: 'tooLong' }],
    ['a megabyte', 'x'.repeat(1_000_000), undefined, { password: 'tooLong' }],
    ['not the same twice', GOOD, 'four quiet bridges at nine', { passwordAgain: 'mismatch' }],
    ['none', '', '', { password: 'required' }],
  ])('survives a password that will not do: %s', async (_, password, again, fields) => {
    const token = await issue(people.housing.accountId)
    expect(problemOf(await choose(token, password, again))).toEqual({ kind: 'invalid', fields })
    expect(await linkLogin(token)).toBe('housing')
  })

  it('takes a sentence in Chinese with spaces', async () => {
    const password = '今天 河边 有七只 白鹭'
    expect(await choose(await issue(people.housing.accountId), password)).toMatchObject({ ok: true })
    expect(await enter({ login: 'housing', password })).toMatchObject({ ok: true })
  })
})

describe('the first administrator (case 46)', () => {
  const OWN = 'a ferry late on the creek'
  const clearAdministrators = () =>
    inTransaction(async (tx) => {
      await tx
        .update(accounts)
        .set({ role: 'department', departmentId: 'fgj' })
        .where(eq(accounts.role, 'administrator'))
    })

  it('has a one-time password that opens no session, only the page that sets their own', async () => {
    await clearAdministrators()
    const first = await firstAdministrator('首位管理员')
    if (!first) throw new Error('none was made')
    const answer = await enter({ ...first, callback: '/office/admin' })
    expect(answer).toMatchObject({ ok: true, value: expect.stringMatching(/^\/set-password\/[\w-]{40,}$/) })
    expect(browser.cookies.size).toBe(0)
    const again = await firstAdministrator('首位管理员')
    expect(again?.login).toBe(first.login)
    expect(await enter(first), 'a later start makes the printed password void').toMatchObject({ ok: false })
    const door = again && (await enter(again))
    const token = door?.ok ? door.value.replace('/set-password/', '') : ''
    expect(await choose(token, OWN)).toMatchObject({ ok: true })
    expect(await enter({ login: first.login, password: again?.password ?? '' })).toMatchObject({ ok: false })
    expect(await enter({ login: first.login, password: OWN, callback: '/office/admin' })).toEqual({
      ok: true,
      value: '/office/admin',
    })
    expect(browser.cookies.size).toBe(1)
  })

  it('is made once: whoever has taken the portal over keeps it', async () => {
    const before = await store().reader.$count(accounts)
    expect(await firstAdministrator('首位管理员')).toBeNull()
    expect(await store().reader.$count(accounts)).toBe(before)
  })

  it('differs from start to start and is kept nowhere', async () => {
    await clearAdministrators()
    await inTransaction(async (tx) => {
      await tx.update(accounts).set({ login: 'former' }).where(eq(accounts.login, 'admin'))
    })
    const [one, two] = [await firstAdministrator('首位管理员'), await firstAdministrator('首位管理员')]
    expect(one?.password).not.toBe(two?.password)
    expect(one?.password).toMatch(/^[\w-]{16,}$/)
    const kept = JSON.stringify([await store().reader.select().from(accounts), await eventLog()])
    expect(kept).not.toContain(two?.password)
  })
})
