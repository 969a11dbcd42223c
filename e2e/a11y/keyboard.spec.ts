// The keyboard alone reaches every control in the order of the page, sees where it is, and can do what a mouse can.
import type { Browser, BrowserContext, Page } from '@playwright/test'
import { PASSWORD } from '../fixtures'
import { expect, type Seeded, test } from '../seeded/fixtures'

// Seen to fail: with a positive tabindex, with `outline: none`, with a text drawn by script alone.

const REACHABLE = 'a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex="0"]'

type Focused = { index: number; marked: boolean }

/** Numbers what can be focused and is seen; the names go by the page's order. */
const NUMBER = `[...document.querySelectorAll('${REACHABLE}')]
  .filter((each) => each.checkVisibility({ visibilityProperty: true }) && !each.disabled && each.tabIndex >= 0)
  .map((each, index) => { each.dataset.order = index; return (each.textContent || each.name || each.tagName).trim().slice(0, 30) })`

/** Where the focus is, and whether it can be seen there. */
const FOCUSED = `(() => {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement)
  const marked = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none'
  return { index: Number(document.activeElement.dataset.order ?? -1), marked }
})()`

/** Radio buttons of one question are one stop; the arrow keys go on inside of it. */
const ONE_STOP = `[...document.querySelectorAll('input[type=radio]')].map((each) => Number(each.dataset.order ?? -1))`

// Chromium stops at each part of a date and at its calendar; the field stays the one in focus.
const STOPS_OF_A_DATE = 7

async function walk(page: Page): Promise<string[]> {
  const names = (await page.evaluate(NUMBER)) as string[]
  const radios = new Set((await page.evaluate(ONE_STOP)) as number[])
  const order: number[] = []
  const wrong: string[] = []
  for (let press = 0; press <= names.length * STOPS_OF_A_DATE; press += 1) {
    await page.keyboard.press('Tab')
    const { index, marked } = (await page.evaluate(FOCUSED)) as Focused
    if (index < 0) break
    if (!marked) wrong.push(`focus not seen: ${names[index]}`)
    if (index < (order.at(-1) ?? 0)) wrong.push(`goes back to: ${names[index]}`)
    order.push(index)
  }
  const missed = names.filter((_, index) => !order.includes(index) && !radios.has(index))
  return [...wrong, ...missed.map((name) => `not reached: ${name}`)]
}

type Reader = 'anonymous' | 'lead' | 'chief'

const PAGES: [string, Reader, (seeded: Seeded) => string][] = [
  ['the year at a glance', 'anonymous', () => '/'],
  ['a list with filters', 'anonymous', () => '/tasks/2024?chapter=1'],
  ['a task', 'anonymous', ({ subjects }) => `/tasks/2024/${subjects.own.approved.code}`],
  ['signing in', 'anonymous', () => '/login'],
  ['what there is to do', 'lead', () => '/office'],
  ['an entry', 'lead', ({ subjects }) => `/office/entry/${subjects.own.draft.taskId}/2024-Q1`],
  ['a review', 'chief', ({ subjects }) => `/office/review/${subjects.own.submitted.entryId}`],
  ['a window', 'chief', () => '/office/admin/windows/2024-Q2'],
  ['a new account', 'chief', () => '/office/admin/accounts/create'],
]

const openAs = (browser: Browser, seeded: Seeded, reader: Reader): Promise<BrowserContext> => {
  const cookie = seeded.cookies[reader]
  return browser.newContext(cookie ? { extraHTTPHeaders: { cookie } } : {})
}

for (const [what, reader, at] of PAGES)
  test(`Tab reaches every control, in order and seen: ${what}`, async ({ browser, seeded }) => {
    const context = await openAs(browser, seeded, reader)
    const page = await context.newPage()
    await page.goto(seeded.url + at(seeded))
    expect(await walk(page)).toEqual([])
    await context.close()
  })

test('the first stop leads past the head of the page', async ({ page, seeded }) => {
  await page.goto(seeded.url)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.querySelector("main").contains(document.activeElement)')).toBe(true)
})

test('one signs in, and looks for a task, by the keyboard alone', async ({ page, seeded }) => {
  await page.goto(`${seeded.url}/login`)
  await page.getByLabel('账号').focus()
  await page.keyboard.type('lead')
  await page.keyboard.press('Tab')
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/office$/)
  await page.goto(`${seeded.url}/tasks/2024`)
  await page.getByRole('searchbox').or(page.locator('input[name=q]')).first().focus()
  await page.keyboard.type('电梯')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/q=/)
  await expect(page.getByRole('main')).toContainText('电梯')
})

test('public pages say the same without script as with it', async ({ browser, seeded }) => {
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const scripted = await browser.newContext()
  for (const path of [
    '/',
    '/report/2024',
    '/tasks/2024',
    `/tasks/2024/${seeded.subjects.own.approved.code}`,
    '/about',
  ]) {
    const [without, withScript] = await Promise.all(
      [plain, scripted].map((context) => wordsOf(context, seeded.url + path)),
    )
    expect(without?.length, path).toBeGreaterThan(200)
    expect(withScript, path).toBe(without)
  }
  await plain.close()
  await scripted.close()
})

async function wordsOf(context: BrowserContext, address: string): Promise<string> {
  const page = await context.newPage()
  await page.goto(address, { waitUntil: 'load' })
  const words = (await page.getByRole('main').textContent()) ?? ''
  await page.close()
  return words
}
