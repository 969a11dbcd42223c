// The log: one line of JSON for whatever happened, and for each request that was not answered from memory.
import type { IncomingMessage, ServerResponse } from 'node:http'
import { now } from './clock'

/** A request with the answer that it gets; `url` as it stood in the request line. */
export type Asked = { url: string; request: IncomingMessage; response: ServerResponse }

const LONGEST = 200
const SECRETS = /^(\/set-password\/).*/

export function note(told: Record<string, unknown>): void {
  console.log(JSON.stringify({ at: now().toISOString(), ...told }))
}

/**
 * Written when the answer is out: how it was made, what it was and how long it took. No query and no one-time link is
 * written down.
 */
export function noteRequest(asked: Asked, source: 'made' | 'next' | 'failed', fault?: unknown): void {
  const { url, request, response } = asked
  const since = performance.now()
  const path = url.split('?', 1)[0]?.replace(SECRETS, '$1…').slice(0, LONGEST)
  response.once('close', () => {
    const ms = Math.round(performance.now() - since)
    const why = fault === undefined ? {} : { fault: String(fault) }
    note({ source, method: request.method, path, status: response.statusCode, ms, ...why })
  })
}
