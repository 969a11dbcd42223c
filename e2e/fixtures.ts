// What journeys start from: a portal for each worker or test, and signing in as a person would.
import { test as base, expect, type Page } from '@playwright/test'
import { type Portal, startPortal } from './portal'

type Fixtures = { portal: Portal }

/** An empty portal of its own for each test file's worker. */
export const test = base.extend<object, Fixtures>({
  portal: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to know what a fixture needs
    async ({}, use) => {
      const portal = await startPortal()
      await use(portal)
      await portal.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
})

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

export { expect }
