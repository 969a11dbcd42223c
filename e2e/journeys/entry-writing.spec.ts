// A year's entry as its department lives it: carried words, a colleague department's paragraph, words never lost, remarks,
// all versions, and a correction that tells old and new.
import { type Browser, expect, type Page, test } from '@playwright/test'
import { signIn as openSession, PASSWORD } from '../fixtures'
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
  saveDraft,
  submit,
  TASK,
} from '../office'
import { type Portal, startPortal } from '../portal'

const Q2 = '2024-Q2'
const PARAGRAPH = '已为困难家庭垫付12户。'
const REMARK = '请写明到3月底的户数'

async function entryOf({ page }: Person, portal: Portal, quarter = '2024-Q1'): Promise<void> {
  await page.goto(`${portal.url}/office/entry/${TASK}/${quarter}`)
}

/** Signs in and waits until the office is there. */
async function signIn(page: Page, portal: Portal, login: string): Promise<void> {
  await openSession(page, portal, { login, password: PASSWORD })
  await expect(page).toHaveURL(/\/office/)
}

/** 区民政局 helps with the lifts. */
async function confirmWithSupport({ page }: Person, portal: Portal): Promise<void> {
  await page.goto(`${portal.url}/office/admin/assignments/${TASK}`)
  await page.getByLabel('区民政局', { exact: true }).last().check()
  await page.getByRole('button', { name: '确认分工' }).click()
  await expect(page.getByRole('status').first()).toBeVisible()
}

