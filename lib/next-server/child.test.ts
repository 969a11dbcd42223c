// Next as a child: a program in its place that can be told to publish, to hang and to die.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Child, LOOPBACK } from './child'

/** Answers with its own process id; `/publish` tells the edge and answers when that was acknowledged. */
const PROGRAM = `
  const http = require('node:http')
  if (process.argv[1] === 'hopeless') process.exit(3)
  http.createServer((request, response) => {
    if (request.url !== '/publish') return response.end(String(process.pid))
    process.once('message', (message) => response.end(JSON.stringify(message)))
    process.send({ published: 'x' })
  }).listen(Number(process.argv[3]), 'localhost')
  process.on('SIGTERM', () => process.exit(0))
  process.on('disconnect', () => process.exit(0))`

let child: Child
let cleared = 0
let ready = 0

function started(kind: string): Promise<number> {
  const answers = () =>
    ask('/').then(
      () => true,
      () => false,
    )
  const hooks = {
    clear: () => {
      cleared += 1
    },
    answers,
    ready: async () => {
      ready += 1
    },
  }
  child = new Child(hooks, ['-e', PROGRAM, '--', kind])
  return child.run()
}

const ask = async (path: string) => (await fetch(`http://${LOOPBACK}:${child.port}${path}`)).text()

beforeEach(() => {
  ;[cleared, ready] = [0, 0]
  vi.spyOn(console, 'log').mockImplementation(() => {})
})
afterEach(() => {
  child.stop(true)
  vi.restoreAllMocks()
})

describe('the child', () => {
  it('is answered after everything kept was forgotten', async () => {
    void started('good')
    await vi.waitFor(() => expect(ready).toBe(1), 10_000)
    expect(await ask('/publish')).toBe('{"cleared":"x"}')
    expect(cleared).toBe(1)
  })

  it('is started again when it was killed, and what was kept is gone before', async () => {
    void started('good')
    await vi.waitFor(() => expect(ready).toBe(1), 10_000)
    const first = Number(await ask('/'))
    process.kill(first, 'SIGKILL')
    await vi.waitFor(() => expect(cleared).toBe(1), 10_000)
    await vi.waitFor(() => expect(ready).toBe(2), 10_000)
    expect(Number(await ask('/'))).not.toBe(first)
  })

  it('ends everything when it never answered, with its own code', async () => {
    expect(await started('hopeless')).toBe(3)
    expect(ready).toBe(0)
  })

  it('ends in good order, and is not started again', async () => {
    const ended = started('good')
    await vi.waitFor(() => expect(ready).toBe(1), 10_000)
    child.stop()
    expect(await ended).toBe(0)
  })
})
