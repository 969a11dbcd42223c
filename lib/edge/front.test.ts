// The public process before a stand-in for Next (security.md, cases 50 to 56). Each was seen to fail with its guard taken out.
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Answer, ask } from './testing/ask'
import { PUBLIC_URL, stubbedEdge } from './testing/stubbed-edge'

let edge: Awaited<ReturnType<typeof stubbedEdge>>
let lines: string[] = []
const start = async (settings: Parameters<typeof stubbedEdge>[0] = {}) => {
  edge = await stubbedEdge(settings)
}

beforeEach(() => {
  lines = []
  vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line))
})
afterEach(async () => {
  vi.restoreAllMocks()
  await edge.close()
})

const get = (path: string, headers: Record<string, string> = {}) => ask(edge.url, { path, headers })
/** Everything of an answer but its date. */
const content = ({ status, headers: { date, ...rest }, body }: Answer) => [
  status,
  rest,
  body.toString('base64'),
]

describe('what is kept', () => {
  it.each([
    ['a page', '/tasks/2024', 1],
    ['a page under another spelling', '/tasks/2024/?utm=x&mode=plain', 1],
    ['one filter', '/tasks/2024?chapter=4', 1],
    ['two filters', '/tasks/2024?chapter=4&class=quantified', 3],
    ['a keyword', '/tasks/2024?q=x', 3],
    ['a department that anybody can make up', '/tasks?lead=nobody', 3],
    ['what is no address', '/nothing', 1],
    ['open data', '/api/v1/tasks?year=2024&x=1', 1],
    ['what Next owns', '/login', 3],
  ])('%s, asked for three times, is asked of Next: %#', async (_, path, times) => {
    await start()
    for (let count = 0; count < 3; count += 1) await get(path)
    expect(edge.stub.asked).toHaveLength(times)
  })

  it('is one page for 20,000 random queries', async () => {
    await start()
    for (let round = 0; round < 400; round += 1) {
      const odd = Array.from(
        { length: 50 },
        (_, n) => `/report/2024?${round}x${n}=${n}&mode=${n}&show=${round}`,
      )
      await Promise.all(odd.map((path) => get(path)))
    }
    expect(edge.stub.asked).toEqual(['/report/2024'])
    expect(edge.memory.counts.pages).toBe(1)
  }, 60_000)

  it('has an end', async () => {
    await start({ capacity: 30_000 })
    for (let code = 100; code < 200; code += 1) {
      await get(`/tasks/2024/${code}`)
      expect(edge.memory.counts.bytes).toBeLessThanOrEqual(30_000)
    }
    expect(edge.memory.counts.pages).toBeGreaterThan(3)
  })

  it('does not outlive the minute, with which a due day may end', async () => {
    await start()
    await get('/')
    edge.clock.now = new Date('2024-04-05T01:00:59.999Z')
    edge.stub.version += 1
    expect((await get('/')).text).toContain('version 0;')
    edge.clock.now = new Date('2024-04-05T01:01:00Z')
    expect((await get('/')).text).toContain('version 1;')
  })
})

/** What has steered caches and Next astray at one time or another; each with a mark. */
const POISON: Record<string, string>[] = [
  ...['host', 'x-forwarded-host', 'x-forwarded-for', 'x-forwarded-proto', 'x-forwarded-port', 'forwarded'],
  ...['x-real-ip', 'x-client-address', 'x-host', 'x-original-url', 'x-rewrite-url', 'x-matched-path', 'via'],
  ...['x-middleware-subrequest', 'x-middleware-rewrite', 'x-nextjs-data', 'x-invoke-path', 'x-nonce'],
  ...['rsc', 'next-router-prefetch', 'next-router-state-tree', 'next-url', 'next-action', 'purpose'],
  ...[
    'cookie',
    'authorization',
    'accept-language',
    'user-agent',
    'referer',
    'origin',
    'content-security-policy',
  ],
  ...[
    'if-none-match',
    'if-modified-since',
    'cache-control',
    'pragma',
    'range',
    'accept',
    'te',
    'x-http-method-override',
  ],
].map((name) => ({ [name]: name === 'range' ? 'bytes=0-3' : 'POISON' }))
const QUERIES = [
  '?_rsc=POISON',
  '?x=POISON',
  '?mode=POISON',
  '?utm_source=POISON',
  '?__nextLocale=POISON',
  '?nxtPyear=POISON',
]

