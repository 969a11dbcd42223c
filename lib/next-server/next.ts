// Next, on the loopback, where only the edge asks it: for a page as nobody, or with a person's own request.
import { once } from 'node:events'
import * as http from 'node:http'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { ANSWER_HEADERS } from '@/lib/setup/answer-headers.mjs'
import { LOOPBACK } from './child'

export type Answer = { status: number; headers: http.IncomingHttpHeaders; body: Buffer }

const TIMEOUT = 30_000
/** What of a person's request goes on: whatever else is sent steers nothing (security.md, cases 50 and 51). */
const PASSED_ON = [
  ...['accept', 'accept-encoding', 'accept-language', 'content-length', 'content-type', 'cookie', 'origin'],
  ...['referer', 'user-agent', 'sec-fetch-site', 'sec-fetch-mode', 'sec-fetch-dest', 'if-none-match'],
  ...['rsc', 'next-action', 'next-url', 'next-router-state-tree', 'next-router-prefetch'],
  'next-router-segment-prefetch',
]
const OF_THE_CONNECTION = ['connection', 'keep-alive', 'transfer-encoding']

export class Next {
  private readonly agent = new http.Agent({ keepAlive: true, maxSockets: 256 })
  private readonly host: string

  /** @param publicUrl whose host stands in the place of any that a client may name */
  constructor(
    private readonly port: () => number,
    publicUrl: string,
  ) {
    this.host = new URL(publicUrl).host
  }

  /** What anybody is shown at this address: not one header of a visitor's goes along. */
  async read(path: string): Promise<Answer> {
    const request = this.begin({ path, method: 'GET', headers: { accept: '*/*' } })
    request.end()
    const answer = await answerTo(request)
    return { status: answer.statusCode ?? 502, headers: answer.headers, body: await buffer(answer) }
  }

  /** Whether it answers, and its database answers it. */
  isWell(): Promise<boolean> {
    return this.read('/api/health').then(
      ({ status }) => status === 200,
      () => false,
    )
  }

  /** Hands a request on and its answer back. @throws when Next fails; `to.headersSent` tells whether something was answered */
  async passOn(from: http.IncomingMessage, to: http.ServerResponse, address: string): Promise<void> {
    const headers = { ...only(PASSED_ON, from.headers), 'x-client-address': address }
    const request = this.begin({ path: from.url, method: from.method, headers })
    to.once('close', () => request.destroy())
    from.pipe(request)
    const answer = await answerTo(request)
    const kept = Object.entries(answer.headers).filter(([name]) => !OF_THE_CONNECTION.includes(name))
    to.writeHead(answer.statusCode ?? 502, { ...ANSWER_HEADERS, ...Object.fromEntries(kept) })
    await pipeline(answer, to)
  }

  private begin(asked: http.RequestOptions & { headers: http.OutgoingHttpHeaders }): http.ClientRequest {
    const place = { host: LOOPBACK, port: this.port(), agent: this.agent, timeout: TIMEOUT }
    const request = http.request({ ...place, ...asked, headers: { ...asked.headers, host: this.host } })
    // What fails after the answer has begun is told by its body.
    request.on('error', () => {})
    return request.once('timeout', () => request.destroy(new Error('no answer in time')))
  }
}

async function answerTo(request: http.ClientRequest): Promise<http.IncomingMessage> {
  const [answer] = await once(request, 'response')
  return answer
}

function only(names: string[], headers: http.IncomingHttpHeaders): http.OutgoingHttpHeaders {
  return Object.fromEntries(names.filter((name) => name in headers).map((name) => [name, headers[name]]))
}
