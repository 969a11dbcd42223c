// Sends a ready answer: the coding that the reader takes, 304 for what it has already, no body for HEAD.
import type { Asked } from '@/lib/log'
import type { Coding, Page } from './page'

export function send(page: Page, { request, response }: Omit<Asked, 'url'>): void {
  const coded = page.codings[codingOf(request.headers['accept-encoding'])]
  if (page.status === 200 && isKnown(coded.etag, request.headers['if-none-match'])) {
    const { 'content-length': _, 'content-encoding': __, ...headers } = coded.headers
    response.writeHead(304, headers).end()
    return
  }
  response.writeHead(page.status, coded.headers)
  response.end(request.method === 'HEAD' ? undefined : coded.body)
}

/** `gzip;q=0.5, br`: brotli unless gzip is liked better (RFC 9110, 12.5.3). */
function codingOf(accepted = ''): Coding {
  const weights = new Map<string, number>()
  for (const part of accepted.toLowerCase().split(',', 20)) {
    const [name = '', q = '1'] = part.trim().split(/\s*;\s*q=/)
    weights.set(name, Number(q) || 0)
  }
  const [br = 0, gzip = 0] = ['br', 'gzip'].map((name) => weights.get(name) ?? weights.get('*'))
  if (br > 0 && br >= gzip) return 'br'
  return gzip > 0 ? 'gzip' : 'identity'
}

/** If-None-Match compares weakly: W/ does not count (RFC 9110, 13.1.2). */
function isKnown(etag: string, told = ''): boolean {
  return told.trim() === '*' || told.split(/,\s*/).some((each) => each.trim().replace('W/', '') === etag)
}
