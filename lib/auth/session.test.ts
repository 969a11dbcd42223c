import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { accounts, sessions } from '@/db/schema'
import { type Browser, freshBrowser, openBrowser } from '@/db/testing/browser'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { inTransaction } from '@/db/transaction'
import { readClockFrom } from '@/lib/clock'
import { disableAccount, enableAccount, inviteAccount } from '@/lib/commands/change-account'
import type { Actor } from '@/lib/domain/actor'
import { choosePassword } from './choose-password'
import { enter } from './enter'
import { leave } from './leave'
import { hashPassword } from './password'
import { forgetTries } from './throttle'
import { viewer } from './viewer'

vi.mock('next/headers', async () => (await import('@/db/testing/browser')).nextHeaders)
vi.mock('@node-rs/argon2', () => import('@/db/testing/quick-argon2'))

const RIGHT = 'four quiet bridges at noon'
const clockFile = join(process.env.DATA_DIR ?? '', 'clock')
const setClock = (at: number) => writeFileSync(clockFile, new Date(at).toISOString())
const MINUTE = 60_000
const START = SPRING.getTime()
let people: SmallPortal
let passwordHash = ''

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = 'a secret of the tests, long enough to be taken'
  process.env.PUBLIC_URL = 'http://localhost:3000'
  people = await smallPortal()
  passwordHash = await hashPassword(RIGHT)
  readClockFrom(clockFile)
})
afterAll(closeStore)
beforeEach(async () => {
  forgetTries()
  setClock(START)
  openBrowser(freshBrowser())
  await inTransaction(async (tx) => {
    await tx.update(accounts).set({ passwordHash, disabledAt: null })
  })
})

/** A browser in which this login signed in. */
async function signedIn(login = 'housing', browser = freshBrowser()): Promise<Browser> {
  openBrowser(browser)
  const answer = await enter({ login, password: RIGHT })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return browser
}
const cookieOf = (browser: Browser) => browser.cookies.get('jiannuo-session')
const whoIn = async (browser: Browser) => {
  openBrowser(browser)
  return (await viewer())?.actor.accountId ?? null
}

describe('the cookie', () => {
  it('is made anew by signing in, whatever stood there before (case 41)', async () => {
    const browser = freshBrowser()
    browser.cookies.set('jiannuo-session', 'fixed by somebody else')
    await signedIn('housing', browser)
    expect(cookieOf(browser)).not.toBe('fixed by somebody else')
    expect(await whoIn(browser)).toBe(people.housing.accountId)
  })

  it('of an earlier sign-in in this browser is dead after the next one', async () => {
    const browser = await signedIn('housing')
    const copy = freshBrowser()
    copy.cookies = new Map(browser.cookies)
    await signedIn('civil', browser)
    expect([await whoIn(browser), await whoIn(copy)]).toEqual([people.civil.accountId, null])
  })

  it('tells nobody anything: its content is encrypted and a forged or torn one counts as none', async () => {
    const browser = await signedIn()
    const token = cookieOf(browser) ?? ''
    expect(Buffer.from(token.split('.')[3] ?? '', 'base64url').toString('latin1')).not.toMatch(/sid|housing/)
    for (const forged of [`${token}x`, token.slice(0, -3), 'eyJhbGciOiJub25lIn0.e30.', '']) {
      browser.cookies.set('jiannuo-session', forged)
      expect(await whoIn(browser)).toBeNull()
    }
  })

  it('is tied to the host on https', async () => {
    process.env.PUBLIC_URL = 'https://jiannuo.example.gov.cn'
    const browser = await signedIn()
    process.env.PUBLIC_URL = 'http://localhost:3000'
    expect([...browser.cookies.keys()]).toEqual(['__Host-jiannuo-session'])
  })
})

