// Tasks change in every way that the screens offer; the public log and each task's own page tell it with its reason.
import { expect, type Page, test } from '@playwright/test'
import { follow, go, goToAssignment, goToEntry, goToErrand, linkTo } from '../clicks'
import { administrator, clerkOf, confirmLead, openWindow, type Person, submit } from '../office'
import { type Portal, startPortal } from '../portal'

const REASON = '区委常委会研究决定'
const PHONE = { width: 390, height: 844 }
/** A task without figures, and what becomes of the others. */
const QUALITATIVE = '2024-084'
const CHANGES = [
  { code: '093', what: '目标值由1000张改为800张', reason: '市级部门核减床位' },
  { code: '097', what: '并入084号', reason: '两项工作由同一专班推进' },
  { code: '092', what: '由区房管局移交区建设管理委', reason: '机构职能调整' },
  { code: '089', what: '取消', reason: '项目列入下一年度' },
  { code: '084', what: '核实完成，销号', reason: '现场核实已经完成' },
  { code: '084', what: '重新列入', reason: '复查发现还有两个居委会没有达标' },
]

test.describe.configure({ mode: 'serial' })

let portal: Portal
let admin: Person

test.beforeAll(async ({ browser }) => {
  portal = await startPortal()
  admin = await administrator(browser, portal)
})
test.afterAll(() => portal.stop())

test('the supervision office changes tasks and the public reads why', async ({ browser }) => {
  const { page } = admin
  for (const task of ['2024-090', '2024-091']) await confirmLead(admin, task)

  await test.step('suspend and resume, at a phone’s width', async () => {
    await page.setViewportSize(PHONE)
    await goToErrand(page, '2024-091', '暂停')
    await decide(page, '确认暂停')
    await expect(page.getByText('现在：已暂停')).toBeVisible()
    await page.getByRole('link', { name: '恢复推进' }).click()
    await decide(page, '确认恢复')
    await page.setViewportSize({ width: 1280, height: 900 })
  })

  await test.step('split', async () => {
    await goToErrand(page, '2024-090', '拆分')
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
    await openLog(reader)
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('2024年任务变更记录')
    await expect(reader.getByText(REASON)).toHaveCount(3)
    await follow(
      reader,
      reader
        .locator('.changes-log')
        .getByRole('link', { name: /^看1\d\d号/ })
        .first(),
    )
    await expect(reader.getByText('这项任务由下面的任务拆分而来。')).toBeVisible()
    await reader.goto(`${portal.url}/tasks/2024?life=split`)
    await expect(reader.getByText('已拆分').first()).toBeVisible()
  })
})

