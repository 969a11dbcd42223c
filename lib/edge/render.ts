// Asks Next for a public page as nobody in particular: not one header of a visitor's goes along.
import type { Next } from '@/lib/next-server/next'
import { plainDocument, UnknownMarkup } from './document'
import { makePage, type Page } from './page'

/** Next says that there is no such page. */
export class Missing extends Error {}
/** Next does not answer, or answers with something that must not be shown to everybody. */
export class Unfit extends Error {}

const PUBLIC_CACHE = 'public, no-cache'
const MISSING = /^\/missing(?:\?|$)/

/** @throws Missing, Unfit or UnknownMarkup; what is thrown is never kept */
export async function render(next: Next, key: string): Promise<Page> {
  const answer = await next.read(key)
  const type = String(answer.headers['content-type'])
  const expected = MISSING.test(key) ? 404 : 200
  if (answer.status === 404 && expected === 200) throw new Missing(key)
  if (answer.status !== expected) throw new Unfit(`status ${answer.status}`)
  if (answer.headers['set-cookie'] !== undefined) throw new Unfit('a cookie')
  const told = { status: answer.status, type, cache: PUBLIC_CACHE }
  if (type.startsWith('application/json')) return makePage(answer.body, told)
  if (!type.startsWith('text/html')) throw new UnknownMarkup(`content of type ${type}`)
  return makePage(Buffer.from(plainDocument(answer.body.toString('utf8'))), told)
}
