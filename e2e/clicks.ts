// Going about the portal by clicks alone, as a person does who knows no address but the sign-in page.
import type { Locator, Page } from '@playwright/test'

const PATIENCE = { timeout: 30_000 }

/** Follows a link to the page that it leads to. */
export async function follow(page: Page, link: Locator): Promise<void> {
  await Promise.all([page.waitForEvent('framenavigated', PATIENCE), link.click(PATIENCE)])
}

/** A place in the office's head; on a phone behind its menu. */
export async function go(page: Page, place: string): Promise<void> {
  const menu = page.locator('.band-menu summary')
  if (await menu.isVisible()) await menu.click()
  const head = page.getByRole('navigation', { name: '办公导航' })
  await follow(page, head.getByRole('link', { name: place, exact: true }))
}

/** The assignment of one task, from the list of all. */
export async function goToAssignment(page: Page, task: string): Promise<void> {
  await go(page, '分工')
  await follow(page, linkTo(page, `/office/admin/assignments/${task}`))
}

/** The screen on which a task is changed, and there one errand. */
export async function goToErrand(page: Page, task: string, errand: string): Promise<void> {
  await goToAssignment(page, task)
  await follow(page, page.getByRole('link', { name: /调整、拆分、合并/ }))
  await page.getByRole('link', { name: errand, exact: true }).click()
}

/** The entry of a task, from the workbench of its department. */
export async function goToEntry(page: Page, task: string, quarter: string): Promise<void> {
  await go(page, '待办')
  await follow(page, linkTo(page, `/office/entry/${task}/${quarter}`))
}

/** The first link in sight that leads to an address. */
export const linkTo = (page: Page, address: string): Locator =>
  page.locator(`a[href="${address}"]:visible`).first()
