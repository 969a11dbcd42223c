import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { accounts, recoveryCodes, secondFactors, sessions } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { type Browser, freshBrowser, openBrowser } from '@/db/testing/browser'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { inTransaction } from '@/db/transaction'
import { phoneTime, readClockFrom } from '@/lib/clock'
import { resetSecondFactor } from '@/lib/commands/change-account'
import {
  beginSecondFactor,
  confirmSecondFactor,
  removeSecondFactor,
  signOutEverywhere,
} from '@/lib/commands/own-second-factor'
import { ownAccount } from '@/lib/queries/own-account'
import { readSessionCookie } from './cookie'
import { enter, enterCode } from './enter'
import {
  decrypted,
  encrypted,
  enrolmentAddress,
  freshRecoveryCodes,
  passes,
  stepOfCode,
} from './second-factor'
import { signIn } from './sign-in'
import { forgetTries } from './throttle'

vi.mock('next/headers', async () => (await import('@/db/testing/browser')).nextHeaders)
vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

process.env.NEXTAUTH_SECRET = 'a secret of thirty-two characters at least'
const PASSWORD = 'kwmz wutong shuxia sanjiao'
const clock = testClock(SPRING)
let people: SmallPortal

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
  const { hashPassword } = await import('./password')
  const passwordHash = await hashPassword(PASSWORD)
  await inTransaction((tx) => tx.update(accounts).set({ passwordHash }))
})
afterAll(closeStore)
beforeEach(async () => {
  clock.set(SPRING)
  forgetTries()
  actAs(people.office)
  await inTransaction(async (tx) => {
    await tx.delete(recoveryCodes)
    await tx.delete(secondFactors)
  })
})

const later = (seconds: number) => new Date(SPRING.getTime() + seconds * 1000)
const codeAt = (secret: string, at: Date) =>
  new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 }).generate({
    timestamp: at.getTime(),
  })
const accepted = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>) => {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const rowOf = async (id: string) =>
  (await store().reader.select().from(secondFactors).where(eq(secondFactors.accountId, id)))[0]
const comeIn = (code = '', password = PASSWORD) =>
  signIn({ login: 'office', password, code, address: '10.0.0.1' })

/** The office's account with a factor set up at the first of the clock's moments. */
async function enrolled(): Promise<{ secret: string; codes: string[] }> {
  await accepted(beginSecondFactor({}))
  const answer = await ownAccount()
  const secret = answer.kind === 'answer' ? (answer.view.enrolment?.secret ?? '') : ''
  const { codes } = await accepted(confirmSecondFactor({ code: codeAt(secret, SPRING) }))
  return { secret, codes }
}

describe('the codes', () => {
  // RFC 6238, appendix B: SHA-1, the last six of its eight digits.
  const secret = new Secret({ buffer: new TextEncoder().encode('12345678901234567890').buffer }).base32
  it.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at %d seconds: %s', (seconds, code) => {
    const at = new Date(seconds * 1000)
    const step = Math.floor(seconds / 30)
    expect(stepOfCode(secret, code, at)).toBe(step)
    expect(stepOfCode(secret, code, new Date((step + 1) * 30_000 + 29_999))).toBe(step)
    expect(stepOfCode(secret, code, new Date((step - 1) * 30_000))).toBe(step)
    expect(stepOfCode(secret, code, new Date((step + 2) * 30_000))).toBe(null)
    expect(stepOfCode(secret, code, new Date((step - 1) * 30_000 - 1))).toBe(null)
  })

  it('are six digits and nothing else', () => {
    for (const typed of ['', '28708', '2870820', '28708a', ' 287082'])
      expect(stepOfCode(secret, typed, new Date(59_000))).toBe(null)
  })

  it('recovery codes are ten, all different, of plain letters', () => {
    const codes = freshRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{10}$/)
  })
})

