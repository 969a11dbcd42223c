// The policy with a nonce for every page, and nothing that a page's own check relies on: this is never the lock
// (security.md, finding 4). The headers that need no nonce are set at the socket (lib/setup/answer-headers.mjs).
import { type NextRequest, NextResponse } from 'next/server'
import { standIn } from '@/app/stand-in'
import { contentSecurityPolicy } from '@/lib/content-security-policy'

/** Headers that a client must not steer Next with (case 51), and the policy that only we write. */
const STRIPPED = [
  'x-middleware-subrequest',
  'x-matched-path',
  'x-nextjs-data',
  'content-security-policy',
  'x-nonce',
]

/**
 * The address is the secret: no other host may learn it from a Referer. `no-referrer` would also blank the Origin
 * of our own form when it is posted without script, and the form would be refused.
 */
const ONE_TIME_LINKS = '/set-password/'

export async function proxy(request: NextRequest): Promise<NextResponse> {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(nonce)
  const headers = new Headers(request.headers)
  for (const name of STRIPPED) headers.delete(name)
  // Next reads the nonce for its own inline scripts out of the policy on the request.
  headers.set('content-security-policy', policy)
  const response = await answer(request, headers)
  response.headers.set('content-security-policy', policy)
  if (request.nextUrl.pathname.startsWith(ONE_TIME_LINKS))
    response.headers.set('referrer-policy', 'same-origin')
  return response
}

/** On to the page, or with its status to the one that stands in for it. */
async function answer(request: NextRequest, headers: Headers): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl
  const shown = await standIn(pathname, request.method)
  if (!shown) return NextResponse.next({ request: { headers } })
  const there = new URL(shown.path + search, request.url)
  return NextResponse.rewrite(there, { status: shown.status, request: { headers } })
}
