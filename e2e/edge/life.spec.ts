// What becomes of readers when Next dies or the portal is stopped.
import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, test } from '@playwright/test'
import { nextOf, type Portal, startPortal } from '../portal'
import { ask } from '../raw-client'

// Seen to fail: without the clear at the child's end (the old page went on); with process.exit at the signal.

let portal: Portal
test.beforeEach(async () => {
  portal = await startPortal()
})
test.afterEach(() => portal.stop())

async function until(status: number): Promise<string> {
  for (;;) {
    const answer = await ask(portal.url, '/')
    if (answer.status === status) return answer.body
  }
}

const sheets = (html: string) => html.match(/"\/_next\/static\/[^"]*\.css"/g)

test('Next killed: a whole page says so with 503, then the portal is back by itself', async () => {
  await expect.poll(() => portal.log()).toContain('"next":"answers"')
  const before = await until(200)
  const { pid } = nextOf(portal.log())
  process.kill(pid, 'SIGKILL')
  const away = await until(503)
  expect(away).toMatch(
    /^<!DOCTYPE html>.*<link rel="stylesheet".*<h1 class="title[^"]*">暂时打不开<\/h1>.*<\/html>$/,
  )
  expect(away).not.toMatch(/<script|style=/)
  expect(sheets(away)).toEqual(sheets(before))
  expect((await ask(portal.url, '/readyz')).status).toBe(503)
  expect((await ask(portal.url, '/healthz')).status).toBe(200)
  expect(await until(200)).toBe(before)
  await expect.poll(() => nextOf(portal.log()).pid).not.toBe(pid)
})

test('SIGTERM: what was begun is answered, nothing new is taken, and all is over in ten seconds', async () => {
  const { hostname, port } = new URL(portal.url)
  await expect.poll(() => portal.log()).toContain('"next":"answers"')
  const { pid } = nextOf(portal.log())
  const slow = connect(Number(port), hostname)
  let answer = ''
  slow.on('data', (part) => {
    answer += part
  })
  slow.write(`POST /login HTTP/1.1\r\nhost: x\r\ncontent-length: 4\r\n\r\nx=`)
  // By then it was taken.
  await ask(portal.url, '/healthz')
  const since = performance.now()
  const stopped = portal.stop()
  await expect
    .poll(() =>
      ask(portal.url, '/').then(
        () => 'taken',
        () => 'refused',
      ),
    )
    .toBe('refused')
  slow.write('1\r')
  await once(slow, 'close')
  await stopped
  expect(answer).toMatch(/^HTTP\/1\.1 [24]\d\d /)
  expect(performance.now() - since).toBeLessThan(10_000)
  expect(() => process.kill(pid, 0)).toThrow()
})
