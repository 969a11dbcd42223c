// axe on every kind of page, and the public pages whole without script (design.md, Modes).
import AxeBuilder from '@axe-core/playwright'
import type { Browser } from '@playwright/test'
import { addressOf, ROUTES } from '../access/routes'
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

type Mode = { colorScheme: 'light' | 'dark'; width: number; elder?: boolean }

// What passes is many times as much, and nobody reads it; the other mode opens a page more for each look.
const FINDINGS_ALONE = { resultTypes: ['violations' as const] }

type Looked = { modes: Mode[]; cookie?: string | null }

/** The rules of axe that a page breaks seriously, each with the first place; opened once, seen in each mode. */
async function seriousFindings(browser: Browser, url: string, { modes, cookie }: Looked) {
  const extraHTTPHeaders: Record<string, string> = cookie ? { cookie } : {}
  const page = await (await browser.newContext({ extraHTTPHeaders })).newPage()
  await page.goto(modes.some(({ elder }) => elder) ? `${url}?mode=elder` : url)
  const found: string[] = []
  for (const { colorScheme, width } of modes) {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width, height: 900 })
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().options(FINDINGS_ALONE).analyze()
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
    found.push(...serious.map(({ id, nodes }) => `${url}: ${id} at ${nodes[0]?.html.slice(0, 160)}`))
  }
  await page.context().close()
  return found
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
      expect(await seriousFindings(browser, seeded.url + path, { modes: [mode] })).toEqual([])
    })

const entryPath = (task: string) => `/office/entry/${task}/2024-Q1`

type OfficePage = [Person, string, (seeded: Seeded) => string]

/** Every page of the office that the access table knows, as whoever it shows itself to: none can be forgotten. */
const EVERY: OfficePage[] = ROUTES.flatMap(({ name, whose, cells }): OfficePage[] => {
  const shown = cells.filter(({ word }) => word === 'show').map(({ reader }) => reader as Person)
  const person = shown.find((one) => one === 'chief') ?? shown[0]
  const isOurs = name.startsWith('/office') && whose === 'own' && person !== undefined
  return isOurs ? [[person, name, (seeded) => addressOf(name, seeded, 'own')]] : []
})

const OFFICE: OfficePage[] = [
  ...EVERY,
  ['lead', 'a draft', ({ subjects }) => entryPath(subjects.own.draft.taskId)],
  ['lead', 'an approved entry', ({ subjects }) => entryPath(subjects.own.approved.taskId)],
  ['lead', 'its plan', ({ subjects }) => `/office/plans/${subjects.own.untouched.taskId}`],
]

// A row for every task: read once, as the report is.
const LONG = ['/office/admin/assignments']

for (const [person, what, at] of OFFICE)
  test(`office: ${what}, for ${person}`, async ({ browser, seeded }) => {
    const cookie = seeded.cookies[person]
    const modes = LONG.includes(what) ? [LIGHT] : [LIGHT, PHONE_DARK]
    expect(await seriousFindings(browser, seeded.url + at(seeded), { modes, cookie })).toEqual([])
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
