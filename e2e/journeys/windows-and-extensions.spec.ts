// A window due on a business day, more time asked for and granted, written after the close, made up late: on a phone.
import { devices, expect, test } from '@playwright/test'
import { PASSWORD, signIn } from '../fixtures'
import { administrator, clerkOf, confirmLead, fillEntry, type Person, submit, TASK } from '../office'
import { type Portal, startPortal } from '../portal'

const REASON = '市级部门4月15日才公布数据。'
const ASK = `/office/extensions/${TASK}/2024-Q1`
const DECIDE = `/office/admin/extensions/${TASK}/2024-Q1`

test('business days, an extension asked for and granted, a permission to make up late', async ({
  browser,
}) => {
  const portal = await startPortal() // its own: it moves the clock
  const admin = await administrator(browser, portal)
  const clerk = await clerkOf({ admin, browser, portal }, '区房管局', 'fgj-31')
  await clerk.page.setViewportSize(devices['iPhone 13'].viewport)
  await confirmLead(admin)

  await test.step('the calendar is there, and a year that is not is entered', async () => {
    await admin.page.goto(`${portal.url}/office/admin/windows`)
    await admin.page.getByRole('link', { name: '节假日安排' }).click()
    await expect(admin.page.getByText('国办发明电〔2023〕7号')).toHaveCount(1)
    await admin.page.getByLabel('依据的通知').fill('国务院办公厅关于2027年部分节假日安排的通知')
    await admin.page.getByLabel('放假的日子').fill('2026-10-01 国庆节')
    await admin.page.getByRole('button', { name: '保存安排' }).click()
    await expect(admin.page.getByText(/第1行：不是这一年的日子/).first()).toBeVisible()
    await expect(admin.page.getByLabel('放假的日子')).toHaveValue('2026-10-01 国庆节')
    await admin.page.getByLabel('放假的日子').fill('10月1日至7日 国庆节')
    await admin.page.getByRole('button', { name: '保存安排' }).click()
    await expect(admin.page.getByText('2027年的节假日安排已保存。')).toBeVisible()
  })

  await test.step('the window that is offered is due on a business day, and says so', async () => {
    await admin.page.goto(`${portal.url}/office/admin/windows/2024-Q1`)
    await expect(admin.page.getByText(/截止日2024年4月10日是工作日/)).toBeVisible()
    await admin.page.getByRole('button', { name: '开放填报' }).click()
    await expect(admin.page.getByRole('status').first()).toBeVisible()
  })

  await test.step('the department sees the business days that are left and asks for more', async () => {
    await clerk.page.goto(`${portal.url}/office`)
    // 7 April is a Sunday that is worked: 7, 8, 9 and 10 April.
    await expect(clerk.page.getByText(/还有4个工作日/).first()).toBeVisible()
    await clerk.page
      .getByRole('link', { name: /申请延期/ })
      .first()
      .click()
    await clerk.page.getByLabel('需要到').fill('2024-04-18')
    await clerk.page.getByRole('button', { name: '提交申请' }).click()
    await expect(clerk.page.getByText('请填写“原因”').first()).toBeVisible()
    await expect(clerk.page.getByLabel('需要到')).toHaveValue('2024-04-18')
    await clerk.page.getByLabel('原因').fill(REASON)
    await clerk.page.getByRole('button', { name: '提交申请' }).click()
    await expect(clerk.page.getByRole('button', { name: '撤回申请' })).toBeVisible()
  })

  await test.step('it waits on the administrator’s first screen and is granted until another day', async () => {
    await admin.page.goto(`${portal.url}/office/admin`)
    await admin.page.getByRole('link', { name: '1份延期申请待决定' }).click()
    await admin.page.getByRole('link', { name: /去决定/ }).click()
    await expect(admin.page.getByText(REASON).first()).toBeVisible()
    await admin.page.getByLabel('同意到').fill('2024-04-17')
    await admin.page.getByRole('button', { name: '同意', exact: true }).click()
    await expect(admin.page.getByText('同意延期到4月17日24时')).toBeVisible()
  })

  await test.step('after the close it is written, and a form that comes too late keeps its text', async () => {
    await portal.setClock('2024-04-17T23:50:00+08:00')
    await signInAgain(clerk, portal)
    await clerk.page.goto(`${portal.url}/office/entry/${TASK}/2024-Q1`)
    await expect(clerk.page.getByText('已同意延期到4月17日24时')).toBeVisible()
    await fillEntry(clerk, '延期里写的进展。')
    await portal.setClock('2024-04-18T00:00:01+08:00')
    await clerk.page.getByRole('button', { name: '保存草稿' }).click()
    await expect(clerk.page.getByRole('main').getByRole('alert').first()).toBeVisible()
    await expect(clerk.page.getByLabel('进展', { exact: true })).toHaveValue('延期里写的进展。')
  })

  await test.step('a permission to make up late is given unasked, and what is handed in stays late', async () => {
    await signInAgain(admin, portal)
    await admin.page.goto(portal.url + DECIDE)
    await admin.page.getByLabel('同意到').fill('2024-04-25')
    await admin.page.getByLabel('原因').fill('同意补报一次。')
    await admin.page.getByRole('button', { name: '给这些时间' }).click()
    await expect(admin.page.getByText('同意补报到4月25日24时')).toBeVisible()
    await clerk.page.goto(portal.url + ASK)
    await expect(clerk.page.getByText('同意补报到4月25日24时')).toBeVisible()
    await clerk.page.goto(`${portal.url}/office/entry/${TASK}/2024-Q1`)
    await fillEntry(clerk, '补报的进展。')
    await submit(clerk)
    await expect(clerk.page.getByText('补报', { exact: true }).first()).toBeVisible()
  })
  await portal.stop()
})

/** The clock moved on, and the session ended with it. */
async function signInAgain({ page, login }: Person, portal: Portal): Promise<void> {
  await signIn(page, portal, { login, password: PASSWORD })
  await expect(page).toHaveURL(/\/office/)
}
