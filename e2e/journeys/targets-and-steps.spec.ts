// A target that is handed down gets its value and document, and a node its steps: reported on, approved, read in public.
import { expect, test } from '@playwright/test'
import { follow, go, goToAssignment, goToEntry, linkTo } from '../clicks'
import { administrator, approve, clerkOf, confirmLead, openWindow, type Person, submit } from '../office'
import { startPortal } from '../portal'

const JOBS = '2024-005'
const STATIONS = '2024-096'
const DOCUMENT = '《关于下达2024年促进就业目标的通知》（沪人社就〔2024〕1号）'
const STEP = '选定全部站点'

test('an external target with its document, and the steps of a node, from the office to the public page', async ({
  browser,
}) => {
  const portal = await startPortal()
  const admin = await administrator(browser, portal)
  const clerk = await clerkOf({ admin, browser, portal }, '区人力资源社会保障局', 'rsj-01')
  for (const task of [JOBS, STATIONS]) await confirmLead(admin, task)
  await openWindow(admin)

  await test.step('the department sees that the value is awaited; the office publishes it with its document', async () => {
    await goToEntry(clerk.page, JOBS, '2024-Q1')
    await expect(clerk.page.getByText('目标值待下达').first()).toBeVisible()
    const { page } = admin
    await goToAssignment(page, JOBS)
    await follow(page, page.getByRole('link', { name: '填入下达的目标值' }))
    await page.getByLabel('目标值', { exact: true }).fill('26000')
    await page.getByLabel('单位', { exact: true }).fill('个')
    await page.getByLabel('依据文件').fill(DOCUMENT)
    await page.getByLabel('原因').fill('市里3月20日下达')
    await page.getByRole('button', { name: '公布目标值' }).click()
    await expect(page.getByText('目标值已经公布').first()).toBeVisible()
  })

  await test.step('the lead plans the node’s steps, and the office approves them', async () => {
    const { page } = clerk
    await go(page, '节点计划')
    await follow(page, linkTo(page, `/office/plans/${STATIONS}`))
    await page.getByLabel('一季度末').fill(STEP)
    await page.getByLabel('年末').fill('全部街镇建成')
    await page.getByRole('button', { name: '提交计划' }).click()
    await expect(page.getByText('计划已提交').first()).toBeVisible()
    await go(admin.page, '节点计划')
    await admin.page.getByRole('checkbox').first().check()
    await admin.page.getByRole('button', { name: '通过勾选的计划' }).click()
    await expect(admin.page.getByText('已通过1份计划').first()).toBeVisible()
  })

  await test.step('it reports on the value, which is now its goal', async () => {
    await goToEntry(clerk.page, JOBS, '2024-Q1')
    await clerk.page
      .getByLabel(/新增就业岗位/)
      .first()
      .fill('7020')
    await expect(clerk.page.getByText('7020 ÷ 26000 = 27%', { exact: false }).first()).toBeVisible()
    await write(clerk, '累计新增就业岗位7020个。')
  })

  await test.step('the step that is due is ticked in the entry, and decides', async () => {
    await goToEntry(clerk.page, STATIONS, '2024-Q1')
    await clerk.page.getByText('未完成', { exact: true }).click()
    await clerk.page.getByLabel(new RegExp(STEP)).check()
    await write(clerk, '全部街镇的站点已经选定。')
  })

  await test.step('approved one after the other, the second opening by itself', async () => {
    await go(admin.page, '待审核')
    await follow(admin.page, admin.page.getByRole('link', { name: /新增就业岗位|社区就业服务站点/ }).first())
    for (const _ of [JOBS, STATIONS]) await approve(admin)
  })

  await test.step('the public reads value, document and verdict of the one, the step of the other', async () => {
    const reader = await browser.newPage()
    await reader.goto(`${portal.url}/login`)
    await follow(reader, reader.locator('.brand'))
    await follow(reader, linkTo(reader, '/tasks/2024'))
    await follow(reader, linkTo(reader, '/tasks/2024/005'))
    await expect(reader.getByText('年度目标26000个，至一季度末7020个').first()).toBeVisible()
    await expect(reader.getByText(DOCUMENT).first()).toBeVisible()
    await reader.goBack()
    await follow(reader, linkTo(reader, '/tasks/2024/096'))
    await expect(reader.getByText(`节点计划：一季度末：${STEP}；年末：全部街镇建成`)).toBeVisible()
    await expect(reader.getByText('达进度').first()).toBeVisible()
  })
  await portal.stop()
})

/** The words beside the figure, and everything handed in. */
async function write(clerk: Person, progress: string): Promise<void> {
  await clerk.page.getByLabel('正常').check()
  await clerk.page.getByLabel('进展', { exact: true }).fill(progress)
  await clerk.page.getByLabel('下一步', { exact: true }).fill('6月底前继续推进。')
  await submit(clerk)
}
