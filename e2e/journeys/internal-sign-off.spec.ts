// A department's own 审核人 confirms what leaves the house: on a phone, and without script.
import { type Browser, expect, type Page, test } from '@playwright/test'
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
  submit,
  TASK,
} from '../office'
import { startPortal } from '../portal'

const PHONE = { width: 390, height: 844 }

test('sign-off is switched on, an entry waits in the house, is sent back with a remark, then let out', async ({
  browser,
}) => {
  const portal = await startPortal()
  const admin = await administrator(browser, portal)
  const clerk = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-01')
  const reviewer = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-09', '审核人')
  await confirmLead(admin)
  await openWindow(admin)
  await reviewer.page.setViewportSize(PHONE)

  await test.step('a clerk may not switch it on; the 审核人 does, on a phone', async () => {
    await clerk.page.goto(`${portal.url}/office/department`)
    await expect(clerk.page.getByText('由本单位审核人或督查室设置。')).toBeVisible()
    await expect(clerk.page.getByRole('button', { name: '保存设置' })).toHaveCount(0)
    await reviewer.page.goto(`${portal.url}/office`)
    await reviewer.page.getByText('菜单').click()
    await reviewer.page.getByRole('link', { name: '单位内审' }).last().click()
    await reviewer.page.getByLabel('要，先内审').check()
    await reviewer.page.getByRole('button', { name: '保存设置' }).click()
    await expect(reviewer.page.getByText('已打开单位内审')).toBeVisible()
  })

  await test.step('what the clerk hands in waits in the house', async () => {
    await openEntry(clerk)
    await fillEntry(clerk)
    await submit(clerk)
    await expect(clerk.page.getByText(/已交本单位审核人/).first()).toBeVisible()
    await expect(clerk.page.getByRole('heading', { name: /单位内审中/ })).toBeVisible()
    await admin.page.goto(`${portal.url}/office/review`)
    await expect(admin.page.getByRole('link', { name: /加装电梯/ })).toHaveCount(0)
  })

  await test.step('the 审核人 finds it first on the list and sends it back with a remark', async () => {
    await reviewer.page.goto(`${portal.url}/office`)
    await expect(reviewer.page.getByRole('heading', { name: /等您审核/ })).toBeVisible()
    await reviewer.page.getByRole('link', { name: /去审核/ }).click()
    expect(await widthOf(reviewer.page)).toBeLessThanOrEqual(PHONE.width)
    await reviewer.page.getByLabel('请填报人改什么').fill('请写明户数')
    await reviewer.page.getByRole('button', { name: '退回填报人' }).click()
    await expect(reviewer.page.getByText('请写明户数').first()).toBeVisible()
    await openEntry(clerk)
    await expect(clerk.page.getByText('本单位审核人请您修改')).toBeVisible()
    await expect(clerk.page.getByText('请写明户数')).toBeVisible()
  })

  await test.step('mended, it is let out without script, and only then stands in the office’s queue', async () => {
    await submit(clerk)
    await withoutScript(browser, reviewer.page, async (plain) => {
      await plain.goto(`${portal.url}/office/entry/${TASK}/2024-Q1`)
      await plain.getByRole('button', { name: '放行，交督查室' }).click()
      await expect(plain.getByText(/督查室尚未审核/).first()).toBeVisible()
    })
    await openReview(admin)
    await approve(admin)
    expect(await publicSays(portal, PROGRESS)).toBe(true)
    expect(await publicSays(portal, '请写明户数')).toBe(false)
  })
  await portal.stop()
})

const widthOf = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth)

/** The same person in a browser that runs no script. */
async function withoutScript(browser: Browser, page: Page, work: (plain: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await context.addCookies(await page.context().cookies())
  await work(await context.newPage())
  await context.close()
}
