import { Secret, TOTP } from 'otpauth'
import { PASSWORD } from '../fixtures'
import { START_OF_APRIL } from '../portal'
import { type Answer, ask, cookieOf } from '../raw-client'
import { expect, type Seeded, signInBy, test } from '../seeded/fixtures'
import { eventsSince, keepRows, lastEvent } from '../seeded/kept-rows'
import { ACTIONS } from './actions'
import { actionId, callAction } from './call-action'
import { addressOf, ROUTES } from './routes'
import { sentBy } from './sent'
import { namesIn } from './table'

// Seen to fail: without isSameOrigin in formAction and in buttonAction; without it in the auth handler's POST.

const EVIL = 'https://evil.example'

/** What a browser sends along when another site's page makes it post; an empty text leaves the header out. */
const FOREIGN: Record<string, Record<string, string>> = {
  'a foreign origin': { origin: EVIL, 'sec-fetch-site': 'cross-site' },
  'a foreign origin said to be the host': {
    origin: EVIL,
    'x-forwarded-host': 'evil.example',
    host: 'evil.example',
  },
  'the origin null': { origin: 'null', 'sec-fetch-site': 'cross-site' },
  'no origin at all': { origin: '', 'sec-fetch-site': '' },
  'no origin, from a sibling host': { origin: '', 'sec-fetch-site': 'same-site' },
  'our host with another port': { origin: 'http://localhost:1', 'sec-fetch-site': 'same-site' },
}

/** These want a code of the moment, which no fixed words hold: they have a test of their own below. */
const BY_CODE = [
  'login#enterCodeAction',
  'office/account#confirmSecondFactorAction',
  'office/account#removeSecondFactorAction',
]
const BY_FORM = namesIn(ACTIONS).filter((name) => !BY_CODE.includes(name))

/** For each action somebody who may do it: only the origin stands in the way. */
const ALLOWED = BY_FORM.map((name) => {
  const able = ACTIONS.flatMap((row) =>
    row.name === name ? row.cells.map((cell) => ({ ...row, ...cell })) : [],
  )
  const { whose, reader } =
    able.find(({ word, reader }) => ['yes', 'quiet'].includes(word) && reader !== 'anonymous') ?? fail(name)
  return { name, whose, reader }
})

function fail(name: string): never {
  throw new Error(`nobody may do ${name}`)
}

for (const { name, whose, reader } of ALLOWED)
  test(`no other site can make ${reader} do ${name}`, async ({ seeded }) => {
    const kept = keepRows(seeded.file)
    const before = lastEvent(seeded.file)
    const sent = sentBy(name, { seeded, whose, reader })
    for (const [from, headers] of Object.entries(FOREIGN)) {
      await callAction(seeded.url, { action: name, ...sent, cookie: seeded.cookies[reader], headers })
      expect(kept.changed(), from).toEqual([])
    }
    expect(eventsSince(seeded.file, before)).toEqual([])
  })

test('no other site can confirm a second factor, come in with its code or take it away', async ({
  seeded,
}) => {
  const start = keepRows(seeded.file)
  const cookie = await signInBy(seeded, 'spare')
  const own = { path: '/office/account', cookie }
  await callAction(seeded.url, { ...own, action: 'office/account#beginSecondFactorAction', fields: {} })
  const shown = (await ask(seeded.url, own.path, { cookie })).body
  const secret = shown.match(/<code>([A-Z2-7 ]+)<\/code>/)?.[1]?.replaceAll(' ', '') ?? ''
  const press = async (action: string, from: { path: string; cookie: string | null }, step: number) => {
    const sent = { ...from, action, fields: { code: codeAt(secret, step) } }
    const kept = keepRows(seeded.file)
    for (const [name, headers] of Object.entries(FOREIGN)) {
      await callAction(seeded.url, { ...sent, headers })
      expect(kept.changed(), `${action} from ${name}`).toEqual([])
    }
    await callAction(seeded.url, sent)
    expect(kept.changed(), `${action} from our own page`).not.toEqual([])
  }
  await press('office/account#confirmSecondFactorAction', own, -1)
  const fields = { login: 'spare', password: PASSWORD }
  const half = await callAction(seeded.url, { action: 'login#signInAction', path: '/login', fields })
  await press('login#enterCodeAction', { path: '/login/code', cookie: cookieOf(half) }, 0)
  await press('office/account#removeSecondFactorAction', own, 1)
  start.restore()
})

