// A task is suspended and resumed, handed over, split and merged by the screens; the public log tells each with its reason.
import { expect, type Page, test } from '@playwright/test'
import { administrator, confirmLead } from '../office'
import { startPortal } from '../portal'

const REASON = '区委常委会研究决定'
const PHONE = { width: 390, height: 844 }

test('the supervision office changes tasks and the public reads why', async ({ browser }) => {
  const portal = await startPortal()
  const { page } = await administrator(browser, portal)
  for (const task of ['2024-090', '2024-091']) await confirmLead({ page, login: '' }, portal, task)

  await test.step('suspend and resume, at a phone’s width', async () => {
    await page.setViewportSize(PHONE)
    await open(page, portal.url, '2024-091', '暂停')
    await decide(page, '确认暂停')
    await expect(page.getByText('现在：已暂停')).toBeVisible()
    await page.getByRole('link', { name: '恢复推进' }).click()
    await decide(page, '确认恢复')
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  await test.step('split', async () => {
    await open(page, portal.url, '2024-090', '拆分')
    await page.getByRole('button', { name: '确认拆分' }).click()
    await expect(page.getByRole('alert').getByRole('link', { name: /原因/ })).toBeVisible()
    await part(page, '第一项', '加装电梯开工', '量化')
    await part(page, '第二项', '加装电梯宣传', '定性')
    await page.getByLabel(/加装电梯开工.*去哪里/).selectOption({ label: '第一项' })
    await decide(page, '确认拆分')
    await expect(page.getByText('现在：已拆分')).toBeVisible()
  })

  await test.step('what the public reads, without script', async () => {
    const reader = await (await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })).newPage()
    await reader.goto(`${portal.url}/tasks/2024`)
    await reader.getByRole('link', { name: '任务变更记录' }).first().click()
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('2024年任务变更记录')
    await expect(reader.getByText(REASON)).toHaveCount(3)
    await reader.goto(`${portal.url}/tasks/2024/090`)
    await reader
      .getByRole('link', { name: /加装电梯宣传/ })
      .first()
      .click()
    await expect(reader.getByText('这项任务由下面的任务拆分而来。')).toBeVisible()
    await reader.goto(`${portal.url}/tasks/2024?life=split`)
    await expect(reader.getByText('已拆分').first()).toBeVisible()
  })
  await portal.stop()
})

/** From the assignments to the task's own screen, and there to one errand. */
async function open(page: Page, url: string, task: string, errand: string): Promise<void> {
  await page.goto(`${url}/office/admin/assignments/${task}`)
  await page.getByRole('link', { name: /调整、拆分、合并/ }).click()
  await page.getByRole('link', { name: errand, exact: true }).click()
}

async function decide(page: Page, button: string): Promise<void> {
  await page.getByLabel('原因').fill(REASON)
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('status').first()).toBeVisible()
}

async function part(page: Page, place: string, title: string, taskClass: string): Promise<void> {
  await page.getByLabel(`${place}：题目`).fill(title)
  await page.getByLabel(`${place}：类型`).selectOption({ label: taskClass })
  await page.getByLabel(`${place}：牵头单位`).selectOption({ label: '区房管局' })
}
