// A portal with people, tasks and entries in every state, for the tests of who may see and do what.
import { test as base, expect } from '@playwright/test'
import { INVENTED_REPORT } from '@/db/testing/invented-report'
import { callAction } from '../access/call-action'
import { PASSWORD } from '../fixtures'
import { type Portal, START_OF_APRIL, startPortal } from '../portal'
import { cookieOf } from '../raw-client'
import { insertBeside } from './beside'
import { insertNotices } from './notices'
import { type Departments, insertPeople, PEOPLE, type Person, someDepartments } from './people'
import { insertPlans } from './plans'
import { insertRow, openPortalFile, type PortalFile } from './portal-file'
import { insertRequests } from './requests'
import { insertSubjects, type Subjects, type Whose } from './subjects'

export type Seeded = Portal & {
  file: PortalFile
  departments: Departments
  /** Account ids. */
  ids: Record<Person, string>
  /** A live session of each person's, made by the sign-in form; null for an anonymous reader. */
  cookies: Record<Person | 'anonymous', string | null>
  subjects: Subjects
  windowId: string
  /** Requests for more time that wait, for the returned entries. */
  requests: Record<Whose, string>
  /** Notices that nobody has acknowledged. */
  notices: Record<Whose, string>
  /** A task for which departments are only suggested. */
  suggested: string
  /** A report on its way in, brought by the chief. */
  draft: { id: string; version: number }
  /** Ids of plans that wait. */
  plans: Record<Whose, string>
}

const DAY_MS = 24 * 60 * 60 * 1000

export const test = base.extend<object, { seeded: Seeded }>({
  seeded: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
    async ({}, use) => {
      const seeded = await startSeeded()
      await use(seeded)
      seeded.file.close()
      await seeded.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

/** One proxy is trusted, so that a test can come from an address of its own (`x-forwarded-for`). */
async function startSeeded(): Promise<Seeded> {
  const portal = await startPortal({ TRUSTED_PROXIES: '1' })
  const file = openPortalFile(portal.dataDir)
  const at = Date.parse(START_OF_APRIL) - DAY_MS
  const departments = someDepartments(file)
  const ids = await insertPeople(file, departments, at)
  const windowId = openWindow(file, at)
  const subjects = insertSubjects({ file, departments, ids, at })
  insertBeside({ file, departments, ids, at }, subjects)
  const plans = insertPlans({ file, departments, ids, at }, subjects)
  const requests = insertRequests({ file, departments, ids, subjects, at })
  const notices = insertNotices({ file, departments, ids, subjects, at })
  const cookies = await signEverybodyIn(portal)
  insertLaterResult(file)
  follow(file, subjects.own.untouched.taskId)
  beginFactor(file, ids.spare, at)
  const draft = await broughtDraft(portal, file, cookies.chief)
  // Only now, so that the session of an account that was disabled since is there to be tried.
  file.prepare('update accounts set disabled_at = ? where id = ?').run(at, ids.disabled)
  return {
    ...portal,
    file,
    departments,
    ids,
    windowId,
    requests,
    notices,
    subjects,
    cookies,
    suggested: suggestedTask(file),
    draft,
    plans,
  }
}

function openWindow(file: PortalFile, at: number): string {
  const id = 'f0000000-0000-4000-8000-000000000001'
  const times = { opens_at: at - 10 * DAY_MS, due_at: at + 7 * DAY_MS, closes_at: at + 14 * DAY_MS }
  insertRow(file, 'reporting_windows', { id, year: 2024, quarter: 1, ...times, backfill: 0, version: 1 })
  return id
}

export const LATER_RESULT = '2024-r-later'

/** A figure of the year itself, as only the next year's report will tell it: something that may settle a target. */
function insertLaterResult(file: PortalFile): void {
  const { id, text: quote } = file
    .prepare("select id, text from passages where kind = 'sentence' limit 1")
    .get() as { id: string; text: string }
  const place = { passage_id: id, quote, start_offset: 0, end_offset: 0, figure_start: 0, figure_end: 0 }
  const told = {
    year: 2024,
    key: 'later',
    name: '某数',
    value: '1',
    unit: '个',
    kind: 'count',
    position: 9999,
  }
  insertRow(file, 'results', { id: LATER_RESULT, report_id: '2024', ...told, ...place })
}

/** A second factor that was begun: something that may be reset. */
function beginFactor(file: PortalFile, accountId: string, at: number): void {
  const row = { confirmed_at: null, last_step: null, created_at: at }
  insertRow(file, 'second_factors', { account_id: accountId, secret: 'sealed', ...row })
}

export const EARLIER_TASK = '2023-001'

/** A task that was said to go on with an earlier one: something that may be taken back. */
function follow(file: PortalFile, taskId: string): void {
  file.prepare('update tasks set predecessor_id = ? where id = ?').run(EARLIER_TASK, taskId)
}

function suggestedTask(file: PortalFile): string {
  const sought =
    "select task_id as id from assignments where standing = 'suggested' and until is null order by task_id"
  return (file.prepare(sought).get() as { id: string }).id
}

/** Brings a made-up report by the form; the row that it became. */
async function broughtDraft(
  { url }: Portal,
  file: PortalFile,
  cookie: string | null,
): Promise<Seeded['draft']> {
  const fields = { text: INVENTED_REPORT, year: '2030' }
  await callAction(url, {
    ...{ action: 'office/reports/new#createReportDraftAction', path: '/office/reports/new', fields, cookie },
  })
  return file.prepare('select id, version from report_drafts').get() as Seeded['draft']
}

async function signEverybodyIn(portal: Portal): Promise<Seeded['cookies']> {
  const cookies: Record<string, string | null> = { anonymous: null }
  for (const login of Object.keys(PEOPLE)) cookies[login] = await signInBy(portal, login)
  return cookies as Seeded['cookies']
}

/** Signs in by the form as a browser without script would; the cookie, or null when refused. */
export async function signInBy({ url }: { url: string }, login: string): Promise<string | null> {
  const answer = await callAction(url, {
    action: 'login#signInAction',
    path: '/login',
    fields: { login, password: PASSWORD },
  })
  return answer.status === 303 ? cookieOf(answer) : null
}

export { expect }
