// What is refused, as the person meets it: with a reason, and with the words kept.
import { expect, test } from '@playwright/test'
import { follow, go } from '../clicks'
import { PASSWORD, signIn } from '../fixtures'
import {
  administrator,
  clerkOf,
  confirmLead,
  fillEntry,
  openEntry,
  openReview,
  openWindow,
  type Person,
  saveDraft,
  submit,
} from '../office'
import { type Portal, startPortal } from '../portal'

const LATE = '窗口关闭前打开、关闭后才提交的进展。'

test('another department, own approval, a stale form, a closed window, a disabled account', async ({
  browser,
}) => {
  const portal = await startPortal() // its own: it moves the clock
  const admin = await administrator(browser, portal)
  const clerk = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-11')
  const colleague = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-12')
  const other = await clerkOf({ admin, browser, portal }, '区残联', 'cl-11')
  await confirmLead(admin)
  await openWindow(admin)

  await test.step('another department does not find the entry', async () => {
    const mainOf = async (path: string) => {
      await other.page.goto(portal.url + path)
      return other.page.getByRole('main').textContent()
    }
    const foreign = await mainOf('/office/entry/2024-090/2024-Q1')
    expect(foreign).toBe(await mainOf('/office/entry/2024-999/2024-Q1'))
    expect(foreign).not.toContain('电梯')
  })

  await test.step('a stale form is told, and both texts are there', async () => {
    await openEntry(colleague)
    await openEntry(clerk)
    await fillEntry(clerk, '甲同事写的进展。')
    await saveDraft(clerk)
    await fillEntry(colleague, '乙同事写的进展。')
    await colleague.page.getByRole('button', { name: '保存草稿' }).click()
    await expect(colleague.page.getByText('甲同事写的进展。').first()).toBeVisible()
    await expect(typedIn(colleague, '乙同事写的进展。')).toBeVisible()
  })

  await test.step('whoever wrote it has no business in the review', async () => {
    await openEntry(clerk)
    await submit(clerk)
    await clerk.page.goto(`${portal.url}/office/review`)
    await expect(clerk.page.getByRole('button', { name: '通过并公布' })).toHaveCount(0)
  })

  await test.step('a form opened before the close is taken one second before it, refused one second after it', async () => {
    await openEntry(clerk)
    await clerk.page.getByRole('button', { name: '撤回修改' }).click()
    await expect(clerk.page.getByLabel('进展', { exact: true })).toBeVisible()
    await portal.setClock('2024-04-15T23:45:00+08:00')
    for (const person of [admin, clerk]) await signInAgain(person, portal)
    await openEntry(clerk)
    await portal.setClock('2024-04-15T23:59:59+08:00')
    await fillEntry(clerk, '关闭前一秒写的进展。')
    await saveDraft(clerk)
    await portal.setClock('2024-04-16T00:00:01+08:00')
    await fillEntry(clerk, LATE)
    await clerk.page.getByRole('button', { name: '预览并提交' }).click()
    await expect(clerk.page.locator('#error-summary')).toContainText('填报期')
    await expect(clerk.page.getByLabel('进展', { exact: true })).toHaveValue(LATE)
  })

  await test.step('more time is given, and the same form, still open, is handed in', async () => {
    const { page } = admin
    await go(page, '总览')
    await page.getByRole('link', { name: /^090 / }).click()
    await follow(page, page.getByRole('link', { name: '延期或补报' }))
    await page.getByLabel('同意到').fill('2024-04-22')
    await page.getByLabel('原因').fill('系统升级耽误了半天')
    await page.getByRole('button', { name: '给这些时间' }).click()
    await expect(page.getByText(/同意(延期|补报)到4月22日24时/).first()).toBeVisible()
    await submit(clerk)
    await openReview(admin)
    await expect(page.getByText(LATE).first()).toBeVisible()
  })

  await test.step('a disabled account is out at its next request', async () => {
    await signInAgain(colleague, portal)
    await go(admin.page, '账号')
    await admin.page.getByRole('link', { name: 'fgj-12' }).click()
    await admin.page.getByRole('button', { name: '停用账号' }).click()
    await expect(admin.page.getByRole('button', { name: '启用账号' })).toBeVisible()
    await colleague.page.goto(`${portal.url}/office`)
    await expect(colleague.page).toHaveURL(/\/login/)
  })
  await portal.stop()
})

/** The words as they stand in a field or on the page. */
function typedIn({ page }: Person, words: string) {
  return page.locator('textarea, p, dd').filter({ hasText: words }).first()
}

/** The clock moved on, and the session ended with it. */
async function signInAgain({ page, login }: Person, portal: Portal): Promise<void> {
  await signIn(page, portal, { login, password: PASSWORD })
  await expect(page).toHaveURL(/\/office/)
}
