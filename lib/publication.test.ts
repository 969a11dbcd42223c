// What a command waits for after its transaction (docs/decisions/017).
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

type Listener = (message: unknown) => void
let sent: { published: string }[]
let listeners: Listener[]

/** A channel to an edge, in the place of the test runner's own. */
async function withEdge(isThere: boolean) {
  vi.resetModules()
  if (isThere) vi.stubEnv('JIANNUO_EDGE', '1')
  vi.spyOn(process, 'send').mockImplementation((message: unknown) =>
    Boolean(sent.push(message as { published: string })),
  )
  vi.spyOn(process, 'on').mockImplementation((_event: unknown, listener: unknown) => {
    listeners.push(listener as Listener)
    return process
  })
  return (await import('./publication')).published
}

beforeEach(() => {
  ;[sent, listeners] = [[], []]
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllEnvs()
  vi.restoreAllMocks()
})

describe('published', () => {
  it('waits for its own acknowledgement, and listens once for many', async () => {
    const published = await withEdge(true)
    const done: number[] = []
    const three = [0, 1, 2].map((n) => published().then(() => done.push(n)))
    expect(sent).toHaveLength(3)
    expect(listeners).toHaveLength(1)
    listeners[0]?.({ cleared: sent[1]?.published })
    listeners[0]?.({ something: 'else' })
    await three[1]
    expect(done).toEqual([1])
    for (const { published: id } of sent) listeners[0]?.({ cleared: id })
    await Promise.all(three)
  })

  it('does not fail when the edge is silent, and says so', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {})
    const waiting = (await withEdge(true))()
    await vi.advanceTimersByTimeAsync(3_000)
    await waiting
    expect(error.mock.calls.join()).toContain('the edge did not answer')
  })

  it('asks nobody where there is no edge', async () => {
    await (await withEdge(false))()
    expect(sent).toEqual([])
  })
})
