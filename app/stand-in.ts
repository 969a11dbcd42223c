import { matchAddress } from '@/lib/public-addresses'
import { addressExists } from '@/lib/queries/address-exists'
import { OFFICE_MISSING_PATH, officeSighting } from './office-address'

/** Paths of sign-in, of the framework and of files: theirs to answer. */
const ELSEWHERE = /^\/(?:login|set-password|api|_next)(?:\/|$)|\.[a-z0-9]+$/
/** What is sent to a page of the office is answered by its actions, whatever the page would show. */
const READS = ['GET', 'HEAD']
const OFFICE = /^\/office(?:\/|$)/

/** Where the page about missing public addresses lies; asked for by itself it is missing too. */
const MISSING_PATH = '/missing'

/** The page that is shown in the place of the one that was asked for, and its status. */
export type StandIn = { path: string; status: 403 | 404 }

/**
 * What stands in for a path, or null where its own page has something to show. A page that finds out by itself has
 * sent its status by then, and an empty body to a reader without script (Next issue 62228): so proxy.ts asks first.
 * It only chooses a status: the page asks again for itself.
 */
export async function standIn(path: string, method: string): Promise<StandIn | null> {
  const spelled = decoded(path)
  if (OFFICE.test(spelled)) return READS.includes(method) ? standInOfOffice(spelled, path) : null
  if (ELSEWHERE.test(path) || (await publicPageExists(spelled))) return null
  return { path: MISSING_PATH, status: 404 }
}

async function publicPageExists(path: string): Promise<boolean> {
  const address = matchAddress(path)
  return address !== null && (await addressExists(address.name, address.params))
}

/** Who is not signed in is sent to sign in by the page; what is not theirs is as what does not exist (case 1). */
async function standInOfOffice(spelled: string, path: string): Promise<StandIn | null> {
  const sighting = await officeSighting(spelled)
  if (sighting === 'notFound') return { path: OFFICE_MISSING_PATH, status: 404 }
  return sighting === 'forbidden' ? { path, status: 403 } : null
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return ''
  }
}
