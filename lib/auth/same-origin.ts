// Whether a change was asked for by our own pages (security.md, row 12). Next itself lets a missing Origin pass.
import 'server-only'
import { headers } from 'next/headers'
import { env } from '@/lib/env'

/** Origin must be PUBLIC_URL's; where a browser sends none, it must say that the request is same-origin. */
export async function isSameOrigin(): Promise<boolean> {
  const sent = await headers()
  const origin = sent.get('origin')
  if (origin === null) return sent.get('sec-fetch-site') === 'same-origin'
  return origin === new URL(env().publicUrl).origin
}
