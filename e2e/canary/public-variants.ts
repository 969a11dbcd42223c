// Every public address in every form in which it may be asked for: as a page, for the elderly, filtered, as flight data,
// prefetched, wrong. New shapes come from the list of public addresses by themselves.
import { PUBLIC_ADDRESSES, type PublicAddressName } from '@/lib/public-addresses'
import type { Seeded } from '../seeded/fixtures'
import type { PortalFile } from '../seeded/portal-file'

export type Variant = { path: string; headers?: Record<string, string> }

const RSC = { rsc: '1' }
const PREFETCH = { ...RSC, 'next-router-prefetch': '1', 'next-router-segment-prefetch': '/_tree' }

type Params = Record<string, string>[]

/** What fills the parts of each shape: everything that the portal has. */
function fillings(file: PortalFile): Record<PublicAddressName, Params> {
  const values = (sql: string) =>
    (file.prepare(sql).all() as { value: string | number }[]).map(({ value }) => `${value}`)
  const year = '2024'
  const once: Params = [{}]
  return {
    home: once,
    report: [{ year }],
    newestTasks: once,
    tasks: [{ year }],
    task: values('select code as value from tasks order by position').map((code) => ({ year, code })),
    projects: [{ year }],
    project: values('select number as value from livelihood_projects').map((n) => ({ year, n })),
    indicators: [{ year }],
    changes: [{ year }],
    departments: once,
    department: values('select id as value from departments').map((id) => ({ id })),
    about: once,
  }
}

/** Each public page once, as anybody opens it. */
export function publicPages({ file }: Seeded): string[] {
  return Object.entries(fillings(file)).flatMap(([name, params]) => {
    const { shape } = PUBLIC_ADDRESSES[name as PublicAddressName]
    return params.map((parts) => shape.replace(/\[(\w+)\]/g, (_, part) => parts[part] ?? ''))
  })
}

/** Every value that a query may have, one at a time, and some that it may not. */
function filtered({ file }: Seeded): string[] {
  const fields = { ...PUBLIC_ADDRESSES.tasks.query.shape, ...PUBLIC_ADDRESSES.report.query.shape }
  const chosen = Object.entries(fields).flatMap(([name, field]) =>
    choicesOf(field).map((value) => `${name}=${value}`),
  )
  const leads = file.prepare('select id from departments').all() as { id: string }[]
  const keywords = ['电梯', '已开工', '人员', 'canary', '%25', '_', "'", '7071']
  return [
    ...chosen.map((query, index) =>
      index % 2 === 0 ? `/tasks/2024?${query}` : `/tasks?${query}&mode=elder`,
    ),
    ...leads.filter((_, index) => index % 3 === 0).map(({ id }) => `/tasks/2024?lead=${id}`),
    ...keywords.map((word) => `/tasks/2024?q=${word.startsWith('%') ? word : encodeURIComponent(word)}`),
    ...['1', '2', '3', '4'].flatMap((quarter) => [
      `/?quarter=${quarter}`,
      `/projects/2024?quarter=${quarter}`,
    ]),
    '/report/2024?show=promises',
    '/tasks/2024?sort=progress&verdict=draft&quarter=9&q[]=x',
  ]
}

/** The words of a choice; zod keeps them under `options`, inside of what makes it optional. */
function choicesOf(field: unknown): string[] {
  if (field === null || typeof field !== 'object') return []
  if ('options' in field && Array.isArray(field.options)) return field.options.map(String)
  const inner = 'def' in field ? (field.def as { innerType?: unknown }).innerType : undefined
  return choicesOf(inner)
}

/** What is not public, is not there, or is not a page. */
function others({ subjects, ids }: Seeded): string[] {
  const entries = Object.values(subjects).flatMap((states) => Object.values(states))
  return [
    ...entries.flatMap(({ taskId, entryId }) => [
      `/office/entry/${taskId}/2024-Q1`,
      `/office/review/${entryId}`,
      `/tasks/2024/${entryId}`,
    ]),
    ...['/office', '/office/admin/events', `/office/admin/accounts/${ids.lead}`, '/login', '/set-password/x'],
    ...[
      '/api/health',
      '/api/auth/session',
      '/api/auth/csrf',
      '/api/auth/providers',
      '/api/auth/error?error=x',
    ],
    ...['targets', 'comparisons', 'tasks', 'report'].map((list) => `/api/v1/${list}?year=2024`),
    ...['/api/v1/results?year=2023', '/api/v1/tasks', "/api/v1/tasks?year=2024'", '/api/v1/tasks?year=2025'],
    ...['/nothing', '/missing', '/tasks/2024/999', '/tasks/2025', '/projects/2024/11', '/departments/none'],
    ...[
      '/_global-error',
      '/_not-found',
      '/500',
      '/%',
      '/favicon.ico',
      '/robots.txt',
      '/sitemap.xml',
      '/feed',
    ],
  ]
}

/** A third of the tasks, and every other page. */
export function somePages(seeded: Seeded): string[] {
  return publicPages(seeded).filter((path, index) => !path.startsWith('/tasks/2024/') || index % 3 === 0)
}

/** Every page, and for some of them the other forms too. */
export function allVariants(seeded: Seeded): Variant[] {
  const some = somePages(seeded)
  const elder = some.map((path) => `${path}?mode=elder`)
  const plain = [...publicPages(seeded), ...elder, ...filtered(seeded), ...others(seeded)]
  return [
    ...plain.map((path) => ({ path })),
    ...some.map((path) => ({ path, headers: RSC })),
    ...some.filter((_, index) => index % 3 === 0).map((path) => ({ path, headers: PREFETCH })),
    ...some.filter((_, index) => index % 3 === 1).map((path) => ({ path: `${path}.rsc` })),
  ]
}