describe('the secret at rest', () => {
  it('is sealed with the portal’s secret, for one account', () => {
    const sealed = encrypted('JBSWY3DPEHPK3PXP', 'one')
    expect(sealed).not.toContain('JBSWY3DPEHPK3PXP')
    expect(decrypted({ secret: sealed, accountId: 'one' })).toBe('JBSWY3DPEHPK3PXP')
    expect(() => decrypted({ secret: sealed, accountId: 'other' })).toThrow()
    const torn = `${sealed.slice(0, -2)}${sealed.endsWith('AA') ? 'BB' : 'AA'}`
    expect(() => decrypted({ secret: torn, accountId: 'one' })).toThrow()
    expect(encrypted('JBSWY3DPEHPK3PXP', 'one')).not.toBe(sealed)
  })

  it('is what the app takes up, and stands in no row and no event', async () => {
    const { secret, codes } = await enrolled()
    expect(enrolmentAddress(secret, 'office')).toContain(`secret=${secret}`)
    const kept = JSON.stringify([
      await rowOf(people.office.accountId),
      await store().reader.select().from(recoveryCodes),
      await eventLog(),
    ])
    for (const told of [secret, ...codes]) expect(kept).not.toContain(told)
  })
})

describe('setting it up', () => {
  it('asks for nothing at the door before a right code confirmed it', async () => {
    await accepted(beginSecondFactor({}))
    expect(await confirmSecondFactor({ code: '000000' })).toMatchObject({
      ok: false,
      problem: { fields: { code: 'wrongCode' } },
    })
    expect((await comeIn()).kind).toBe('in')
  })

  it('is confirmed once of fifty presses, with one set of recovery codes; and goes away once', async () => {
    await accepted(beginSecondFactor({}))
    const answer = await ownAccount()
    const secret = answer.kind === 'answer' ? (answer.view.enrolment?.secret ?? '') : ''
    const before = (await eventLog()).length
    const code = codeAt(secret, SPRING)
    const set = await Promise.all(Array.from({ length: 50 }, () => confirmSecondFactor({ code })))
    const [codes = []] = set.flatMap((one) => (one.ok ? [one.value.codes] : []))
    expect(set.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await store().reader.select().from(recoveryCodes)).toHaveLength(codes.length)
    forgetTries()
    const gone = await Promise.all(Array.from({ length: 50 }, () => removeSecondFactor({ code: codes[0] })))
    expect(gone.filter(({ ok }) => ok)).toHaveLength(1)
    const told = (await eventLog()).slice(before).map(({ action }) => action)
    expect(told).toEqual(['account.factorSet', 'account.factorRemoved'])
  })

  it('cannot be begun over one that is set', async () => {
    await enrolled()
    expect(await beginSecondFactor({})).toMatchObject({ ok: false, problem: { because: 'hasSecondFactor' } })
    expect((await eventLog()).at(-1)).toMatchObject({ action: 'account.factorSet' })
  })

  it('goes away with a code or a recovery code, and with nothing else', async () => {
    const { secret, codes } = await enrolled()
    expect(await removeSecondFactor({ code: codeAt(secret, SPRING) })).toMatchObject({ ok: false })
    expect(await removeSecondFactor({ code: codes[3] })).toMatchObject({ ok: true })
    expect(await rowOf(people.office.accountId)).toBeUndefined()
    expect((await comeIn()).kind).toBe('in')
  })
})

