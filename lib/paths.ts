// Every address of the portal. Public ones are made for a mode, so that 长辈版 stays on from link to link.

export type Mode = 'plain' | 'elder'

type Query = Record<string, string | number | undefined>

/** Path, then the query without empty values (mode last), then the anchor. */
function address(path: string, query: Query = {}, anchor?: string): string {
  const pairs = Object.entries(query).filter(([, value]) => value !== undefined && value !== '')
  const search = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString()
  return `${path}${search && `?${search}`}${anchor ? `#${encodeURIComponent(anchor)}` : ''}`
}

/** The addresses that anyone may open, each carrying mode=elder when the reader has chosen it. */
export function publicPaths(mode: Mode) {
  const elder = mode === 'elder' ? 'elder' : undefined
  const at = (path: string, query?: Query, anchor?: string) =>
    address(path, { ...query, mode: elder }, anchor)
  return {
    mode,
    home: (query?: Query) => at('/', query),
    report: (year: number, anchor?: string, query?: Query) => at(`/report/${year}`, query, anchor),
    tasks: (year: number, query?: Query) => at(`/tasks/${year}`, query),
    newestTasks: (query?: Query) => at('/tasks', query),
    task: (year: number, code: string, anchor?: string) => at(`/tasks/${year}/${code}`, undefined, anchor),
    projects: (year: number, query?: Query) => at(`/projects/${year}`, query),
    project: (year: number, n: number) => at(`/projects/${year}/${n}`),
    indicators: (year: number, anchor?: string) => at(`/indicators/${year}`, undefined, anchor),
    changes: (year: number) => at(`/changes/${year}`),
    departments: () => at('/departments'),
    department: (id: string) => at(`/departments/${encodeURIComponent(id)}`),
    about: (anchor?: string) => at('/about', undefined, anchor),
  }
}

export type PublicPaths = ReturnType<typeof publicPaths>

/** The addresses of the office; whether one may open them is asked at each (lib/domain/permissions.ts). */
export const officePaths = {
  login: (query?: Query) => address('/login', query),
  /** Where an account with a second factor is asked for its code. */
  loginCode: (query?: Query) => address('/login/code', query),
  setPassword: (token: string) => `/set-password/${encodeURIComponent(token)}`,
  workbench: (query?: Query) => address('/office', query),
  /** `from`: what the form begins with besides what was saved ('last', 'copy'). */
  entry: (taskId: string, quarter: string, from?: string) =>
    address(`/office/entry/${taskId}/${quarter}`, { from }),
  entryHistory: (taskId: string, quarter: string, query?: Query) =>
    address(`/office/entry/${taskId}/${quarter}/history`, query),
  department: (query?: Query) => address('/office/department', query),
  autosave: () => '/api/autosave',
  preview: (taskId: string, quarter: string) => `/office/entry/${taskId}/${quarter}/preview`,
  /** Without a quarter it leads to the one that is due next. */
  grid: (quarter?: string) => (quarter ? `/office/grid/${quarter}` : '/office/grid'),
  review: (query?: Query) => address('/office/review', query),
  reviewEntry: (entryId: string, query?: Query) =>
    address(`/office/review/${encodeURIComponent(entryId)}`, query),
  reviewPreview: (entryId: string) => `/office/review/${encodeURIComponent(entryId)}/preview`,
  plans: () => '/office/plans',
  plan: (taskId: string) => `/office/plans/${encodeURIComponent(taskId)}`,
  admin: (query?: Query) => address('/office/admin', query),
  ownAccount: (query?: Query) => address('/office/account', query),
  accounts: (query?: Query) => address('/office/admin/accounts', query),
  createAccount: (query?: Query) => address('/office/admin/accounts/create', query),
  account: (id: string) => `/office/admin/accounts/${encodeURIComponent(id)}`,
  windows: (query?: Query) => address('/office/admin/windows', query),
  window: (quarter: string) => `/office/admin/windows/${encodeURIComponent(quarter)}`,
  calendar: (query?: Query) => address('/office/admin/calendar', query),
  extensions: (query?: Query) => address('/office/admin/extensions', query),
  decideExtension: (taskId: string, quarter: string) => `/office/admin/extensions/${taskId}/${quarter}`,
  notices: (query?: Query) => address('/office/admin/notices', query),
  sendNotices: (quarter: string, query?: Query) => address(`/office/admin/notices/send/${quarter}`, query),
  notice: (id: string) => `/office/notices/${encodeURIComponent(id)}`,
  askExtension: (taskId: string, quarter: string) => `/office/extensions/${taskId}/${quarter}`,
  assignments: (query?: Query) => address('/office/admin/assignments', query),
  assignment: (taskId: string) => `/office/admin/assignments/${encodeURIComponent(taskId)}`,
  task: (taskId: string, query?: Query, anchor?: string) =>
    address(`/office/admin/tasks/${encodeURIComponent(taskId)}`, query, anchor),
  target: (id: string) => `/office/admin/targets/${encodeURIComponent(id)}`,
  reports: (query?: Query) => address('/office/reports', query),
  bringReport: () => '/office/reports/new',
  reportDraft: (id: string, query?: Query, anchor?: string) =>
    address(`/office/reports/drafts/${encodeURIComponent(id)}`, query, anchor),
  events: (query?: Query) => address('/office/admin/events', query),
}

const OFFICE_PATH = /^\/office(?:\/[A-Za-z0-9-]{1,60}){0,5}(?:\?[A-Za-z0-9=&%_.+-]{0,300})?$/

/**
 * Where to go after signing in: an address of the office and nothing else, or null. What is not spelled as our own
 * addresses are (another host, a double or turned slash, dots, escapes in the path) is not followed.
 */
export function officeCallback(asked: string): string | null {
  return OFFICE_PATH.test(asked) ? asked : null
}
