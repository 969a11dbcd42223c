// An answer that is ready to be sent: the bytes in each coding, with all of their headers.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ANSWER_HEADERS } from '@/lib/setup/answer-headers.mjs'

export type Coding = 'br' | 'gzip' | 'identity'
export type Coded = { body: Buffer; etag: string; headers: Record<string, string | number> }
export type Page = { status: number; codings: Record<Coding, Coded>; weight: number }

/** The policy of a document without script of others', and without any of its own in the page. */
const DOCUMENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join('; ')

const brotli = promisify(brotliCompress)
const gzipped = promisify(gzip)
/** 8 and 9 cost three and ten times as long for half a part in a hundred (docs/decisions/017). */
const QUICK = 7
const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript)|image\/svg)/

export type Told = { status?: number; type: string; cache: string; quality?: number }

/** @param told `cache` is the Cache-Control: a public page is asked about each time, a file with a hash in its name never */
export async function makePage(body: Buffer, told: Told): Promise<Page> {
  const isText = COMPRESSIBLE.test(told.type)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: told.quality ?? QUICK,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
  }
  const [br, gz] = isText ? await Promise.all([brotli(body, { params }), gzipped(body)]) : [body, body]
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const coded = (bytes: Buffer, coding: Coding): Coded => {
    const name = isText ? coding : 'identity'
    const etag = `"${hash}-${name}"`
    const encoding: Record<string, string> = name === 'identity' ? {} : { 'content-encoding': name }
    return {
      body: bytes,
      etag,
      headers: { ...headersOf(told), etag, ...encoding, 'content-length': bytes.length },
    }
  }
  const codings = { br: coded(br, 'br'), gzip: coded(gz, 'gzip'), identity: coded(body, 'identity') }
  return { status: told.status ?? 200, codings, weight: br.length + gz.length + body.length }
}

function headersOf({ type, cache }: Told): Record<string, string> {
  const policy = type.startsWith('text/html') ? { 'content-security-policy': DOCUMENT_POLICY } : {}
  return {
    ...ANSWER_HEADERS,
    ...policy,
    'content-type': type,
    'cache-control': cache,
    vary: 'accept-encoding',
  }
}