describe('the life of a session (security.md, row 11)', () => {
  it('ends after 30 minutes without a request, not a moment before', async () => {
    const browser = await signedIn()
    setClock(START + 30 * MINUTE)
    expect(await whoIn(browser)).toBe(people.housing.accountId)
    setClock(START + 60 * MINUTE + 1)
    expect(await whoIn(browser)).toBeNull()
  })

  it('ends after 12 hours however busy it is', async () => {
    const browser = await signedIn()
    for (let minutes = 20; minutes <= 720; minutes += 20) {
      setClock(START + minutes * MINUTE)
      expect(await whoIn(browser), `after ${minutes} minutes`).toBe(people.housing.accountId)
    }
    setClock(START + 720 * MINUTE + 1)
    expect(await whoIn(browser)).toBeNull()
  })

  it('does not come back when the clock does', async () => {
    const browser = await signedIn()
    setClock(START + 31 * MINUTE)
    expect(await whoIn(browser)).toBeNull()
    await leave()
    setClock(START)
    expect(await whoIn(browser)).toBeNull()
  })

  it('ends at the server by signing out: a copy of the cookie is dead (case 43), and the log tells of it', async () => {
    const browser = await signedIn()
    const thief = freshBrowser('203.0.113.66')
    thief.cookies = new Map(browser.cookies)
    expect(await whoIn(thief)).toBe(people.housing.accountId)
    openBrowser(browser)
    await leave()
    expect(browser.cookies.size).toBe(0)
    expect(await whoIn(thief)).toBeNull()
    expect((await eventLog()).at(-1)).toMatchObject({
      action: 'session.ended',
      actorId: people.housing.accountId,
    })
  })

  it('is no row that a browser could be opened with: the table keeps a hash of the id', async () => {
    await signedIn()
    const [row] = await store().reader.select().from(sessions)
    expect(row?.id).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a changed right acts at the next request of every session (security.md, row 3; case 42)', () => {
  const five = async () => {
    const browsers: Browser[] = []
    while (browsers.length < 5) browsers.push(await signedIn())
    return browsers
  }
  const alive = async (browsers: Browser[]) => {
    const seen: (string | null)[] = []
    for (const browser of browsers) seen.push(await whoIn(browser))
    return seen.filter(Boolean).length
  }
  const change = (columns: Partial<typeof accounts.$inferInsert>) =>
    inTransaction(async (tx) => {
      await tx.update(accounts).set(columns).where(eq(accounts.id, people.housing.accountId))
    })
  const asOffice = async <T>(work: () => Promise<T>): Promise<T> => {
    await signedIn('office')
    return work()
  }
  const account = () => people.housing.accountId

  it('disabled', async () => {
    const browsers = await five()
    expect(await alive(browsers)).toBe(5)
    expect(await asOffice(() => disableAccount({ account: account() }))).toMatchObject({ ok: true })
    expect(await alive(browsers)).toBe(0)
  })

  it('enabled again: the old sessions stay dead', async () => {
    const browsers = await five()
    await asOffice(() => disableAccount({ account: account() }))
    await asOffice(() => enableAccount({ account: account() }))
    expect(await alive(browsers)).toBe(0)
  })

  it('a password of their own set behind a link', async () => {
    const browsers = await five()
    const invited = await asOffice(() => inviteAccount({ account: account() }))
    expect(await alive(browsers), 'the link alone ends nothing').toBe(5)
    const token = invited.ok ? invited.value.token : ''
    const password = 'a heron on the second pier'
    openBrowser(freshBrowser())
    expect(await choosePassword({ token, password, passwordAgain: password })).toMatchObject({ ok: true })
    expect(await alive(browsers)).toBe(0)
  })

  it('a changed role or department, read afresh even without the sessions ending', async () => {
    const [browser] = await five()
    if (!browser) throw new Error('no browser')
    await change({ departmentId: 'mzj' })
    openBrowser(browser)
    expect((await viewer())?.actor).toMatchObject({ role: 'department', departmentId: 'mzj' })
    await change({ role: 'administrator', departmentId: null })
    expect((await viewer())?.actor).toMatchObject({ role: 'administrator' })
    await change({ role: 'department', departmentId: null })
    expect(await viewer(), 'a department without a department is nobody').toBeNull()
    await change({ role: 'department', departmentId: 'fgj' })
  })

  it('whatever counts the account up', async () => {
    const browsers = await five()
    await change({ authVersion: 99 })
    expect(await alive(browsers)).toBe(0)
    expect(await whoIn(await signedIn())).toBe(account())
  })
})

describe('who asks', () => {
  it('is nobody without a cookie, and nobody without a secret to read it by', async () => {
    expect(await viewer()).toBeNull()
    const browser = await signedIn()
    process.env.NEXTAUTH_SECRET = 'another secret of the tests, just as long'
    expect(await whoIn(browser)).toBeNull()
    process.env.NEXTAUTH_SECRET = 'a secret of the tests, long enough to be taken'
  })

  it('carries ids and no login', async () => {
    openBrowser(await signedIn('office'))
    const actor: Actor | undefined = (await viewer())?.actor
    expect(actor).toEqual({ accountId: people.office.accountId, role: 'administrator', departmentId: null })
  })
})
