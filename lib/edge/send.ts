// Sends a ready answer: the coding that the reader takes, 304 for what it has already, no body for HEAD.
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Coded, Page } from './page'

type Asked = { request: IncomingMessage; response: ServerResponse }

export function send(page: Page, { request, response }: Asked): void {
  const coded = codingFor(page, request.headers['accept-encoding'])
  if (page.status === 200 && isKnown(coded.etag, request.headers['if-none-match'])) {
    const { 'content-length': _, 'content-encoding': __, ...headers } = coded.headers
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(page.status, coded.headers)
  response.end(request.method === 'HEAD' ? undefined : coded.body)
}

function codingFor({ codings }: Page, accepted = ''): Coded {
  const wanted = weights(accepted)
  const weight = (name: string) => wanted.get(name) ?? wanted.get('*') ?? 0
  const [br, gzip] = [weight('br'), weight('gzip')]
  if (br > 0 && br >= gzip) return codings.br
  return gzip > 0 ? codings.gzip : codings.identity
}

/** `gzip;q=0.5, br` as names with their weights. */
function weights(accepted: string): Map<string, number> {
  const parts = accepted.toLowerCase().split(',', 20)
  return new Map(
    parts.map((part) => {
      const [name = '', ...more] = part.split(';').map((word) => word.trim())
      const q = more.find((word) => word.startsWith('q='))
      return [name, q === undefined ? 1 : Number(q.slice(2)) || 0]
    }),
  )
}

/** If-None-Match compares weakly: W/ does not count. */
function isKnown(etag: string, told: string | undefined): boolean {
  if (told === undefined) return false
  return told.trim() === '*' || told.split(',').some((each) => each.trim().replace(/^W\//, '') === etag)
}
