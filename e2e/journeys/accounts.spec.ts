// A clerk leaves and another takes over; an administrator sets up a second factor and comes in with it, also without script.
import { type Browser, expect, type Page, test } from '@playwright/test'
import { Secret, TOTP } from 'otpauth'
import { PASSWORD, setOwnPassword, signIn } from '../fixtures'
import { administrator, clerkOf } from '../office'
import { type Portal, startPortal } from '../portal'

test('a clerk hands over, and an administrator comes in with a second factor', async ({ browser }) => {
  const portal = await startPortal()
  const admin = await administrator(browser, portal)
  await handOver(browser, portal, admin.page)
  const { secret, code: recovery } = await enrol(admin.page, portal)

  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await enter(page, portal, '000000')
  await expect(page.getByText('动态码不对或已经用过')).toBeVisible()
  await portal.setClock('2024-04-05T09:02:00+08:00')
  await enter(page, portal, codeAt(secret, '2024-04-05T09:02:00+08:00'))
  await expect(page).toHaveURL(/\/office/)

  const lost = await (await browser.newContext()).newPage()
  await enter(lost, portal, recovery)
  await expect(lost).toHaveURL(/\/office/)
  await portal.stop()
})

async function handOver(browser: Browser, portal: Portal, page: Page): Promise<void> {
  const clerk = await clerkOf({ admin: { page, login: '' }, browser, portal }, '区房管局', 'fgj-01')
  await page.goto(`${portal.url}/office/admin/accounts`)
  await page.getByRole('link', { name: 'fgj-01' }).click()
  await page.getByLabel('新账号名').fill('fgj-02')
  await page.getByLabel('新使用人').fill('接手岗')
  await page.getByRole('button', { name: '办理交接' }).click()
  await expect(page.getByText('账号fgj-01已停用，由fgj-02接手')).toBeVisible()
  const link = await page.getByLabel('设置密码的链接').inputValue()
  await clerk.page.goto(`${portal.url}/office`)
  await expect(clerk.page).toHaveURL(/\/login/)
  const next = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage()
  await next.goto(link)
  await setOwnPassword(next)
  await signIn(next, portal, { login: 'fgj-02', password: PASSWORD })
  await expect(next).toHaveURL(/\/office/)
}

/** At one's own account: the secret that an app takes up, a code, and the first of the recovery codes. */
async function enrol(page: Page, portal: Portal): Promise<{ secret: string; code: string }> {
  await page.goto(`${portal.url}/office/admin`)
  await page.getByRole('link', { name: '现在去开' }).click()
  await page.getByRole('button', { name: '开始设置' }).click()
  const secret = ((await page.locator('code').textContent()) ?? '').replaceAll(' ', '')
  await page.getByLabel('应用显示的6位数').fill(codeAt(secret, '2024-04-05T09:00:00+08:00'))
  await page.getByRole('button', { name: '确认开通' }).click()
  const codes = await page.getByLabel('备用码', { exact: true }).inputValue()
  return { secret, code: codes.split(' ')[0] ?? '' }
}

async function enter(page: Page, portal: Portal, code: string): Promise<void> {
  await page.goto(`${portal.url}/login`)
  await page.getByLabel('账号').fill(portal.administrator.login)
  await page.getByLabel('密码').fill(PASSWORD)
  await page.getByRole('button', { name: '登录' }).click()
  await page.getByLabel('动态码').fill(code)
  await page.getByRole('button', { name: '登录' }).click()
}

function codeAt(secret: string, at: string): string {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), algorithm: 'SHA1', digits: 6, period: 30 })
  return totp.generate({ timestamp: Date.parse(at) })
}
