import { verify } from '@node-rs/argon2'
import { eq } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { accounts, sessions } from '@/db/schema'
import { freshBrowser, openBrowser } from '@/db/testing/browser'
import { eventLog, type SmallPortal, smallPortal } from '@/db/testing/small-portal'
import { inTransaction } from '@/db/transaction'
import { enter } from './enter'
import { hashPassword } from './password'
import { signIn } from './sign-in'
import { forgetTries } from './throttle'

vi.mock('next/headers', async () => (await import('@/db/testing/browser')).nextHeaders)
vi.mock('@node-rs/argon2', async (original) => {
  const real = await original<typeof import('@node-rs/argon2')>()
  return { ...real, verify: vi.fn() }
})

/** Counting checks takes no real ones: the right password is right against any hash but the dummy. */
const quick = async (stored: unknown, password: unknown) => password === RIGHT && stored === storedHash
const really = async (stored: string | Uint8Array, password: string | Uint8Array) =>
  (await vi.importActual<typeof import('@node-rs/argon2')>('@node-rs/argon2')).verify(stored, password)

const RIGHT = 'four quiet bridges at noon'
const checks = vi.mocked(verify)
let people: SmallPortal
let storedHash = ''

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = 'a secret of the tests, long enough to be taken'
  process.env.PUBLIC_URL = 'http://localhost:3000'
  people = await smallPortal()
  storedHash = await hashPassword(RIGHT)
  await change(people.housing.accountId, { passwordHash: storedHash })
})
afterAll(closeStore)
beforeEach(() => {
  forgetTries()
  checks.mockReset().mockImplementation(quick)
  openBrowser(freshBrowser())
})
afterEach(() => {
  vi.useRealTimers()
})

type Change = Partial<typeof accounts.$inferInsert>
const change = (id: string, columns: Change) =>
  inTransaction(async (tx) => {
    await tx.update(accounts).set(columns).where(eq(accounts.id, id))
  })
const hashOf = async (id: string) =>
  (await store().reader.select().from(accounts).where(eq(accounts.id, id)))[0]?.passwordHash

const attempt = (login: string, password: string, address = '192.0.2.1') =>
  signIn({ login, password, address })
const wrong = (login: string, address?: string) => attempt(login, 'a wrong guess', address)
const REFUSED = { kind: 'refused' }

async function repeat<T>(times: number, work: (index: number) => Promise<T>): Promise<T[]> {
  const answers: T[] = []
  for (let index = 0; index < times; index += 1) answers.push(await work(index))
  return answers
}

describe('guessing (security.md, row 7)', () => {
  it('locks the login for its address after six wrong tries: even the right password gets the same answer', async () => {
    await repeat(6, () => wrong('housing'))
    expect(await attempt('housing', RIGHT)).toEqual(REFUSED)
    expect(checks).toHaveBeenCalledTimes(6)
    expect(await attempt('housing', RIGHT, '192.0.2.2')).toMatchObject({ kind: 'in' })
  })

  it('opens again after a quarter of an hour', async () => {
    const start = Date.UTC(2030, 0, 1)
    vi.useFakeTimers({ toFake: ['Date'], now: start })
    await repeat(6, () => wrong('housing'))
    vi.setSystemTime(start + 15 * 60_000 - 1)
    expect(await attempt('housing', RIGHT)).toEqual(REFUSED)
    vi.setSystemTime(start + 15 * 60_000)
    expect(await attempt('housing', RIGHT)).toMatchObject({ kind: 'in' })
  })

  it('lets 10,000 guesses over 100 accounts from one address reach at most 20 hashes', async () => {
    const answers = await repeat(10_000, (index) => wrong(`account-${index % 100}`))
    expect(answers.every((answer) => answer.kind === 'refused')).toBe(true)
    expect(checks.mock.calls.length).toBeLessThanOrEqual(20)
    expect(checks.mock.calls.length).toBeGreaterThan(0)
  })

  it('cannot be slipped past by asking a hundred times at once', async () => {
    await Promise.all(Array.from({ length: 100 }, () => wrong('housing')))
    expect(checks).toHaveBeenCalledTimes(6)
  })

  it('forgets wrong tries once the right password came, and never counts right ones', async () => {
    await repeat(5, () => wrong('housing'))
    const answers = await repeat(8, () => attempt('housing', RIGHT))
    expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(['in']))
    await repeat(5, () => wrong('housing'))
    expect(await attempt('housing', RIGHT)).toMatchObject({ kind: 'in' })
  })

  it('slows a login down for all the world, but not where its department works', async () => {
    await attempt('housing', RIGHT, '198.51.100.7')
    await repeat(60, (index) => wrong('housing', `203.0.113.${index}`))
    expect(await attempt('housing', RIGHT, '192.0.2.99')).toEqual(REFUSED)
    expect(await attempt('housing', RIGHT, '198.51.100.7')).toMatchObject({ kind: 'in' })
  })

  it('counts what one locked address goes on sending no further against the login', async () => {
    await repeat(200, () => wrong('housing', '203.0.113.1'))
    expect(await attempt('housing', RIGHT, '192.0.2.99')).toMatchObject({ kind: 'in' })
  })
})

