// Tells the edge that something public has changed, and waits until it has forgotten what it kept (docs/decisions/017).
// In `next dev` and in tests there is no edge, and nothing to wait for.
import 'server-only'
import { randomUUID } from 'node:crypto'

const PATIENCE = 3_000

type Waiting = Map<string, () => void>
let waiting: Waiting | undefined

/**
 * Called after the transaction has committed and before whoever changed something gets the answer. An edge that is
 * silent is written to the log: what is committed stays committed, and the pages it keeps end with the minute.
 */
export async function published(): Promise<void> {
  if (process.env.JIANNUO_EDGE !== '1' || !process.connected) return
  waiting ??= listen()
  const id = randomUUID()
  const answered = new Promise<boolean>((resolve) => {
    const late = setTimeout(() => resolve(false), PATIENCE)
    waiting?.set(id, () => {
      clearTimeout(late)
      resolve(true)
    })
  })
  // A channel that has just closed is told here; the answer then does not come.
  process.send?.({ published: id }, undefined, undefined, () => {})
  if (!(await answered))
    console.error(JSON.stringify({ fault: 'the edge did not answer: public pages may be a minute old' }))
  waiting.delete(id)
}

function listen(): Waiting {
  const here: Waiting = new Map()
  process.on('message', (message: unknown) => {
    if (message !== null && typeof message === 'object' && 'cleared' in message)
      here.get(String(message.cleared))?.()
  })
  return here
}

/** Without the edge nobody reaches this process: it ends with it, however that ended. */
export function endWithTheEdge(): void {
  if (process.env.JIANNUO_EDGE !== '1') return
  if (!process.connected) process.exit(1)
  process.once('disconnect', () => process.exit(1))
}