describe('nothing of a visitor’s request reaches what the next one gets', () => {
  it('a thousand poisoned first requests leave a page as a cold one is', async () => {
    await start()
    const cold = content(await get('/tasks/2024'))
    const tries = POISON.flatMap((headers) =>
      ['', ...QUERIES, '#POISON'].map((query) => ({ query, headers })),
    )
    for (let round = 0; round < 4; round += 1)
      for (const { query, headers } of tries) {
        edge.memory.clear()
        const shown = await ask(edge.url, {
          path: `/tasks/2024${query}`,
          headers: { host: 'POISON', ...headers },
        })
        expect(shown.text, JSON.stringify(headers)).not.toContain('POISON')
        expect(content(await get('/tasks/2024')), `${query} ${JSON.stringify(headers)}`).toEqual(cold)
      }
    expect(4 * tries.length).toBeGreaterThan(1000)
  }, 60_000)

  it('nor does a keyword, which is shown to nobody else and written into no log', async () => {
    await start()
    expect((await get('/tasks/2024?q=secret&sort=POISON')).text).toContain('q=secret')
    expect((await get('/tasks/2024')).text).not.toContain('secret')
    expect(edge.memory.counts.pages).toBe(1)
    await get('/set-password/one-time-token?x=secret')
    expect(lines.join('\n')).toContain('/set-password/…')
    expect(lines.join('\n')).not.toMatch(/secret|one-time-token/)
  })

  it('a signed-in reader gets the same bytes as anybody, and leaves none behind', async () => {
    await start()
    const before = content(await get('/about'))
    edge.memory.clear()
    expect(content(await get('/about', { cookie: 'jiannuo-session=x' }))).toEqual(before)
    expect(content(await get('/about'))).toEqual(before)
  })
})

describe('what Next says to one person or in error is not kept', () => {
  const html =
    '<!DOCTYPE html><html lang="zh"><head><title>页</title></head><body><main>字</main></body></html>'
  type Odd = [string, number, Record<string, string | string[]>, string]
  it.each<Odd>([
    ['a cookie', 200, { 'content-type': 'text/html', 'set-cookie': 'a=b' }, html],
    [
      'a boundary that waits',
      200,
      { 'content-type': 'text/html' },
      html.replace('字', '<!--$?--><template></template>'),
    ],
    [
      'an inline script that is not known',
      200,
      { 'content-type': 'text/html' },
      html.replace('字', '<script>'),
    ],
    ['a fault', 500, { 'content-type': 'text/html' }, html],
    ['a redirect', 307, { location: '/login' }, ''],
    ['another kind of content', 200, { 'content-type': 'text/x-component' }, '0:{}'],
    ['an answer that is cut off', 200, { 'content-type': 'text/html', 'content-length': '9999' }, html],
  ])('%s: 503, a whole document, and asked again', async (_, status, headers, body) => {
    let isOdd = true
    const odd = (response: import('node:http').ServerResponse) => {
      response.writeHead(isOdd ? status : 200, isOdd ? headers : { 'content-type': 'text/html' })
      if (isOdd && headers['content-length']) response.write(body, () => response.destroy())
      else response.end(isOdd ? body : html)
    }
    await start({ oddities: { '/about': (_request, response) => odd(response) } })
    const answer = await get('/about')
    expect(answer.status).toBe(503)
    expect(answer.text).toMatch(/^<!DOCTYPE html>.*<h1 .*<\/html>$/)
    expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'retry-after': '5' })
    expect(answer.headers['set-cookie']).toBeUndefined()
    expect(edge.memory.counts.pages).toBe(0)
    isOdd = false
    expect((await get('/about')).text).toBe(html)
  })

  it('a page that is not there is told so in the reader’s mode, and never kept under its address', async () => {
    await start()
    for (const path of [
      '/tasks/2024/999',
      '/tasks/2024/999?mode=elder',
      '/nothing',
      '/nothing?mode=elder&x=POISON',
    ]) {
      const { status, text } = await get(path)
      expect([path, status]).toEqual([path, 404])
      expect(text).toContain(path.includes('elder') ? '/missing?mode=elder' : '/missing&quot;')
      expect(text).not.toContain('POISON')
    }
    expect(edge.memory.counts.pages).toBe(2)
  })

  it('without Next what is kept is still served, and the rest is 503', async () => {
    await start()
    await get('/')
    await edge.stopNext()
    expect((await get('/')).status).toBe(200)
    for (const path of ['/about', '/login', '/readyz', '/nothing'])
      expect([path, (await get(path)).status]).toEqual([path, 503])
    expect((await get('/healthz')).status).toBe(200)
  })
})

