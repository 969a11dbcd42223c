// From an empty folder to the first approved entry, by the screens alone (no demo data).
import { type Browser, expect, test } from '@playwright/test'
import { createDatabase } from '@/db/testing/create-database'
import { startPostgres } from '@/db/testing/start-postgres'
import {
  administrator,
  approve,
  clerkOf,
  confirmLead,
  fillEntry,
  openEntry,
  openReview,
  openWindow,
  PROGRESS,
  publicSays,
  returnWith,
  saveDraft,
  submit,
} from '../office'
import { npmStart, type Portal, startPortal } from '../portal'

const REASON = '请写明与街镇汇总表的差异'
const CORRECTED = `${PROGRESS}与街镇汇总表一致。`

const TITLE = 'a department reports, the office returns and approves, the public sees it'

test(`${TITLE}: npm start, embedded database`, async ({ browser }) => {
  const portal = await npmStart()
  await play(browser, portal)
  await portal.stop()
})

test(`${TITLE}: Postgres`, async ({ browser }) => {
  const server = await startPostgres()
  const portal = await startPortal({ DATABASE_URL: await createDatabase(server.url, 'journey') })
  await play(browser, portal)
  await portal.stop()
  await server.stop()
})

async function play(browser: Browser, portal: Portal): Promise<void> {
  const page = await browser.newPage()
  const admin = await administrator(browser, portal)
  const clerk = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-01')
  expect(await publicSays(portal, '责任单位待确认')).toBe(true)
  await confirmLead(admin)
  expect(await publicSays(portal, '区房管局')).toBe(true)
  await openWindow(admin)

  await clerk.page.goto(`${portal.url}/office`)
  await expect(clerk.page.getByRole('heading', { name: /待填报/ })).toBeVisible()
  await openEntry(clerk)
  await fillEntry(clerk)
  await saveDraft(clerk)
  expect(await publicSays(portal, PROGRESS)).toBe(false)
  await submit(clerk)
  expect(await publicSays(portal, PROGRESS)).toBe(false)

  await openReview(admin)
  await returnWith(admin, REASON)
  expect(await publicSays(portal, PROGRESS)).toBe(false)
  expect(await publicSays(portal, REASON)).toBe(false)

  await clerk.page.goto(`${portal.url}/office`)
  await expect(clerk.page.getByText(REASON)).toBeVisible()
  await openEntry(clerk)
  await fillEntry(clerk, CORRECTED)
  await submit(clerk)

  await openReview(admin)
  await approve(admin)
  await page.goto(`${portal.url}/tasks/2024/090`)
  await expect(page.getByText(CORRECTED)).toBeVisible()
  await expect(page.getByText(/欠进度6.5个百分点/).first()).toBeVisible()
  expect(await publicSays(portal, REASON)).toBe(false)
}
