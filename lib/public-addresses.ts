// The one list of public addresses: their shapes, and the query names and values that mean something there. A page
// reads its query through this list, so that what is not in it changes nothing, and two spellings are one address.
import { z } from 'zod'
import { fillShape } from './address-shape'
import { CHAPTERS } from './domain/chapter'
import { STANDINGS } from './domain/standing'
import { TASK_CLASSES } from './domain/task'
import { SHOWN_LIVES } from './domain/task-life'
import { TASK_SORTS } from './domain/task-order'

const PROJECTS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'] as const
const LONGEST_KEYWORD = 40

/** A value outside the list is as good as none. */
const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
  z.enum(words).optional().catch(undefined)

const slug = z
  .string()
  .regex(/^[a-z0-9-]{1,40}$/)
  .optional()
  .catch(undefined)

const keyword = z
  .string()
  .transform((words) =>
    words
      .normalize('NFKC')
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, LONGEST_KEYWORD),
  )
  .transform((words) => words || undefined)
  .optional()
  .catch(undefined)

const mode = oneOf(['elder'])
const quarter = oneOf(['1', '2', '3', '4'])

export const PUBLIC_ADDRESSES = {
  home: { shape: '/', query: z.object({ quarter, mode }) },
  report: { shape: '/report/[year]', query: z.object({ show: oneOf(['promises']), mode }) },
  newestTasks: { shape: '/tasks', query: taskFilters() },
  tasks: { shape: '/tasks/[year]', query: taskFilters() },
  task: { shape: '/tasks/[year]/[code]', query: z.object({ mode }) },
  projects: { shape: '/projects/[year]', query: z.object({ quarter, mode }) },
  project: { shape: '/projects/[year]/[n]', query: z.object({ mode }) },
  indicators: { shape: '/indicators/[year]', query: z.object({ mode }) },
  changes: { shape: '/changes/[year]', query: z.object({ mode }) },
  departments: { shape: '/departments', query: z.object({ mode }) },
  department: { shape: '/departments/[id]', query: z.object({ mode }) },
  about: { shape: '/about', query: z.object({ mode }) },
} as const

function taskFilters() {
  return z.object({
    chapter: oneOf(CHAPTERS),
    lead: slug,
    class: oneOf(TASK_CLASSES),
    verdict: oneOf(STANDINGS),
    life: oneOf(SHOWN_LIVES),
    project: oneOf(PROJECTS),
    q: keyword,
    sort: oneOf(TASK_SORTS),
    quarter,
    mode,
  })
}

export type PublicAddressName = keyof typeof PUBLIC_ADDRESSES
export type PublicQuery<Name extends PublicAddressName> = z.infer<(typeof PUBLIC_ADDRESSES)[Name]['query']>
export type TaskFilters = PublicQuery<'tasks'>

type RawQuery = Record<string, string | string[] | undefined>

/** What of a query means something at this address; of a repeated name the first value counts. */
export function readQuery<Name extends PublicAddressName>(name: Name, raw: RawQuery): PublicQuery<Name> {
  const single = Object.entries(raw).map(([key, value]) => [key, Array.isArray(value) ? value[0] : value])
  return PUBLIC_ADDRESSES[name].query.parse(Object.fromEntries(single)) as PublicQuery<Name>
}

export type MatchedAddress = { name: PublicAddressName; params: Record<string, string> }

/** Which public address a path is, with the parts that fill its shape; null for any other path. */
export function matchAddress(path: string): MatchedAddress | null {
  for (const [name, { shape }] of Object.entries(PUBLIC_ADDRESSES)) {
    const params = fillShape(shape, path)
    if (params) return { name: name as PublicAddressName, params }
  }
  return null
}
