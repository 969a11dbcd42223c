// One line of JSON for each request that was not answered from memory. No query and no one-time link is written down.
import { now } from '@/lib/clock'
import type { Asked } from './front'

type Source = 'made' | 'next' | 'failed'

const LONGEST = 200
const SECRETS = /^(\/set-password\/).*/

/** Written when the answer is out: how it was made, what it was and how long it took. */
export function noteRequest({ url, request, response }: Asked, source: Source, fault?: unknown): void {
  const since = performance.now()
  const path = url.split('?', 1)[0]?.replace(SECRETS, '$1…').slice(0, LONGEST)
  const why =
    fault === undefined
      ? {}
      : { fault: fault instanceof Error ? `${fault.name}: ${fault.message}` : String(fault) }
  response.once('close', () => {
    const ms = Math.round(performance.now() - since)
    note({ source, method: request.method, path, status: response.statusCode, ms, ...why })
  })
}

/** Any other thing that happened. */
export function note(told: Record<string, unknown>): void {
  console.log(JSON.stringify({ at: now().toISOString(), ...told }))
}
