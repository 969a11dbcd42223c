// What an administrator and a clerk do in the office, step by step, as journeys name it.
import { type Browser, expect, type Page } from '@playwright/test'
import { follow, go, goToAssignment, goToEntry, linkTo } from './clicks'
import { PASSWORD, setOwnPassword, signIn } from './fixtures'
import type { Portal } from './portal'

export const TASK = '2024-090'
export const PUBLIC_TASK = '/tasks/2024/090'
export const QUARTER = '2024-Q1'
export const PROGRESS = '至3月底累计开工37台，另有52台在征询居民意见。'

/** A person with a browser of its own. */
export type Person = { page: Page; login: string }

/** Portals whose first administrator has set an own password: a worker's specs share one. */
const takenOver = new WeakSet<Portal>()

/** Signs in as the first administrator, who sets an own password at the first time. */
export async function administrator(browser: Browser, portal: Portal): Promise<Person> {
  const page = await (await browser.newContext()).newPage()
  const { login, password } = portal.administrator
  if (!takenOver.has(portal)) {
    await signIn(page, portal, { login, password })
    await setOwnPassword(page)
    takenOver.add(portal)
  }
  await signIn(page, portal, { login, password: PASSWORD })
  await expect(page).toHaveURL(/\/office/)
  return { page, login }
}

/** The administrator creates the account; its owner opens the one-time link, sets a password and signs in. */
export async function clerkOf(
  of: { admin: Person; browser: Browser; portal: Portal },
  department: string,
  login: string,
  duty: '填报人' | '审核人' = '填报人',
): Promise<Person> {
  const { page } = of.admin
  await go(page, '账号')
  await follow(page, linkTo(page, '/office/admin/accounts/create'))
  await page.getByLabel('所在单位').selectOption({ label: department })
  if (duty === '审核人') await page.getByRole('radio', { name: duty }).check()
  await page.getByLabel('使用人').fill(duty === '审核人' ? '审核岗' : '填报岗')
  await page.getByLabel('账号名').fill(login)
  await page.getByRole('button', { name: '新建账号' }).click()
  const link = await page.getByLabel('设置密码的链接').inputValue()
  const own = await (await of.browser.newContext()).newPage()
  await own.goto(link)
  await setOwnPassword(own)
  await signIn(own, of.portal, { login, password: PASSWORD })
  await expect(own).toHaveURL(/\/office/)
  return { page: own, login }
}

export async function confirmLead({ page }: Person, task = TASK): Promise<void> {
  await goToAssignment(page, task)
  await page.getByRole('button', { name: '确认分工' }).click()
  await expect(page.getByRole('status').first()).toBeVisible()
}

/** The days that the form offers as customary. */
export async function openWindow({ page }: Person, quarter = QUARTER): Promise<void> {
  await go(page, '填报期')
  await follow(page, linkTo(page, `/office/admin/windows/${quarter}`))
  await page.getByRole('button', { name: '开放填报' }).click()
  await expect(page.getByRole('status').first()).toBeVisible()
}

export async function openEntry({ page }: Person): Promise<void> {
  await goToEntry(page, TASK, QUARTER)
}

export async function fillEntry({ page }: Person, progress = PROGRESS): Promise<void> {
  await page
    .getByLabel(/加装电梯开工/)
    .first()
    .fill('３７台')
  await page.getByLabel('滞后').check()
  await page.getByLabel('进展', { exact: true }).fill(progress)
  await page.getByLabel('下一步', { exact: true }).fill('4月底前由街镇逐楼摸底，集中受理申请。')
}

export async function saveDraft({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '保存草稿' }).click()
  await expect(page.getByText(/已保存/).first()).toBeVisible()
}

/** Preview, the declaration, and the one button. */
export async function submit({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '预览并提交' }).click()
  await page.getByLabel(/保密审查/).check()
  await page.getByRole('button', { name: '提交审核' }).click()
  await expect(page).not.toHaveURL(/preview/)
}

export async function openReview({ page }: Person): Promise<void> {
  await go(page, '待审核')
  await follow(page, page.getByRole('link', { name: /加装电梯/ }).first())
}

export async function returnWith({ page }: Person, reason: string): Promise<void> {
  await page.getByLabel('退回原因').fill(reason)
  await page.getByRole('button', { name: '退回' }).click()
  await expect(page.getByText(/已退回/).first()).toBeVisible()
}

export async function approve({ page }: Person): Promise<void> {
  await page.getByRole('button', { name: '通过并公布' }).click()
  await expect(page.getByText(/已通过并公布/).first()).toBeVisible()
}

/** Whether the public page, as an anonymous reader gets it without script, holds the words. */
export async function publicSays(portal: Portal, words: string, path = PUBLIC_TASK): Promise<boolean> {
  return (await (await fetch(portal.url + path)).text()).includes(words)
}
