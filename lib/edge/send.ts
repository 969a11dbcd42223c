// Sends a ready answer: the coding that the reader takes, 304 for what it has already, no body for HEAD.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Coding, Page } from './page'

type Asked = { request: IncomingMessage; response: ServerResponse }

export function send(page: Page, { request, response }: Asked): void {
  const coded = page.codings[codingOf(request.headers['accept-encoding'])]
  if (page.status === 200 && isKnown(coded.etag, request.headers['if-none-match'])) {
    const { 'content-length': _, 'content-encoding': __, ...headers } = coded.headers
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(page.status, coded.headers)
  response.end(request.method === 'HEAD' ? undefined : coded.body)
}

/** What browsers send is one of a handful of texts: how each is understood is remembered, and no more than so many. */
const understood = new Map<string, Coding>()
const MOST = 100

function codingOf(accepted = ''): Coding {
  const known = understood.get(accepted)
  if (known) return known
  if (understood.size >= MOST) understood.clear()
  const coding = negotiated(accepted)
  understood.set(accepted, coding)
  return coding
}

/** `gzip;q=0.5, br`: brotli unless gzip is liked better. */
function negotiated(accepted: string): Coding {
  const parts = accepted.toLowerCase().split(',', 20)
  const weights = new Map(
    parts.map((part) => {
      const [name = '', ...more] = part.split(';').map((word) => word.trim())
      const q = more.find((word) => word.startsWith('q='))
      return [name, q === undefined ? 1 : Number(q.slice(2)) || 0]
    }),
  )
  const weight = (name: string) => weights.get(name) ?? weights.get('*') ?? 0
  const [br, gzip] = [weight('br'), weight('gzip')]
  if (br > 0 && br >= gzip) return 'br'
  return gzip > 0 ? 'gzip' : 'identity'
}

/** If-None-Match compares weakly: W/ does not count. */
function isKnown(etag: string, told: string | undefined): boolean {
  if (told === undefined) return false
  return told.trim() === '*' || told.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
}