/** The code of the step in which the portal's clock stands, or of one beside it: each works once. */
function codeAt(secret: string, step: number): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 })
  return totp.generate({ timestamp: Date.parse(START_OF_APRIL) + step * 30_000 })
}

test('next-auth signs nobody in or out for another site, even with its own token', async ({ seeded }) => {
  const cookie = await signInBy(seeded, 'spare')
  const kept = keepRows(seeded.file)
  for (const [from, headers] of Object.entries(FOREIGN)) {
    await postAuth(seeded, { path: '/api/auth/signout', cookie, headers })
    await postAuth(seeded, { path: '/api/auth/callback/credentials', cookie: null, headers })
    expect(kept.changed(), from).toEqual([])
  }
  const own = { origin: seeded.url }
  expect(
    (await postAuth(seeded, { path: '/api/auth/callback/credentials', cookie: null, headers: own })).status,
  ).toBe(200)
  expect(kept.changed()).toEqual(['sessions'])
  kept.restore()
  await postAuth(seeded, { path: '/api/auth/signout', cookie, headers: own })
  expect(kept.changed()).toEqual(['sessions'])
  kept.restore()
})

type AuthPost = { path: string; cookie: string | null; headers: Record<string, string> }

/** With the token and the cookie that next-auth itself hands out. */
async function postAuth({ url }: Seeded, { path, cookie, headers }: AuthPost): Promise<Answer> {
  const given = await ask(url, '/api/auth/csrf')
  const fields = {
    csrfToken: JSON.parse(given.body).csrfToken,
    login: 'spare',
    password: PASSWORD,
    json: 'true',
  }
  const sent = { 'content-type': 'application/x-www-form-urlencoded', ...headers }
  return ask(url, path, {
    method: 'POST',
    body: new URLSearchParams(fields).toString(),
    cookie: [cookieOf(given), cookie].filter(Boolean).join('; '),
    headers: Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== '')),
  })
}

const READING = [
  '/api/auth/signout',
  '/api/auth/signout?csrf=true',
  '/api/auth/callback/credentials?login=spare&password=x',
  '/api/auth/signin/credentials',
  '/api/auth/session?update',
]

test('reading changes nothing, whoever reads and by whatever method', async ({ seeded }) => {
  const kept = keepRows(seeded.file)
  const before = lastEvent(seeded.file)
  const paths = [...namesIn(ROUTES).map((route) => addressOf(route, seeded, 'own')), ...READING]
  for (const cookie of [seeded.cookies.lead, seeded.cookies.chief])
    for (const path of paths) await ask(seeded.url, path, { cookie })
  for (const method of ['HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
    for (const path of ['/office', '/api/auth/signout', '/login'])
      await ask(seeded.url, path, { method, cookie: seeded.cookies.chief, headers: { origin: seeded.url } })
  expect(kept.changed()).toEqual([])
  expect(eventsSince(seeded.file, before)).toEqual([])
})

test('a post of another kind than our forms runs no action for another site', async ({ seeded }) => {
  const kept = keepRows(seeded.file)
  const next = actionId('office/admin/accounts#disableAccountAction')
  const body = JSON.stringify([{}, { account: seeded.ids.spare }])
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json'])
    await ask(seeded.url, '/office/admin/accounts', {
      method: 'POST',
      body,
      cookie: seeded.cookies.chief,
      headers: { 'content-type': type, origin: EVIL, 'next-action': next },
    })
  expect(kept.changed()).toEqual([])
})
