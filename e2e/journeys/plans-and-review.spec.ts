// A lead plans the year, the office approves the plan, and the queue is worked off: doubts, the public page, several at once.
import { expect, type Page, test } from '@playwright/test'
import { follow, go, goToEntry, linkTo } from '../clicks'
import {
  administrator,
  approve,
  clerkOf,
  confirmLead,
  fillEntry,
  openEntry,
  openReview,
  openWindow,
  type Person,
  publicSays,
  submit,
} from '../office'
import { startPortal } from '../portal'

const PLAN = '/office/plans/2024-090'
/** Two tasks without figures that the civil affairs bureau leads. */
const QUALITATIVE = ['2024-084', '2024-097']
const PLAN_REASON = '两个街镇提前完成征询'
const QUARTERS = ['一季度末', '二季度末', '三季度末', '年末']

async function fillPlan({ page }: Person, figures: string[]): Promise<void> {
  await go(page, '节点计划')
  await follow(page, linkTo(page, PLAN))
  for (const [index, figure] of figures.entries())
    await page
      .getByLabel(new RegExp(QUARTERS[index] ?? ''))
      .first()
      .fill(figure)
  await page.getByRole('button', { name: '提交计划' }).click()
}

test('a plan is made, approved and followed; the queue shows doubts, the public page, keys and a record', async ({
  browser,
}) => {
  const portal = await startPortal()
  const admin = await administrator(browser, portal)
  const clerk = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-01')
  await confirmLead(admin)
  await openWindow(admin)

  await test.step('a plan that falls short of the year is refused, and what was typed is kept', async () => {
    await fillPlan(clerk, ['20', '80', '150', '190'])
    await expect(clerk.page.locator('#error-summary')).toContainText('没有达到年度目标')
    await expect(clerk.page.getByLabel(/一季度末/).first()).toHaveValue('20')
  })
  await test.step('it is handed in, and nothing of it is public before it is approved', async () => {
    await fillPlan(clerk, ['20', '80', '150', '200'])
    await expect(clerk.page.getByText('计划已提交').first()).toBeVisible()
    expect(await publicSays(portal, '节点计划：')).toBe(false)
  })
  await test.step('the office approves it from the list', async () => {
    await go(admin.page, '节点计划')
    await admin.page.getByRole('checkbox').first().check()
    await admin.page.getByRole('button', { name: '通过勾选的计划' }).click()
    await expect(admin.page.getByText('已通过1份计划').first()).toBeVisible()
    expect(await publicSays(portal, '节点计划：')).toBe(true)
  })
  await test.step('the entry is judged by the plan', async () => {
    await openEntry(clerk)
    await fillEntry(clerk)
    await expect(clerk.page.getByText(/超进度8.5个百分点/).first()).toBeVisible()
    await submit(clerk)
  })
  await test.step('the reviewer sees the doubt and the public page as it will be, and records what was verified', async () => {
    await openReview(admin)
    await expect(admin.page.getByText('自评与计算不一致')).toBeVisible()
    await admin.page.getByRole('link', { name: '看公众将看到的页面' }).click()
    await expect(admin.page.getByText('累计开工37台').first()).toBeVisible()
    await admin.page.goBack()
    await admin.page.getByText('记录一次核实').click()
    await admin.page.getByLabel('现场核实').check()
    await admin.page.getByLabel('与填报一致').check()
    await admin.page.getByLabel('核实日期').fill('2024-04-04')
    await admin.page.getByLabel('核实情况').fill('看了三处工地')
    await admin.page.getByRole('button', { name: '保存核实记录' }).click()
    await expect(admin.page.getByText('看了三处工地').first()).toBeVisible()
  })
  await test.step('A goes to the approval, which publishes method and finding without the note', async () => {
    await admin.page.locator('h1').first().click()
    await admin.page.keyboard.press('a')
    await expect(admin.page.getByRole('button', { name: '通过并公布' })).toBeFocused()
    await approve(admin)
    expect(await publicSays(portal, '现场核实，与填报一致')).toBe(true)
    expect(await publicSays(portal, '三处工地')).toBe(false)
  })
  await test.step('an approved plan is changed with a reason, which is public once the office approves it', async () => {
    const { page } = clerk
    await fillPlan(clerk, ['30', '80', '150', '200'])
    await expect(page.locator('#error-summary')).toContainText('原因')
    await page.getByLabel('调整原因').fill(PLAN_REASON)
    await page.getByRole('button', { name: '提交计划' }).click()
    await expect(page.getByText('计划已提交').first()).toBeVisible()
    expect(await publicSays(portal, PLAN_REASON)).toBe(false)
    await go(admin.page, '节点计划')
    await follow(admin.page, linkTo(admin.page, PLAN))
    await admin.page.getByRole('button', { name: '通过', exact: true }).click()
    await expect(admin.page.getByText('执行中').first()).toBeVisible()
    const reader = await browser.newPage()
    await reader.goto(`${portal.url}/login`)
    await follow(reader, reader.locator('.brand'))
    await follow(reader, linkTo(reader, '/tasks/2024'))
    await follow(reader, linkTo(reader, '/tasks/2024/090'))
    await expect(reader.getByText(`通过节点计划第2版，原因：${PLAN_REASON}`)).toBeVisible()
  })
  await portal.stop()
})

