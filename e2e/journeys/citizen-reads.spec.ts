// A citizen finds a commitment and reads where it stands, without script and before anything was published.
import { expect, test } from '@playwright/test'
import { type Portal, startPortal } from '../portal'
import { publicPages } from '../public-pages'

test.use({ javaScriptEnabled: false })

let portal: Portal
test.beforeAll(async () => {
  portal = await startPortal()
})
test.afterAll(() => portal.stop())

test('finds a commitment by a word, reads it, and its sentence in the report', async ({ page }) => {
  await page.goto(portal.url)
  await expect(page.getByText('尚未开始填报').first()).toBeVisible()
  await page.getByLabel('查一件事').fill('加装电梯200台')
  await page.getByRole('button', { name: '查找' }).click()
  await expect(page.getByRole('status')).toContainText('有1项符合')

  await page.getByRole('table').getByRole('link').first().click()
  await expect(page.getByText('责任单位待确认').first()).toBeVisible()
  await expect(page.getByText('0%')).toHaveCount(0)

  await page.getByRole('link', { name: '在原文中看' }).first().click()
  const key = new URL(page.url()).hash.slice(1)
  await expect(page.locator(`[id="${key}"]`)).toHaveText(
    '开工建设既有多层住宅加装电梯200台，强化运维管理，保障用梯安全。',
  )
})

test('filters stand in the address, say what they leave out, and can be taken away', async ({ page }) => {
  await page.goto(`${portal.url}/tasks/2024?chapter=4&class=quantified&sort=nonsense&random=1`)
  await expect(page.getByRole('status')).toContainText('项任务中有')
  await page.getByRole('link', { name: '去掉“量化”' }).click()
  expect(page.url()).toBe(`${portal.url}/tasks/2024?chapter=4`)
  await page.getByRole('link', { name: '清除筛选' }).click()
  await expect(page.getByRole('status')).not.toContainText('符合')
})

test('a wrong address says so with status 404, whole, and leads on', async ({ page }) => {
  for (const path of [
    '/tasks/2024/999',
    '/tasks/1999',
    '/projects/2024/11',
    '/departments/nobody',
    '/none',
  ]) {
    const answer = await page.goto(`${portal.url}${path}?mode=elder`)
    expect([path, answer?.status()]).toEqual([path, 404])
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('没有这个页面')
  }
  await page.getByRole('main').getByRole('link', { name: '首页' }).click()
  expect(page.url()).toBe(`${portal.url}/?mode=elder`)
})

test('长辈版 stays on from link to link, until it is left', async ({ page }) => {
  for (const path of publicPages('elder')) {
    await page.goto(`${portal.url}${path}`)
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href')))
    const lost = links.filter((href) => !href?.includes('mode=elder'))
    // Each page offers one way back to the standard one, in the masthead and in the menu; a task's page also below.
    expect([path, new Set(lost).size]).toEqual([path, 1])
  }
})

test('no page is wider than a small phone, and none has a style attribute', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 })
  for (const path of [...publicPages('plain'), ...publicPages('elder')]) {
    const answer = await page.goto(`${portal.url}${path}`)
    const width = await page.evaluate(() => document.documentElement.scrollWidth)
    expect([path, width]).toEqual([path, 360])
    expect([path, / style="/.test((await answer?.text()) ?? '')]).toEqual([path, false])
  }
})
