import { expect, test } from '@playwright/test'
import { PASSWORD, setOwnPassword, signIn } from '../fixtures'
import { startPortal } from '../portal'

test('the first administrator uses the one-time password once and sets an own one', async ({ page }) => {
  const portal = await startPortal() // its own: nobody else may have taken it over
  await signIn(page, portal, portal.administrator)
  await expect(page).toHaveURL(/\/set-password\//)
  await setOwnPassword(page)
  await expect(page).toHaveURL(/\/login/)
  await signIn(page, portal, { login: portal.administrator.login, password: PASSWORD })
  await expect(page).toHaveURL(/\/office/)
  await page.context().clearCookies()
  await signIn(page, portal, portal.administrator)
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
  await portal.stop()
})