test('on a phone and without script: two entries without doubts are approved at once', async ({
  browser,
}) => {
  const portal = await startPortal()
  const admin = await administrator(browser, portal)
  const clerk = await clerkOf({ admin, browser, portal }, '区民政局', 'mzj-01')
  await openWindow(admin)
  for (const task of QUALITATIVE) {
    await confirmLead(admin, task)
    await goToEntry(clerk.page, task, '2024-Q1')
    await clerk.page.getByLabel('正常').check()
    await clerk.page.getByLabel('进展', { exact: true }).fill('已完成前期调研。')
    await clerk.page.getByLabel('下一步', { exact: true }).fill('6月底前形成方案。')
    await submit(clerk)
  }
  await test.step('J and K go through the queue, R goes to the reason, and all of it can be switched off', () =>
    keysOf(admin.page))
  const state = await admin.page.context().storageState()
  const context = await browser.newContext({
    storageState: state,
    javaScriptEnabled: false,
    viewport: { width: 390, height: 844 },
  })
  const page = await context.newPage()
  await page.goto(`${portal.url}/office`)
  await go(page, '待审核')
  await page.getByRole('button', { name: `通过没有疑点的全部${QUALITATIVE.length}项` }).click()
  await expect(page.getByText(`已通过并公布${QUALITATIVE.length}项`)).toBeVisible()
  for (const task of QUALITATIVE)
    expect(await publicSays(portal, '已完成前期调研', `/tasks/2024/${task.slice(5)}`)).toBe(true)
  await portal.stop()
})

async function keysOf(page: Page): Promise<void> {
  await go(page, '待审核')
  await follow(page, page.locator('tbody a').first())
  const first = page.url()
  // Keys are heard once the page's script is there.
  await expect(async () => {
    await page.keyboard.press('j')
    await expect(page).not.toHaveURL(first, { timeout: 1000 })
  }).toPass()
  const second = page.url()
  await page.keyboard.press('k')
  await expect(page).toHaveURL(first)
  await page.getByRole('button', { name: '关闭快捷键' }).click()
  await page.locator('h1').first().click()
  for (const key of ['r', 'a', 'j']) await page.keyboard.press(key)
  await expect(page.getByLabel('退回原因')).not.toBeFocused()
  await expect(page).toHaveURL(first)
  await page.reload()
  await page.getByRole('button', { name: '打开快捷键' }).click()
  await page.keyboard.press('j')
  await expect(page).toHaveURL(second)
  await page.keyboard.press('r')
  await expect(page.getByLabel('退回原因')).toBeFocused()
  await page.keyboard.type('ja')
  await expect(page.getByLabel('退回原因')).toHaveValue('ja')
  await expect(page).toHaveURL(second)
}
