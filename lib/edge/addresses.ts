// Which public document a request line asks for. What is not named in lib/public-addresses.ts changes nothing: the page is
// asked of Next under its one spelling, whatever the visitor wrote.
import { matchAddress, readQuery } from '@/lib/public-addresses'

/** `keep` is false for what anybody can make up endlessly: a keyword, or several filters at once. */
export type PublicDocument = { key: string; keep: boolean }

const PLAIN_PATH = /^\/(?:[a-z0-9-]+(?:\/[a-z0-9-]+)*)?$/
const OPEN_DATA = /^\/api\/v1\/(?:comparisons|report|results|targets|tasks)$/
const YEAR = /^(?:19|20)\d\d$/
/** Names of a query that take any value, where the others take one of a list. */
export const ANY_VALUE = ['q', 'lead']
const NEXTS_OWN = /^\/(?:login|set-password|office|api)(?:[/?]|$)/

/** @returns the public document's address in its one spelling; null for anything else */
export function publicDocument(url: string): PublicDocument | null {
  const { path, query } = partsOf(url)
  if (!PLAIN_PATH.test(path)) return null
  if (OPEN_DATA.test(path)) return openData(path, query.year)
  const address = matchAddress(path)
  if (!address) return null
  const meant = Object.entries(readQuery(address.name, query)).filter(([, value]) => value !== undefined)
  const search = new URLSearchParams(meant as [string, string][]).toString()
  const filters = meant.map(([name]) => name).filter((name) => name !== 'mode')
  const keep = filters.length <= 1 && !filters.some((name) => ANY_VALUE.includes(name))
  return { key: search ? `${path}?${search}` : path, keep }
}

/** A kind of answer for a year; a question without one is answered by Next with words that say so. */
function openData(path: string, year = ''): PublicDocument | null {
  return YEAR.test(year) ? { key: `${path}?year=${year}`, keep: true } : null
}

/** Where what is sent to Next as it is belongs: sign-in, office, protocol. */
export const isNexts = (url: string): boolean => NEXTS_OWN.test(url)

/** The page that is shown in the place of one that does not exist, in the reader's mode. */
export function missingKey(url: string): string {
  return partsOf(url).query.mode === 'elder' ? '/missing?mode=elder' : '/missing'
}

/** A last slash is none; of a repeated name the first value counts, as for the page. */
function partsOf(url: string): { path: string; query: Record<string, string> } {
  const [before = ''] = url.split('?', 1)
  const pairs = [...new URLSearchParams(url.slice(before.length))].reverse()
  return { path: before.replace(/(?<=[^/])\/$/, ''), query: Object.fromEntries(pairs) }
}
