// axe on every kind of page, and the public pages whole without script (design.md, Modes).
import AxeBuilder from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { expect, type Seeded, test } from '../seeded/fixtures'
import type { Person } from '../seeded/people'

const PUBLIC = [
  '/',
  '/report/2024',
  '/tasks/2024',
  '/tasks/2024/090',
  '/projects/2024',
  '/indicators/2024',
  '/projects/2024/1',
  '/departments',
  '/about',
  '/tasks/2024/999',
  '/login',
]
const DEPARTMENT = ['/office', '/office/grid/2024-Q1']
const ADMINISTRATOR = [
  '/office/admin',
  '/office/review',
  '/office/admin/accounts',
  '/office/admin/accounts/create',
  '/office/admin/targets/2024-005-a',
  '/office/admin/assignments',
  '/office/admin/assignments/2024-090',
  '/office/admin/windows',
  '/office/admin/windows/2024-Q2',
  '/office/admin/calendar',
  '/office/admin/extensions',
  '/office/admin/extensions/2024-090/2024-Q1',
  '/office/admin/notices',
  '/office/admin/events',
]

type Mode = { colorScheme: 'light' | 'dark'; width: number; elder?: boolean }

// What passes is many times as much, and nobody reads it.
const FINDINGS_ALONE = { resultTypes: ['violations' as const] }

/** The rules of axe that a page breaks seriously, each with the first place. */
async function seriousFindings(
  browser: Browser,
  url: string,
  { mode, cookie }: { mode: Mode; cookie?: string | null },
) {
  const context = await browser.newContext({
    colorScheme: mode.colorScheme,
    viewport: { width: mode.width, height: 900 },
    ...(cookie ? { extraHTTPHeaders: { cookie } } : {}),
  })
  const page = await context.newPage()
  await page.goto(mode.elder ? `${url}?mode=elder` : url)
  const { violations } = await new AxeBuilder({ page }).options(FINDINGS_ALONE).analyze()
  await context.close()
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  return serious.map(({ id, nodes }) => `${url}: ${id} at ${nodes[0]?.html.slice(0, 160)}`)
}

const LIGHT: Mode = { colorScheme: 'light', width: 1280 }
const PHONE_DARK: Mode = { colorScheme: 'dark', width: 390 }
const ELDER: Mode = { colorScheme: 'light', width: 390, elder: true }

// The report is as long as a book: axe reads it once.
const SHORT = PUBLIC.filter((path) => path !== '/report/2024')
const looks: [string, Mode, string[]][] = [
  ['light', LIGHT, PUBLIC],
  ['dark, on a phone', PHONE_DARK, SHORT],
  ['for elders', ELDER, SHORT],
]

for (const [name, mode, paths] of looks)
  for (const path of paths)
    test(`public ${path}, ${name}`, async ({ browser, seeded }) => {
      expect(await seriousFindings(browser, seeded.url + path, { mode })).toEqual([])
    })

const entryPath = (task: string) => `/office/entry/${task}/2024-Q1`

type OfficePage = [Person, string, (seeded: Seeded) => string]

const OFFICE: OfficePage[] = [
  ...DEPARTMENT.map((path): OfficePage => ['lead', path, () => path]),
  ['lead', 'a draft', ({ subjects }) => entryPath(subjects.own.draft.taskId)],
  ['lead', 'an approved entry', ({ subjects }) => entryPath(subjects.own.approved.taskId)],
  ...ADMINISTRATOR.map((path): OfficePage => ['chief', path, () => path]),
  ['chief', 'a review', ({ subjects }) => `/office/review/${subjects.own.submitted.entryId}`],
]

// A row for every task: read once, as the report is.
const LONG = ['/office/admin/assignments']

for (const [person, what, at] of OFFICE)
  test(`office: ${what}, for ${person}`, async ({ browser, seeded }) => {
    const cookie = seeded.cookies[person]
    for (const mode of LONG.includes(what) ? [LIGHT] : [LIGHT, PHONE_DARK])
      expect(await seriousFindings(browser, seeded.url + at(seeded), { mode, cookie })).toEqual([])
  })

test('public pages are whole without script', async ({ browser, seeded }) => {
  const context = await browser.newContext({
    javaScriptEnabled: false,
    viewport: { width: 360, height: 800 },
  })
  const page = await context.newPage()
  for (const path of PUBLIC) {
    await page.goto(seeded.url + path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.getByRole('main')).not.toBeEmpty()
  }
  await context.close()
})

test('no public page is wider than a phone', async ({ browser, seeded }) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 800 } })
  for (const path of PUBLIC) {
    await page.goto(seeded.url + path)
    expect(await page.evaluate('document.documentElement.scrollWidth'), path).toBe(360)
  }
  await page.close()
})