describe('telling accounts apart (security.md, row 8)', () => {
  const cases: [string, () => Promise<unknown>, string][] = [
    ['a wrong password', async () => undefined, 'housing'],
    ['a login that there is not', async () => undefined, 'nobody-at-all'],
    ['a disabled account', () => change(people.civil.accountId, { disabledAt: new Date(0) }), 'civil'],
    ['an account without a password', async () => undefined, 'housing2'],
  ]

  it.each(cases)('%s: the same answer for the same work', async (_, prepare, login) => {
    await prepare()
    expect(await wrong(login)).toEqual(REFUSED)
    expect(checks).toHaveBeenCalledTimes(1)
    expect(String(checks.mock.calls[0]?.[0])).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('a disabled account with the right password: also the same', async () => {
    await change(people.civil.accountId, { passwordHash: storedHash, disabledAt: new Date(0) })
    expect(await attempt('civil', RIGHT)).toEqual(REFUSED)
    expect(checks).toHaveBeenCalledTimes(1)
  })

  it('an account without a password opens with none, not even an empty one', async () => {
    checks.mockImplementation(really)
    for (const guess of ['', 'null', 'undefined']) expect(await attempt('housing2', guess)).toEqual(REFUSED)
  })

  it('the form says the same of all of them, and of a locked login', async () => {
    const form = (login: string) => enter({ login, password: 'a wrong guess' })
    const answers = [
      await form('housing'),
      await form('nobody-at-all'),
      await form('civil'),
      await form('housing2'),
    ]
    answers.push(...(await repeat(7, () => form('housing'))))
    const said = new Set(answers.map((answer) => JSON.stringify(answer)))
    expect([...said]).toEqual(['{"ok":false,"problem":{"kind":"refused","because":"signInRefused"}}'])
  })
})

describe('the record of it', () => {
  const last = async () => (await eventLog()).at(-1)

  it('tells of coming in and of being refused; an unknown login only as a pseudonym', async () => {
    await attempt('HOUSING ', RIGHT)
    const { accountId } = people.housing
    expect(await last()).toMatchObject({ action: 'session.started', actorId: accountId, success: true })
    await wrong('housing')
    expect(await last()).toMatchObject({ action: 'session.refused', subjectId: accountId, success: false })
    await wrong('secret-name')
    const event = await last()
    expect(event).toMatchObject({ action: 'session.refused', actorId: null, success: false })
    expect(event?.subjectId).toMatch(/^[0-9a-f]{32}$/)
    expect(JSON.stringify(event)).not.toMatch(/secret-name|192\.0\.2/)
  })

  it.each([
    ['a newline and an ANSI sequence', 'a\n\u001b[31mb'],
    ['a megabyte', 'x'.repeat(1_000_000)],
    ['a NUL, which Postgres takes in no text', 'no\u0000body'],
  ])('keeps nothing of a login with %s (case 24)', async (_, login) => {
    await wrong(login)
    expect((await last())?.subjectId).toMatch(/^[0-9a-f]{32}$/)
  })
})

describe('hashes (security.md, row 9)', () => {
  beforeEach(() => {
    checks.mockImplementation(really)
  })

  it('are argon2id at the given figures, and open to the right password alone', async () => {
    expect(await attempt('housing', RIGHT)).toMatchObject({ kind: 'in' })
    expect(await wrong('housing')).toEqual(REFUSED)
    expect(await attempt('nobody-at-all', RIGHT)).toEqual(REFUSED)
    expect(await hashOf(people.housing.accountId)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  })

  it('made at weaker figures are made anew at the next sign-in', async () => {
    const { hash } = await import('@node-rs/argon2')
    const weak = await hash(RIGHT, { memoryCost: 8192, timeCost: 1, parallelism: 1 })
    await change(people.office.accountId, { passwordHash: weak })
    expect(await attempt('office', RIGHT)).toMatchObject({ kind: 'in' })
    expect(await hashOf(people.office.accountId)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await attempt('office', RIGHT)).toMatchObject({ kind: 'in' })
  })

  it('are made two at a time; whoever finds fifty waiting is told to try again, and loses no try by it', async () => {
    let running = 0
    let most = 0
    let busy = 0
    let open = () => {}
    // Every check waits until the last of those who found the queue full has been told.
    const gate = new Promise<void>((resolve) => {
      open = resolve
    })
    checks.mockImplementation(async () => {
      running += 1
      most = Math.max(most, running)
      await gate
      running -= 1
      return false
    })
    const attempts = Array.from({ length: 80 }, async (_, i) => {
      const answer = await wrong(`flood-${i}`, `203.0.113.${i}`)
      if (answer.kind === 'busy') busy += 1
      if (busy === 80 - 52) open()
      return answer.kind
    })
    const kinds = await Promise.all(attempts)
    expect(kinds.filter((kind) => kind === 'refused')).toHaveLength(52)
    expect(most).toBe(2)
  })
})

describe('the database', () => {
  it('holds no session id and no password, only hashes', async () => {
    const answer = await attempt('housing', RIGHT)
    const kept = JSON.stringify([
      await store().reader.select().from(sessions),
      await store().reader.select().from(accounts),
      await eventLog(),
    ])
    expect(kept).not.toContain(RIGHT)
    expect(kept).not.toContain(answer.kind === 'in' ? answer.sessionId : 'no session was opened')
  })
})
