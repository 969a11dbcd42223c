// Approvals under readers (issue: 0 stale answers): whoever asks after an approval was answered gets what was approved.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ask } from './testing/ask'
import { stubbedEdge } from './testing/stubbed-edge'

const APPROVALS = 120
const READERS = 16
const PATHS = ['/', '/report/2024', '/tasks/2024', '/tasks/2024/090', '/tasks/2024?q=x', '/nothing']

beforeEach(() => void vi.spyOn(console, 'log').mockImplementation(() => {}))
afterEach(() => void vi.restoreAllMocks())

/** @returns how many answers were read, and how many of them were older than the last approval that was answered */
async function hammer(forget: (edge: Edge) => void): Promise<{ read: number; stale: number }> {
  const edge = await stubbedEdge({
    delay: () => new Promise((resolve) => setTimeout(resolve, Math.random() * 4)),
  })
  const seen = { read: 0, stale: 0 }
  let [answered, over] = [0, false]
  const reader = async (_: unknown, index: number) => {
    for (let turn = index; !over; turn += 1) {
      const since = answered
      const { text } = await ask(edge.url, { path: PATHS[turn % PATHS.length] ?? '/' })
      seen.read += 1
      if (Number(/version (\d+);/.exec(text)?.[1]) < since) seen.stale += 1
    }
  }
  const readers = Array.from({ length: READERS }, reader)
  for (let count = 0; count < APPROVALS; count += 1) {
    edge.stub.version += 1
    forget(edge)
    answered = edge.stub.version
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 10))
  }
  over = true
  await Promise.all(readers)
  await edge.close()
  return seen
}

type Edge = Awaited<ReturnType<typeof stubbedEdge>>

it('no answer is older than the last approval', async () => {
  const { read, stale } = await hammer(({ memory }) => memory.clear())
  expect(read).toBeGreaterThan(APPROVALS)
  expect(stale).toBe(0)
}, 60_000)

it('the same hammer finds an edge that was not told', async () => {
  const { read, stale } = await hammer(() => {})
  expect(stale).toBeGreaterThan(read / 4)
}, 60_000)
