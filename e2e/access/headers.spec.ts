import { publicPages } from '../public-pages'
import { type Answer, ask } from '../raw-client'
import { expect, type Seeded, test } from '../seeded/fixtures'
import { callAction } from './call-action'
import { addressOf, ROUTES } from './routes'
import { namesIn } from './table'

// Seen to fail: without the edge's headers (redirects, refusals), without proxy.ts (office), with one header left out.

const REQUIRED: Record<string, RegExp> = {
  'strict-transport-security': /^max-age=(3153600\d|[4-9]\d{7,})/,
  'x-content-type-options': /^nosniff$/,
  'referrer-policy': /^(strict-origin-when-cross-origin|same-origin)$/,
  'x-frame-options': /^DENY$/,
  'cross-origin-opener-policy': /^same-origin$/,
  'permissions-policy': /camera=\(\)/,
  'content-security-policy':
    /^default-src 'none'; .*base-uri 'none'; object-src 'none'; frame-ancestors 'none'$/,
}

/** What is missing or wrong, one line a header. */
function flaws({ headers }: Answer): string[] {
  const policy = String(headers['content-security-policy'])
  const wrong = Object.entries(REQUIRED).filter(([name, form]) => !form.test(String(headers[name] ?? '')))
  return [
    ...wrong.map(([name]) => `${name}: ${headers[name]}`),
    ...(/unsafe-|\*|https?:|data:.*script/.test(policy.replace("img-src 'self' data:", '')) ? [policy] : []),
    ...(headers['x-powered-by'] ? ['x-powered-by'] : []),
  ]
}

test('every page and handler carries the headers, for every kind of reader', async ({ seeded }) => {
  const found: Record<string, string[]> = {}
  for (const route of namesIn(ROUTES))
    for (const reader of readersOf(route)) {
      const path = addressOf(route, seeded, 'own')
      const answer = await ask(seeded.url, path, { cookie: seeded.cookies[reader] })
      found[`${reader} ${path}`] = flaws(answer)
    }
  expect(withFlaws(found)).toEqual({})
})

/** The office answers signed-in readers with other pages; the public's are the same for all. */
const readersOf = (route: string) =>
  route.startsWith('/office') ? (['anonymous', 'lead', 'chief'] as const) : (['anonymous'] as const)

const ODD_ADDRESSES = [
  '/nothing-here',
  '/tasks/',
  '//tasks',
  '/%',
  '/%00',
  '/tasks/1999',
  '/tasks/2024/999',
  '/report/x',
  '/favicon.ico',
  '/_next/static/nothing.js',
  '/_next/image?url=%2Fx.png&w=64&q=75',
  '/_next/data/x/login.json',
  '/_global-error',
  '/_not-found',
  '/_error',
  '/500',
  '/api/nothing',
  '/api/auth/nothing',
  '/api/auth/signout',
  '/api/auth/signin?error=x',
  '/api/auth/error?error=Verification',
  '/robots.txt',
]

test('every file, error and redirect carries them too', async ({ seeded }) => {
  const found: Record<string, string[]> = {}
  for (const path of [...ODD_ADDRESSES, ...(await filesOf(seeded))])
    found[path] = flaws(await ask(seeded.url, path))
  for (const [name, answer] of Object.entries(await refusals(seeded))) found[name] = flaws(answer)
  expect(withFlaws(found)).toEqual({})
})

const withFlaws = (found: Record<string, string[]>) =>
  Object.fromEntries(Object.entries(found).filter(([, wrong]) => wrong.length > 0))

/** Every script, style and font that the first page names. */
async function filesOf({ url }: Seeded): Promise<string[]> {
  const { body } = await ask(url, '/')
  return [...new Set([...body.matchAll(/\/_next\/static\/[^"'\\ ]+/g)].map(([path]) => path))]
}

/** Answers to what is refused before a page is reached. */
async function refusals({ url }: Seeded): Promise<Record<string, Answer>> {
  const post = (path: string, headers: Record<string, string>) =>
    ask(url, path, { method: 'POST', headers: { origin: url, ...headers } })
  return {
    'too large': await post('/login', { 'content-length': '2000000' }),
    'unknown length': await post('/login', { 'transfer-encoding': 'chunked' }),
    'foreign origin': await post('/login', {
      origin: 'https://evil.example',
      'content-type': 'multipart/form-data; boundary=x',
    }),
    'no such action': await post('/login', { 'next-action': 'f'.repeat(42) }),
    'foreign form': await callAction(url, {
      action: 'login#signInAction',
      path: '/login',
      fields: {},
      headers: { origin: 'null' },
    }),
    put: await ask(url, '/login', { method: 'PUT' }),
    options: await ask(url, '/login', { method: 'OPTIONS' }),
    head: await ask(url, '/login', { method: 'HEAD' }),
  }
}

test('each page of the office allows scripts with a nonce of its own, and only those', async ({ seeded }) => {
  const nonces = new Set<string>()
  const cookie = seeded.cookies.chief
  for (const path of ['/login', '/office/review', '/office/admin/events', '/office/nothing-here', '/login']) {
    const { headers, body } = await ask(seeded.url, path, path === '/login' ? {} : { cookie })
    const nonce =
      /script-src 'self' 'nonce-([^']+)'/.exec(String(headers['content-security-policy']))?.[1] ?? ''
    const scripts = [...body.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag)
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
    expect([...body.matchAll(/<[a-z][^<>]* (?:style|on[a-z]+)="/g)].map(([tag]) => tag)).toEqual([])
    nonces.add(nonce)
  }
  expect(nonces.size).toBe(5)
})

const DOCUMENT_POLICY = [
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'",
  "base-uri 'none'; object-src 'none'; frame-ancestors 'none'",
].join('; ')

test('each public page is a document that brings no script and allows none but ours', async ({ seeded }) => {
  for (const path of [
    ...publicPages('plain'),
    ...publicPages('elder'),
    '/nothing-here',
    '/tasks/2024?q=%3C',
  ]) {
    const { headers, body } = await ask(seeded.url, path)
    expect(headers['content-security-policy'], path).toBe(DOCUMENT_POLICY)
    expect([...body.matchAll(/<script|<style|<!--|<[a-z][^<>]* (?:style|on[a-z]+|nonce)="/g)], path).toEqual(
      [],
    )
  }
})

test('a policy or nonce that the client sends is not taken over', async ({ seeded }) => {
  const sent = { 'content-security-policy': "script-src 'nonce-evil'", 'x-nonce': 'evil' }
  const { headers, body } = await ask(seeded.url, '/login', { headers: sent })
  expect(`${headers['content-security-policy']}${body}`).not.toContain('evil')
})

test('public pages set no cookie, and what is personal is not kept by anybody', async ({ seeded }) => {
  for (const path of ['/', '/tasks/2024', '/report/2024', '/nothing-here'])
    expect((await ask(seeded.url, path)).headers['set-cookie']).toBeUndefined()
  const { headers } = await ask(seeded.url, '/office/admin/accounts', { cookie: seeded.cookies.chief })
  expect(headers['cache-control']).toMatch(/private.*no-store/)
})

test('a one-time link is told to no other host', async ({ seeded }) => {
  const { headers } = await ask(seeded.url, '/set-password/anything')
  expect(headers['referrer-policy']).toBe('same-origin')
})
