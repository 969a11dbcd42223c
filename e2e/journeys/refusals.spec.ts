// What is refused, as the person meets it: with a reason, and with the words kept.
import { expect, test } from '@playwright/test'
import {
  administrator,
  clerkOf,
  confirmLead,
  fillEntry,
  openEntry,
  openWindow,
  type Person,
  saveDraft,
  submit,
} from '../office'
import { startPortal } from '../portal'

const LATE = '窗口关闭前打开、关闭后才提交的进展。'

test('another department, own approval, a stale form, a closed window, a disabled account', async ({
  browser,
}) => {
  const portal = await startPortal() // its own: it moves the clock
  const admin = await administrator(browser, portal)
  const clerk = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-11')
  const colleague = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-12')
  const other = await clerkOf({ admin, browser, portal }, '区残联', 'cl-11')
  await confirmLead(admin, portal)
  await openWindow(admin, portal)

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
    await openEntry(colleague, portal)
    await openEntry(clerk, portal)
    await fillEntry(clerk, '甲同事写的进展。')
    await saveDraft(clerk)
    await fillEntry(colleague, '乙同事写的进展。')
    await colleague.page.getByRole('button', { name: '保存草稿' }).click()
    await expect(colleague.page.getByText('甲同事写的进展。').first()).toBeVisible()
    await expect(typedIn(colleague, '乙同事写的进展。')).toBeVisible()
  })

  await test.step('whoever wrote it has no business in the review', async () => {
    await openEntry(clerk, portal)
    await submit(clerk)
    await clerk.page.goto(`${portal.url}/office/review`)
    await expect(clerk.page.getByRole('button', { name: '通过并公布' })).toHaveCount(0)
  })

  await test.step('a form opened before the close and sent after it is refused, the text kept', async () => {
    await openEntry(clerk, portal)
    await clerk.page.getByRole('button', { name: '撤回修改' }).click()
    await openEntry(clerk, portal)
    await fillEntry(clerk, LATE)
    await portal.setClock('2024-06-01T09:00:00+08:00')
    await clerk.page.getByRole('button', { name: '保存草稿' }).click()
    await expect(typedIn(clerk, LATE)).toBeVisible()
    await expect(clerk.page.getByRole('main').getByRole('alert').first()).toBeVisible()
    await portal.setClock('2024-04-05T09:00:00+08:00')
  })

  await test.step('a disabled account is out at its next request', async () => {
    await admin.page.goto(`${portal.url}/office/admin/accounts`)
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
