import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'

// A bare server behind the front answers with the address that the application would see.
const SERVER = `
  const http = await import('node:http')
  const server = http.createServer((request, response) => response.end(request.headers['x-client-address']))
  server.listen(0, '127.0.0.1', () => console.log(server.address().port))`

const front = new URL('./front.mjs', import.meta.url).href
let running: ChildProcess[] = []

async function serve(env: Record<string, string> = {}): Promise<number> {
  const words = ['--import', front, '--input-type=module', '-e', SERVER]
  const server = spawn(process.execPath, words, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(server)
  const [line] = await once(server.stdout as NodeJS.ReadableStream, 'data')
  return Number(String(line))
}

afterEach(() => {
  for (const server of running) server.kill('SIGKILL')
  running = []
})

async function raw(port: number, request: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  let answer = ''
  socket.on('data', (chunk) => {
    answer += chunk
  })
  socket.write(request)
  await once(socket, 'close')
  return answer
}

describe('the front', () => {
  it.each([
    ['nothing sent', {}, {}, '127.0.0.1'],
    ['a made-up address', { 'x-client-address': '6.6.6.6', 'x-forwarded-for': '6.6.6.6' }, {}, '127.0.0.1'],
    ['one trusted proxy', { 'x-forwarded-for': '6.6.6.6, 10.0.0.7' }, { TRUSTED_PROXIES: '1' }, '10.0.0.7'],
  ])('tells the client address: %s', async (_, headers, env, expected) => {
    const port = await serve(env)
    const response = await fetch(`http://127.0.0.1:${port}/`, { headers })
    expect(await response.text()).toBe(expected)
  })

  it('refuses a body that is too large with words that arrive, though all of it was sent', async () => {
    const port = await serve()
    const body = 'x'.repeat(10_000_000)
    const answer = await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body })
    expect(answer.status).toBe(413)
    expect(await answer.text()).toContain('过大')
  })

  const SIGNED_IN = { cookie: 'jiannuo-session=x' }
  it.each([
    ['a report of 15 MB', '/office/reports/new', SIGNED_IN, 15, 200],
    ['a report of 30 MB', '/office/reports/new?x=1', SIGNED_IN, 30, 413],
    ['a report from nobody', '/office/reports/new', {}, 15, 413],
    ['as much to another address', '/office/reports/newer', SIGNED_IN, 15, 413],
  ])('answers %s', async (_, path, headers, megabytes, status) => {
    const port = await serve()
    const body = Buffer.alloc(megabytes * 1024 * 1024)
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method: 'POST', body, headers })
    expect(answer.status).toBe(status)
  })

  it('puts the headers on whatever is answered, refusals too', async () => {
    const port = await serve()
    for (const path of ['/', '/x%00y', '/x?y=%00']) {
      const { status, headers } = await fetch(`http://127.0.0.1:${port}${path}`)
      expect(status).toBe(path === '/' ? 200 : 400)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
    }
  })

  it('refuses a body of unknown length', async () => {
    const port = await serve()
    const chunked =
      'POST / HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n'
    expect(await raw(port, chunked)).toMatch(/^HTTP\/1\.1 411 /)
  })
})
