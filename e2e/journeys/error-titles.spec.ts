// A page that answers a form with a problem says so first in its title, with script and without (design.md, Office screens).
import type { Page } from '@playwright/test'
import { problems } from '@/lib/text/zh/problems'
import { PASSWORD, signIn } from '../fixtures'
import { expect, test } from '../seeded/fixtures'

// Seen to fail without script: with the plain templates in the two layouts.

const ERROR = new RegExp(`^${problems.titlePrefix}`)

for (const javaScriptEnabled of [true, false])
  test(`the title tells of a problem, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
    seeded,
  }) => {
    const page = await (await browser.newContext({ javaScriptEnabled })).newPage()
    await signIn(page, seeded, { login: 'chief', password: 'not the password' })
    await expect(page).toHaveTitle(ERROR)
    await signIn(page, seeded, { login: 'chief', password: PASSWORD })
    await expect(page).toHaveURL(/office/)
    await expect(page).not.toHaveTitle(ERROR)

    await page.goto(`${seeded.url}/office/admin/accounts/create`)
    await expect(page).not.toHaveTitle(ERROR)
    await page.getByRole('button', { name: '新建账号' }).click()
    await expect(page).toHaveTitle(ERROR)

    await page.goto(`${seeded.url}/office/review/${seeded.subjects.own.submitted.entryId}`)
    await page.getByRole('button', { name: /退回/ }).click()
    await expect(page).toHaveTitle(ERROR)
    await page.context().close()
  })

for (const javaScriptEnabled of [true, false])
  test(`the title of the grid does, ${javaScriptEnabled ? 'with' : 'without'} script`, async ({
    browser,
    seeded,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled })
    const [page, beside] = [await context.newPage(), await context.newPage()]
    await signIn(page, seeded, { login: 'lead', password: PASSWORD })
    await expect(page).toHaveURL(/office/)
    for (const one of [page, beside]) await one.goto(`${seeded.url}/office/grid/2024-Q1`)
    await saveFirst(beside, javaScriptEnabled ? '3' : '5')
    await expect(beside).not.toHaveTitle(ERROR)
    await saveFirst(page, '4')
    await expect(page).toHaveTitle(ERROR)
    await context.close()
  })

async function saveFirst(page: Page, typed: string): Promise<void> {
  await page.locator('.grid-table input:not([type=hidden])').first().fill(typed)
  await page.getByRole('button', { name: /保存/ }).click()
  await expect(page.locator('#done')).toBeVisible()
}
