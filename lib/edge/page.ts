// An answer that is ready to be sent: the bytes in each coding, with all of their headers.
import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { DOCUMENT_POLICY } from '@/lib/content-security-policy'
import { ANSWER_HEADERS } from '@/lib/setup/answer-headers.mjs'

export type Coding = 'br' | 'gzip' | 'identity'
export type Page = { status: number; codings: Record<Coding, Coded>; weight: number }
type Coded = { body: Buffer; etag: string; headers: Record<string, string | number> }

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|javascript)|image\/svg)/
/** 8 and 9 cost three and ten times as long for half a part in a hundred (docs/decisions/017). */
const QUICK = 7

/** `cache` is the Cache-Control: a public page is asked about each time, a file with a hash in its name never. */
export type Told = { status?: number; type: string; cache: string; quality?: number }

export async function makePage(body: Buffer, told: Told): Promise<Page> {
  const bytes = COMPRESSIBLE.test(told.type)
    ? await compressed(body, told.quality ?? QUICK)
    : { identity: body }
  const hash = createHash('sha256').update(body).digest('base64url').slice(0, 22)
  const coded = (coding: Coding): Coded => {
    const made = bytes[coding]
    if (!made) return coded('identity')
    const etag = `"${hash}-${coding}"`
    const encoding: Record<string, string> = coding === 'identity' ? {} : { 'content-encoding': coding }
    return {
      body: made,
      etag,
      headers: { ...headersOf(told), etag, ...encoding, 'content-length': made.length },
    }
  }
  const weight = Object.values(bytes).reduce((sum, { length }) => sum + length, 0)
  const codings = { br: coded('br'), gzip: coded('gzip'), identity: coded('identity') }
  return { status: told.status ?? 200, codings, weight }
}

async function compressed(identity: Buffer, quality: number): Promise<Partial<Record<Coding, Buffer>>> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: identity.length,
  }
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(identity, { params }),
    promisify(gzip)(identity),
  ])
  return { br, gzip: gz, identity }
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