test('a department writes its year: paragraph, remark, carried words, versions, correction', async ({
  browser,
}) => {
  const portal = await startPortal()
  const admin = await administrator(browser, portal)
  const clerk = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-01')
  const support = await clerkOf({ admin, browser, portal }, '区民政局', 'mzj-01')
  await confirmWithSupport(admin, portal)
  await openWindow(admin)

  await test.step('a supporting department finds the task on its workbench and hands its paragraph over', async () => {
    await support.page.goto(`${portal.url}/office`)
    await support.page.getByText(/配合的任务1项，1项还没有写/).click()
    await support.page.getByRole('link', { name: /加装电梯/ }).click()
    await support.page.getByLabel('做了什么').fill(PARAGRAPH)
    await support.page.getByRole('button', { name: '交给牵头单位' }).click()
    await expect(support.page.getByText('已交', { exact: false }).first()).toBeVisible()
  })

  await test.step('the lead takes it into its text with one click, what was typed along with it', async () => {
    await entryOf(clerk, portal)
    await fillEntry(clerk)
    await expect(clerk.page.getByText(PARAGRAPH)).toBeVisible()
    await clerk.page.getByRole('button', { name: /并入“进展”/ }).click()
    await expect(clerk.page.getByText('已并入第1稿')).toBeVisible()
    await expect(clerk.page.getByLabel('进展', { exact: true })).toHaveValue(
      /累计开工37台[\s\S]*（民政局）已为困难家庭/,
    )
    expect(await publicSays(portal, PARAGRAPH)).toBe(false)
    await support.page.goto(`${portal.url}/office`)
    await support.page.getByText(/配合的任务1项/).click()
    await expect(support.page.getByText(/已并入/)).toBeVisible()
  })

  await test.step('a return carries a remark to its field', async () => {
    await submit(clerk)
    await openReview(admin)
    await admin.page.getByText('逐栏批注（可以不填）').click()
    await admin.page.getByLabel('进展', { exact: true }).last().fill(REMARK)
    await admin.page.getByLabel('退回原因').fill('请补充')
    await admin.page.getByRole('button', { name: '退回', exact: true }).click()
    await expect(admin.page.getByText(/已退回/).first()).toBeVisible()
    await entryOf(clerk, portal)
    await expect(clerk.page.getByText('督查室逐栏批注1处')).toBeVisible()
    await clerk.page.getByRole('listitem').getByRole('link', { name: '进展' }).click()
    await expect(clerk.page).toHaveURL(/#progress$/)
    await expect(clerk.page.getByText(REMARK)).toHaveCount(2)
    expect(await publicSays(portal, REMARK)).toBe(false)
  })

  await test.step('handed in again, every version stands in its history, any two compared by words', async () => {
    await clerk.page.getByLabel('进展', { exact: true }).fill('至3月底累计开工40台。街镇逐楼摸底。')
    await submit(clerk)
    await entryOf(clerk, portal)
    await clerk.page.getByRole('link', { name: '历次版本和对照' }).click()
    await expect(clerk.page.getByText('批注“进展”', { exact: false })).toBeVisible()
    await clerk.page.getByLabel('从第1稿').check()
    await clerk.page.getByLabel('到第5稿').check()
    await clerk.page.getByRole('button', { name: '对照这两稿' }).click()
    const compared = clerk.page.locator('section').filter({ hasText: '第1稿到第5稿的不同' })
    await expect(compared.locator('del').filter({ hasText: '37' }).first()).toBeVisible()
    await expect(compared.locator('ins').filter({ hasText: '40' }).first()).toBeVisible()
    await openReview(admin)
    await approve(admin)
  })

  await test.step('the next quarter begins with these words, marked, and the reviewer sees which stayed', async () => {
    await portal.setClock('2024-07-02T09:00:00+08:00')
    await signIn(admin.page, portal, admin.login)
    await signIn(clerk.page, portal, clerk.login)
    await openWindow(admin, Q2)
    await entryOf(clerk, portal, Q2)
    await clerk.page.getByRole('link', { name: '沿用第一季度的文字' }).click()
    await expect(clerk.page.getByText('沿用自第一季度，请改成本季度的情况').first()).toBeVisible()
    const progress = clerk.page.getByLabel('进展', { exact: true })
    await progress.fill((await progress.inputValue()).replace('至3月底累计开工40台', '至6月底累计开工83台'))
    await clerk.page
      .getByLabel(/加装电梯开工/)
      .first()
      .fill('83')
    await clerk.page.getByLabel('滞后').check()
    await submit(clerk)
    await openReview(admin)
    await expect(admin.page.getByText('2句中1句与第一季度相同')).toBeVisible()
    await approve(admin)
  })

  await test.step('a correction tells old and new, with its reason, in public', async () => {
    await entryOf(clerk, portal, Q2)
    await clerk.page.getByLabel('更正原因').fill('两台重复统计')
    await clerk.page.getByRole('button', { name: '开始更正' }).click()
    await clerk.page.getByLabel('进展', { exact: true }).fill('至6月底累计开工81台。街镇逐楼摸底。')
    await clerk.page
      .getByLabel(/加装电梯开工/)
      .first()
      .fill('81')
    await submit(clerk)
    expect(await publicSays(portal, '两台重复统计')).toBe(false)
    await openReview(admin)
    await approve(admin)
    const reader = await browser.newPage()
    await reader.goto(`${portal.url}/tasks/2024/090`)
    const correction = reader.locator('.correction')
    await expect(correction).toContainText('两台重复统计')
    await expect(correction.locator('del').filter({ hasText: '83' }).first()).toBeVisible()
    await expect(correction.locator('ins').filter({ hasText: '81' }).first()).toBeVisible()
  })
  await portal.stop()
})

/** Types as a person does and leaves the field. */
async function type(page: Page, words: string): Promise<void> {
  await page.getByLabel('进展', { exact: true }).fill(words)
  await page.getByLabel('下一步', { exact: true }).focus()
}

test('what is typed is not lost: left without saving, offline, a session that ended, a colleague who was first', async ({
  browser,
}) => {
  const portal = await startPortal()
  const admin = await administrator(browser, portal)
  const clerk = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-01')
  const colleague = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-02')
  await confirmLead(admin)
  await openWindow(admin)
  const { page } = clerk
  page.on('dialog', (dialog) => dialog.accept())

  await test.step('left without saving: the portal has it, for its writer alone', async () => {
    await openEntry(clerk)
    await type(page, '写到一半的进展')
    await expect(page.getByText('已自动保存09:00')).toBeVisible()
    await openEntry(clerk)
    await expect(page.getByText(/发现.*未保存的内容/)).toBeVisible()
    await openEntry(colleague)
    await expect(colleague.page.getByText(/未保存的内容/)).toHaveCount(0)
    await withoutScript(browser, clerk, async (plain) => {
      await plain.goto(`${portal.url}/office/entry/${TASK}/2024-Q1`)
      await plain.getByRole('link', { name: '用这份内容' }).click()
      await expect(plain.getByLabel('进展', { exact: true })).toHaveValue('写到一半的进展')
    })
    await page.getByRole('button', { name: '不要了' }).click()
    await expect(page.getByText(/未保存的内容/)).toHaveCount(0)
  })

  await test.step('a lost connection and an ended session: this browser has it, after signing in again', async () => {
    await openEntry(clerk)
    await page.route('**/api/autosave', (route) => route.abort())
    await type(page, '连接断开时写的进展')
    await expect(page.getByText('连接已断开，内容留在本机')).toBeVisible()
    await page.unroute('**/api/autosave')
    await page.context().clearCookies()
    await type(page, '退出以后写的进展')
    await expect(page.getByText(/您已经退出登录，内容留在本机/)).toBeVisible()
    await signIn(page, portal, colleague.login)
    await openEntry(clerk)
    await expect(page.getByText(/留在本机/)).toHaveCount(0)
    await page.context().clearCookies()
    await signIn(page, portal, clerk.login)
    await openEntry(clerk)
    await expect(page.getByText(/留在本机、还没有保存的内容/)).toBeVisible()
    await page.getByRole('button', { name: '用这份内容' }).click()
    await expect(page.getByLabel('进展', { exact: true })).toHaveValue('退出以后写的进展')
  })

  await test.step('a colleague saved meanwhile: both texts are shown before one is used', async () => {
    await type(page, '我写的进展')
    await expect(page.getByText('已自动保存09:00')).toBeVisible()
    await openEntry(colleague)
    await fillEntry(colleague, '同事写的进展')
    await saveDraft(colleague)
    await type(page, '我写的进展，又加一句')
    await expect(page.getByText(/同事刚刚保存过/)).toBeVisible()
    await openEntry(clerk)
    await expect(page.getByText(/那以后同事保存过新的内容/)).toBeVisible()
    await expect(page.locator('ins').filter({ hasText: '我' }).first()).toBeVisible()
  })
  await portal.stop()
})

/** The same person in a browser that runs no script. */
async function withoutScript(browser: Browser, { page }: Person, work: (plain: Page) => Promise<void>) {
  const context = await browser.newContext({ javaScriptEnabled: false })
  await context.addCookies(await page.context().cookies())
  await work(await context.newPage())
  await context.close()
}