test('adjust, hand over, drop, close after verification, reopen, merge: each in the log and on its page', async ({
  browser,
}) => {
  const { page } = admin
  const clerk = await clerkOf({ admin, browser, portal }, '区民政局', 'mzj-71')
  await openWindow(admin)
  for (const task of [QUALITATIVE, '2024-097', '2024-093', '2024-092', '2024-089'])
    await confirmLead(admin, task)

  await test.step('a target is adjusted: the old value and the new one', async () => {
    await goToErrand(page, '2024-093', '调整目标')
    await follow(page, linkTo(page, '/office/admin/targets/2024-093-a'))
    await page.getByLabel('目标值', { exact: true }).fill('800')
    await page.getByLabel('依据文件').fill('关于调整床位任务的通知')
    await page.getByLabel('原因').fill('市级部门核减床位')
    await page.getByRole('button', { name: '公布目标值' }).click()
    await expect(page.getByRole('status').first()).toContainText('目标值已经公布')
  })

  await test.step('handed over: the other department leads from now on', async () => {
    await goToErrand(page, '2024-092', '移交其他单位')
    await page.getByLabel('新的牵头单位').selectOption({ label: '区建设管理委' })
    await decide(page, '确认移交', '机构职能调整')
    await expect(page.getByText('牵头单位：区建设管理委')).toBeVisible()
  })

  await test.step('dropped', async () => {
    await goToErrand(page, '2024-089', '取消')
    await decide(page, '确认取消', '项目列入下一年度')
    await expect(page.getByText('现在：已取消')).toBeVisible()
  })

  await test.step('closing is not offered before the work is reported as done', async () => {
    await goToAssignment(page, QUALITATIVE)
    await follow(page, page.getByRole('link', { name: /调整、拆分、合并/ }))
    await expect(page.getByRole('link', { name: '销号', exact: true })).toHaveCount(0)
    await reportDone(clerk)
    await verifyAndApprove(page)
  })

  await test.step('closed after verification, and reopened', async () => {
    await goToErrand(page, QUALITATIVE, '销号')
    await decide(page, '确认销号', '现场核实已经完成')
    await expect(page.getByText('现在：已销号')).toBeVisible()
    await page.getByRole('link', { name: '重新列入' }).click()
    await decide(page, '确认重新列入', '复查发现还有两个居委会没有达标')
  })

  await test.step('merged into the one that goes on', async () => {
    await goToErrand(page, '2024-097', '并入其他任务')
    await page.getByLabel('并入哪一项').selectOption('084')
    await decide(page, '确认合并', '两项工作由同一专班推进')
    await expect(page.getByText('现在：已并入其他任务')).toBeVisible()
  })

  const reader = await browser.newPage()
  for (const change of CHANGES)
    await test.step(`the public reads of ${change.code}: ${change.what}`, () => readOf(reader, change))
})

async function reportDone({ page }: Person): Promise<void> {
  await goToEntry(page, QUALITATIVE, '2024-Q1')
  await page.getByLabel('已完成').check()
  await page.getByLabel('进展', { exact: true }).fill('全部居委会已经达标。')
  await page.getByLabel('下一步', { exact: true }).fill('继续做好日常管理。')
  await submit({ page, login: '' })
}

async function verifyAndApprove(page: Page): Promise<void> {
  await go(page, '待审核')
  await follow(page, page.getByRole('link', { name: /居委会标准化/ }).first())
  await page.getByText('记录一次核实').click()
  await page.getByLabel('现场核实').check()
  await page.getByLabel('与填报一致').check()
  await page.getByLabel('核实日期').fill('2024-04-05')
  await page.getByLabel('核实情况').fill('看了四个居委会')
  await page.getByRole('button', { name: '保存核实记录' }).click()
  await expect(page.getByText('看了四个居委会').first()).toBeVisible()
  await page.getByRole('button', { name: '通过并公布' }).click()
  await expect(page.getByText(/已通过并公布/).first()).toBeVisible()
}

/** From the sign-in page to the public log. */
async function openLog(reader: Page): Promise<void> {
  await reader.goto(`${portal.url}/login`)
  await follow(reader, reader.locator('.brand'))
  await follow(reader, linkTo(reader, '/changes/2024'))
}

/** The row of the log, and the same reason on the page of the task. */
async function readOf(reader: Page, { code, what, reason }: (typeof CHANGES)[number]): Promise<void> {
  await openLog(reader)
  const row = reader.getByRole('row').filter({ hasText: reason })
  await expect(row).toContainText(what)
  await follow(reader, row.getByRole('link', { name: new RegExp(`^${code}`) }))
  await expect(reader.getByText(reason).first()).toBeVisible()
}

async function decide(page: Page, button: string, reason = REASON): Promise<void> {
  await page.getByLabel('原因').fill(reason)
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('status').first()).toBeVisible()
}

async function part(page: Page, place: string, title: string, taskClass: string): Promise<void> {
  await page.getByLabel(`${place}：题目`).fill(title)
  await page.getByLabel(`${place}：类型`).selectOption({ label: taskClass })
  await page.getByLabel(`${place}：牵头单位`).selectOption({ label: '区房管局' })
}
