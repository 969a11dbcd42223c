import { matchAddress } from '@/lib/public-addresses'
import { addressExists } from '@/lib/queries/address-exists'

/** Paths of the office, of sign-in, of the framework and of files: theirs to answer. */
const NOT_PUBLIC = /^\/(?:office|login|set-password|api|_next)(?:\/|$)|\.[a-z0-9]+$/

/** Where the page about missing addresses lies; asked for by itself it is missing too. */
export const MISSING_PATH = '/missing'

/**
 * Whether nobody will answer at this public path. A page that finds out by itself sends an empty body to a reader
 * without script (Next issue 62228), so proxy.ts asks first and shows the missing page with status 404.
 */
export async function isMissingAddress(path: string): Promise<boolean> {
  if (NOT_PUBLIC.test(path)) return false
  const address = matchAddress(decoded(path))
  return address === null || !(await addressExists(address.name, address.params))
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}
