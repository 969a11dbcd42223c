// From the matrix to a numbered notice, and what its department does with it: without script.
import { type Browser, expect, type Page, test } from '@playwright/test'
import { PASSWORD, signIn } from '../fixtures'
import { administrator, clerkOf, confirmLead, openWindow, type Person, TASK } from '../office'
import { type Portal, startPortal } from '../portal'

test('a nudge from the matrix, read, acknowledged and printed; an escalation after it', async ({
  browser,
}) => {
  const portal = await startPortal() // its own: it moves the clock
  const first = await administrator(browser, portal)
  const other = await clerkOf({ admin: first, browser, portal }, '区残联', 'cl-41')
  await confirmLead(first)
  await openWindow(first)

  await test.step('whose people never signed in is named', async () => {
    await first.page.goto(`${portal.url}/office/admin`)
    await expect(first.page.getByText('1个牵头单位没有人登录过：')).toBeVisible()
    await expect(first.page.getByText('没有账号', { exact: true }).first()).toBeVisible()
  })

  const joined = await clerkOf({ admin: first, browser, portal }, '区房管局', 'fgj-41')
  await portal.setClock('2024-04-12T09:00:00+08:00')
  const admin = await withoutScript(browser, portal, first.login)
  const clerk = await withoutScript(browser, portal, joined.login)

  await test.step('the cell is overdue, and one step away from a nudge', async () => {
    await admin.goto(`${portal.url}/office/admin`)
    await admin.getByRole('link', { name: /^090 .*：逾期/ }).click()
    await expect(admin.getByRole('link', { name: '延期或补报' })).toBeVisible()
    await expect(admin.getByRole('link', { name: '打开填报' })).toBeVisible()
    await admin.getByRole('link', { name: '催办', exact: true }).first().click()
    await expect(admin.getByLabel('给房管局的文字')).toHaveValue(/090 .*：逾期未提交，截止时间4月10日24时。/)
  })

  await test.step('a day off is refused and the wording kept; a business day goes out', async () => {
    const text = `${await admin.getByLabel('给房管局的文字').inputValue()}\n联系人：督查室。`
    await admin.getByLabel('给房管局的文字').fill(text)
    await admin.getByLabel('办理期限').fill('2024-04-20')
    await admin.getByRole('button', { name: '发出' }).click()
    await expect(admin.getByText(/不是工作日/).first()).toBeVisible()
    await expect(admin.getByLabel('给房管局的文字')).toHaveValue(/联系人：督查室。/)
    await admin.getByLabel('办理期限').fill('2024-04-17')
    await admin.getByRole('button', { name: '发出' }).click()
    await expect(admin.getByText('已发出1份，单位的待办里会看到。')).toBeVisible()
  })

  await test.step('the department finds it on top of its list, unread, and acknowledges it', async () => {
    await clerk.goto(`${portal.url}/office`)
    await expect(clerk.getByText('未读', { exact: true })).toBeVisible()
    await clerk.getByRole('link', { name: '静督催〔2024〕1号' }).click()
    await expect(clerk.getByText('红色（逾期未提交）').first()).toBeVisible()
    await expect(clerk.getByText('联系人：督查室。')).toBeVisible()
    await clerk.getByRole('button', { name: '签收' }).click()
    await expect(clerk.getByRole('button', { name: '签收' })).toHaveCount(0)
    await clerk.emulateMedia({ media: 'print' })
    await expect(clerk.getByRole('banner')).toBeHidden()
    await expect(clerk.getByText('静督催〔2024〕1号').last()).toBeVisible()
    expect((await clerk.pdf({ format: 'A4' })).length).toBeGreaterThan(1000)
  })

  await test.step('another department does not find it, and no public page says a word of it', async () => {
    const address = new URL(clerk.url()).pathname
    const stranger = await withoutScript(browser, portal, other.login)
    expect((await stranger.goto(portal.url + address))?.status()).toBe(404)
    const page = await (await fetch(`${portal.url}/tasks/2024/${TASK.slice(-3)}`)).text()
    expect(page).not.toContain('联系人：督查室')
  })

  await test.step('the list says that it was acknowledged, and the next one to all who are late is an escalation', async () => {
    await admin.goto(`${portal.url}/office/admin/notices`)
    await expect(admin.getByRole('row', { name: /静督催〔2024〕1号/ })).not.toContainText('未签收')
    await admin.goto(`${portal.url}/office/admin`)
    await admin.getByRole('link', { name: '催办全部逾期单位' }).click()
    await expect(admin.getByLabel('类别')).toHaveValue('escalation')
    await admin.getByRole('button', { name: '发出' }).click()
    await expect(admin.getByText(/区房管局：已发出/)).toBeVisible()
    await admin.getByRole('link', { name: '查看发出的催办督办' }).click()
    await expect(admin.getByRole('link', { name: '静督办〔2024〕1号' })).toBeVisible()
  })
  await portal.stop()
})

async function withoutScript(browser: Browser, portal: Portal, login: Person['login']): Promise<Page> {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await signIn(page, portal, { login, password: PASSWORD })
  await expect(page).toHaveURL(/\/office/)
  return page
}