describe('what goes on to Next', () => {
  it('is told the public host and the client’s address, whatever a client says of them', async () => {
    await start({ trustedProxies: 1 })
    const sent = {
      ...{
        host: 'evil.example',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'gopher',
        forwarded: 'for=evil',
      },
      ...{
        'x-client-address': '6.6.6.6',
        'x-forwarded-for': '6.6.6.6, 10.0.0.7',
        'x-middleware-subrequest': 'proxy',
      },
      ...{ cookie: 'jiannuo-session=x', origin: PUBLIC_URL, 'x-matched-path': '/evil' },
    }
    const { text } = await get('/login', sent)
    expect(text).not.toMatch(/evil|6\.6\.6\.6|gopher|subrequest|x-forwarded/)
    for (const told of ['host&quot;:&quot;portal.example.cn&quot;', '10.0.0.7', 'jiannuo-session=x'])
      expect(text).toContain(told)
  })

  it('comes back as it is, with every cookie, its own policy and our headers', async () => {
    const cookies = ['a=1; HttpOnly; Path=/', 'b=2; Secure']
    await start({
      oddities: {
        '/login': (_, response) => {
          response.writeHead(303, {
            location: '/office',
            'set-cookie': cookies,
            'content-security-policy': "script-src 'nonce-x'",
          })
          response.end('x')
        },
      },
    })
    const { status, headers } = await ask(edge.url, {
      path: '/login',
      method: 'POST',
      body: 'x=1',
      headers: { 'content-length': '3' },
    })
    expect(status).toBe(303)
    expect(headers).toMatchObject({
      location: '/office',
      'set-cookie': cookies,
      'content-security-policy': "script-src 'nonce-x'",
    })
    expect(headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
  })

  it.each([
    ['POST', '/', 405],
    ['DELETE', '/report/2024', 405],
    ['PUT', '/nothing', 405],
    ['POST', '/api/v1/tasks?year=2024', 405],
    ['OPTIONS', '/office', 405],
    ['DELETE', '/office', 405],
    ['POST', '/office', 200],
  ])('%s %s: %i', async (method, path, status) => {
    await start()
    const answer = await ask(edge.url, { path, method })
    expect(answer.status).toBe(status)
    if (status === 405) expect(answer.headers.allow).toMatch(/^GET, HEAD(, POST)?$/)
    expect(edge.stub.asked).toHaveLength(status === 405 ? 0 : 1)
  })

  it.each([
    ['a NUL', 'GET /office?x=%00 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 400],
    ['a NUL in a page’s address', 'GET /tasks?q=%00 HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 400],
    [
      'a body of unknown length',
      'POST /login HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      411,
    ],
    [
      'a body that is too long',
      'POST /login HTTP/1.1\r\nhost: x\r\nconnection: close\r\ncontent-length: 1048577\r\n\r\n',
      413,
    ],
    ['an upgrade', 'GET / HTTP/1.1\r\nhost: x\r\nconnection: upgrade\r\nupgrade: websocket\r\n\r\n', 400],
    ['too long headers', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'x'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s never does', async (_, request, status) => {
    await start()
    const socket = connect({ port: Number(new URL(edge.url).port), host: 'localhost' })
    let answer = ''
    socket.on('data', (chunk) => {
      answer += chunk
      if (status === 413) socket.end()
    })
    socket.write(request)
    await once(socket, 'close')
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `))
    expect(edge.stub.asked).toEqual([])
  })
})

describe('a polite answer', () => {
  it.each([
    ['br', 'br'],
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip;q=1.0, br;q=0.5', 'gzip'],
    ['gzip', 'gzip'],
    ['BR', 'br'],
    ['*', 'br'],
    ['br;q=0, *', 'gzip'],
    ['br;q=0, gzip;q=0', undefined],
    ['x-br, xgzip', undefined],
    ['identity', undefined],
    ['', undefined],
  ])('takes %s', async (accepted, coding) => {
    await start()
    const { headers, body, text } = await get('/', { 'accept-encoding': accepted })
    expect(headers['content-encoding']).toBe(coding)
    expect(headers).toMatchObject({ vary: 'accept-encoding', 'content-length': `${body.length}` })
    expect(text).toMatch(/^<!DOCTYPE html>.*version 0;.*<\/html>$/)
  })

  it('says 304 for what is known, by strong, weak or any mark, and has no body for HEAD', async () => {
    await start()
    const { headers, body } = await get('/', { 'accept-encoding': 'br' })
    const etag = String(headers.etag)
    for (const told of [etag, `W/${etag}`, `"x", ${etag}`, '*']) {
      const again = await get('/', { 'accept-encoding': 'br', 'if-none-match': told })
      expect([told, again.status, again.body.length]).toEqual([told, 304, 0])
      expect(again.headers).toMatchObject({
        etag,
        vary: 'accept-encoding',
        'cache-control': 'public, no-cache',
      })
    }
    expect((await get('/', { 'accept-encoding': 'gzip', 'if-none-match': etag })).status).toBe(200)
    // A page that is not there is not there, whatever a reader has already.
    expect((await get('/nothing', { 'if-none-match': '*' })).status).toBe(404)
    const head = await ask(edge.url, { path: '/', method: 'HEAD', headers: { 'accept-encoding': 'br' } })
    expect([head.status, head.headers['content-length'], head.body.length]).toEqual([
      200,
      `${body.length}`,
      0,
    ])
  })

  it('has the policy and the headers of a document that nobody frames', async () => {
    await start()
    for (const path of ['/', '/nothing', '/tasks?q=x']) {
      const { headers, text } = await get(path)
      expect(headers['content-security-policy']).toMatch(
        /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';/,
      )
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
      expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'x-content-type-options': 'nosniff' })
      expect(text).not.toMatch(/<script|<!--|nonce/)
    }
  })

  it('is one line in the log unless it came from memory', async () => {
    await start()
    for (const path of ['/about', '/about', '/login', '/nothing', '/tasks/2024/999']) await get(path)
    await vi.waitFor(() => expect(lines).toHaveLength(4))
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { source: 'made', method: 'GET', path: '/about', status: 200 },
      { source: 'next', method: 'GET', path: '/login', status: 200 },
      { source: 'made', method: 'GET', path: '/nothing', status: 404 },
      { source: 'made', method: 'GET', path: '/tasks/2024/999', status: 404 },
    ])
    expect(JSON.parse((await get('/healthz')).text)).toMatchObject({ hits: 2, fills: 3, clears: 0, pages: 2 })
  })
})
