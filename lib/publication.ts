// Tells the edge that something public has changed, and waits until it has forgotten what it kept (docs/decisions/017).
// In `next dev` and in tests there is no edge, and nothing to wait for.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { now } from './clock'

const PATIENCE = 3_000
const MINUTE = 60_000

type Channel = {
  waiting: Map<string, () => void>
  /** Until when what the edge keeps may be older than what it was told of; null once it has answered. */
  lagsUntil: Date | null
}

// Next bundles pages and actions apart: what one sets the other sees only on globalThis.
const shared = globalThis as { jiannuoPublication?: Channel }

/**
 * Called after the transaction has committed and before whoever changed something gets the answer. An edge that is
 * silent is written to the log and told in the office (`publicMayLag`): what is committed stays committed, and the
 * pages it keeps end with the minute.
 */
export async function published(): Promise<void> {
  if (process.env.JIANNUO_EDGE !== '1' || !process.connected) return
  shared.jiannuoPublication ??= listen()
  const [channel, id, at] = [shared.jiannuoPublication, randomUUID(), now().getTime()]
  const answered = new Promise<boolean>((resolve) => {
    const late = setTimeout(() => resolve(false), PATIENCE)
    channel.waiting.set(id, () => {
      clearTimeout(late)
      resolve(true)
    })
  })
  // A channel that has just closed is told here; the answer then does not come.
  process.send?.({ published: id }, undefined, undefined, () => {})
  if (!(await answered)) {
    channel.lagsUntil = new Date((Math.floor(at / MINUTE) + 1) * MINUTE)
    console.error(JSON.stringify({ fault: 'the edge did not answer: public pages may be a minute old' }))
  }
  channel.waiting.delete(id)
}

/** Whether the public may still be shown what was true before the last change: the edge has not yet answered. */
export function publicMayLag(): boolean {
  const until = shared.jiannuoPublication?.lagsUntil
  return until != null && now() < until
}

function listen(): Channel {
  const here: Channel = { waiting: new Map(), lagsUntil: null }
  process.on('message', (message: unknown) => {
    if (message === null || typeof message !== 'object' || !('cleared' in message)) return
    // Late or not: it clears everything, whichever change it answers.
    here.lagsUntil = null
    here.waiting.get(String(message.cleared))?.()
  })
  return here
}

/** Without the edge nobody reaches this process: it ends with it, however that ended. */
export function endWithTheEdge(): void {
  if (process.env.JIANNUO_EDGE !== '1') return
  if (!process.connected) process.exit(1)
  process.once('disconnect', () => process.exit(1))
}