describe('at the door', () => {
  const opened = async () => (await store().reader.select().from(sessions)).length

  it('opens no session without it, and says the same for a wrong code and a wrong password', async () => {
    const { secret } = await enrolled()
    clock.set(later(60))
    const before = await opened()
    const good = codeAt(secret, later(60))
    const wrong = [await comeIn(), await comeIn('123456'), await comeIn(good, 'another password')]
    expect(wrong).toEqual([{ kind: 'refused' }, { kind: 'refused' }, { kind: 'refused' }])
    expect(await opened()).toBe(before)
    expect((await comeIn(good)).kind).toBe('in')
  })

  it('takes a code once, and none from before it', async () => {
    const { secret } = await enrolled()
    expect((await comeIn(codeAt(secret, SPRING))).kind).toBe('refused')
    clock.set(later(60))
    expect((await comeIn(codeAt(secret, later(60)))).kind).toBe('in')
    expect((await comeIn(codeAt(secret, later(60)))).kind).toBe('refused')
    expect((await comeIn(codeAt(secret, later(30)))).kind).toBe('refused')
  })

  it('lets one of two come in with the same code at once', async () => {
    const { secret } = await enrolled()
    clock.set(later(60))
    const code = codeAt(secret, later(60))
    const kinds = (await Promise.all([comeIn(code), comeIn(code)])).map(({ kind }) => kind)
    expect(kinds.sort()).toEqual(['in', 'refused'])
  })

  it.each(['a code of the moment', 'a recovery code'])('%s passes once of fifty at once', async (which) => {
    const { secret, codes } = await enrolled()
    const at = later(60)
    const typed = which === 'a recovery code' ? (codes[0] ?? '') : codeAt(secret, at)
    const factor = await rowOf(people.office.accountId)
    if (!factor) throw new Error('no factor')
    const tries = Array.from({ length: 50 }, () => inTransaction((tx) => passes(tx, factor, { typed, at })))
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1)
  })

  it('takes each recovery code once, spaces and capitals aside', async () => {
    const { codes } = await enrolled()
    const typed = ` ${codes[0]?.slice(0, 5).toUpperCase()} ${codes[0]?.slice(5)}`
    expect((await comeIn(typed)).kind).toBe('in')
    expect((await comeIn(typed)).kind).toBe('refused')
    expect((await comeIn(codes[1])).kind).toBe('in')
  })

  it('after six wrong codes a right one is answered as wrong', async () => {
    const { secret } = await enrolled()
    clock.set(later(90))
    for (let tried = 0; tried < 6; tried += 1) expect((await comeIn('111111')).kind).toBe('refused')
    expect(await comeIn(codeAt(secret, later(90)))).toEqual({ kind: 'refused' })
  })
})

describe('in two steps', () => {
  const HALF = 'jiannuo-session-code'
  let browser: Browser
  beforeEach(() => {
    browser = freshBrowser()
    openBrowser(browser)
    actAs(null)
  })
  const asOffice = async <T>(work: () => Promise<T>) => {
    actAs(people.office)
    const value = await work()
    actAs(null)
    return value
  }
  const door = (password = PASSWORD, login = 'office') =>
    enter({ login, password, callback: '/office/review' })
  const opened = async () => (await store().reader.select().from(sessions)).length
  const refusedAs = (because: string) => ({ ok: false, problem: { kind: 'refused', because } })

  it('asks for the code on a page of its own, and only after the password; then opens what was asked for', async () => {
    const { secret } = await asOffice(enrolled)
    clock.set(later(60))
    const before = await opened()
    expect(await door()).toEqual({ ok: true, value: '/login/code?callback=%2Foffice%2Freview' })
    expect([...browser.cookies.keys()]).toEqual([HALF])
    expect(await opened()).toBe(before)
    expect(await enterCode({ code: '123456' })).toEqual(refusedAs('codeRefused'))
    const code = codeAt(secret, later(60))
    expect(await enterCode({ code, callback: '/office/review' })).toEqual({
      ok: true,
      value: '/office/review',
    })
    expect([...browser.cookies.keys()]).toEqual(['jiannuo-session'])
    expect(await opened()).toBe(before + 1)
    expect(await enterCode({ code })).toEqual(refusedAs('halfWayOver'))
  })

  it('says the same for a wrong password whether there is a factor, none, or no such account', async () => {
    const without = [await door('wrong'), await door('wrong', 'housing'), await door('wrong', 'nobody')]
    await asOffice(enrolled)
    expect([...without, await door('wrong')]).toEqual(Array(4).fill(refusedAs('signInRefused')))
    expect(browser.cookies.size).toBe(0)
  })

  it('counts wrong codes with wrong passwords, and a right password in between forgives none', async () => {
    const { codes } = await asOffice(enrolled)
    for (let tried = 0; tried < 3; tried += 1) await door('wrong')
    for (let tried = 0; tried < 3; tried += 1) {
      expect((await door()).ok).toBe(true)
      expect(await enterCode({ code: '111111' })).toEqual(refusedAs('codeRefused'))
    }
    expect(await enterCode({ code: codes[0] })).toEqual(refusedAs('codeRefused'))
    expect(await door()).toEqual(refusedAs('signInRefused'))
  })

  it('uses up no tries of an address where everyone comes in rightly', async () => {
    const { codes } = await asOffice(enrolled)
    for (const code of codes) {
      expect((await door()).ok).toBe(true)
      expect((await enterCode({ code })).ok).toBe(true)
    }
    for (let tried = 0; tried < 12; tried += 1) expect((await door()).ok).toBe(true)
  })

  it.each<[string, () => Promise<unknown> | unknown]>([
    ['torn', () => browser.cookies.set(HALF, `${browser.cookies.get(HALF)}x`)],
    ['a session’s', () => browser.cookies.set(HALF, browser.cookies.get('other') ?? 'x')],
    ['gone', () => browser.cookies.delete(HALF)],
  ])('takes no cookie that is %s', async (_, change) => {
    const { codes } = await asOffice(enrolled)
    expect((await door(PASSWORD, 'housing')).ok).toBe(true)
    browser.cookies.set('other', browser.cookies.get('jiannuo-session') ?? '')
    expect((await door()).ok).toBe(true)
    await change()
    expect(await enterCode({ code: codes[0] })).toEqual(refusedAs('halfWayOver'))
  })

  it('opens nothing by itself: what reads a session does not read the half way', async () => {
    await asOffice(enrolled)
    await door()
    browser.cookies.set('jiannuo-session', browser.cookies.get(HALF) ?? '')
    expect(await readSessionCookie()).toBeNull()
  })

  it.each<[string, object]>([
    ['disabled', { disabledAt: SPRING }],
    ['given another password or role', { authVersion: 99 }],
  ])('is over for an account that was %s in between', async (_, change) => {
    const { codes } = await asOffice(enrolled)
    await door()
    const own = eq(accounts.id, people.office.accountId)
    const [as] = await store().reader.select().from(accounts).where(own)
    await inTransaction((tx) => tx.update(accounts).set(change).where(own))
    expect(await enterCode({ code: codes[0] })).toEqual(refusedAs('codeRefused'))
    await inTransaction((tx) =>
      tx
        .update(accounts)
        .set(as ?? {})
        .where(own),
    )
  })
})

