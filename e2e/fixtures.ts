// Signing in as a person would.
import type { Page } from '@playwright/test'
import type { Portal } from './portal'

export const PASSWORD = '梧桐树下的长椅有三条腿 kwmz'

/** The sign-in form, filled and sent. */
export async function signIn(
  page: Page,
  portal: Portal,
  who: { login: string; password: string },
): Promise<void> {
  await page.goto(`${portal.url}/login`)
  await page.getByLabel('账号').fill(who.login)
  await page.getByLabel('密码').fill(who.password)
  await page.getByRole('button', { name: '登录' }).click()
}

/** The page behind a one-time link: sets the person's own password. */
export async function setOwnPassword(page: Page, password = PASSWORD): Promise<void> {
  await page.getByLabel('新密码', { exact: true }).fill(password)
  await page.getByLabel('再输入一遍').fill(password)
  await page.getByRole('button', { name: '设置密码' }).click()
}