it('in a demo, whose clock stands, codes go by the true time', async () => {
  await accepted(beginSecondFactor({}))
  const answer = await ownAccount()
  const secret = answer.kind === 'answer' ? (answer.view.enrolment?.secret ?? '') : ''
  readClockFrom(join(process.env.DATA_DIR ?? '', 'clock'), true)
  const code = codeAt(secret, phoneTime())
  expect(await confirmSecondFactor({ code })).toMatchObject({ ok: true })
  clock.start()
})

describe('another administrator', () => {
  it('resets it, never the own one; the sessions end', async () => {
    await enrolled()
    const id = people.office.accountId
    expect(await resetSecondFactor({ account: id })).toMatchObject({
      ok: false,
      problem: { because: 'ownAccount' },
    })
    actAs(people.housing)
    expect(await resetSecondFactor({ account: id })).toMatchObject({
      ok: false,
      problem: { kind: 'forbidden' },
    })
    actAs(people.office2)
    const version = async () =>
      (await store().reader.select().from(accounts).where(eq(accounts.id, id)))[0]?.authVersion
    const before = Number(await version())
    expect(await resetSecondFactor({ account: id })).toMatchObject({ ok: true })
    expect(await version()).toBe(before + 1)
    expect(await rowOf(id)).toBeUndefined()
    expect((await eventLog()).at(-1)).toMatchObject({ action: 'account.factorReset', subjectId: id })
  })
})

it('signing out everywhere ends every session of the account and no other', async () => {
  await comeIn()
  const versions = async () =>
    (await store().reader.select().from(accounts)).map(({ login, authVersion }) => [login, authVersion])
  const before = Object.fromEntries(await versions())
  await accepted(signOutEverywhere({}))
  const after = Object.fromEntries(await versions())
  expect(after).toEqual({ ...before, office: Number(before.office) + 1 })
})
