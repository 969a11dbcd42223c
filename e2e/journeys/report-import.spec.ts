// An administrator brings a report in: from Word, from a printed page, from a text; leaves, comes back, corrects, publishes.
import { type Browser, expect, type Page, test } from '@playwright/test'
import { INVENTED_REPORT } from '@/db/testing/invented-report'
import { madeDocx, paragraph } from '@/lib/report/files/testing/made-docx'
import { swellingPdf } from '@/lib/report/files/testing/made-pdf'
import { asWord, printed } from '../brought-reports'
import { follow, goToErrand, linkTo } from '../clicks'
import { administrator } from '../office'
import { type Portal, startPortal } from '../portal'
import { ask } from '../raw-client'

test.describe.configure({ mode: 'serial' })

let portal: Portal
let page: Page
let draft = ''

test.beforeAll(async ({ browser }: { browser: Browser }) => {
  portal = await startPortal()
  page = (await administrator(browser, portal)).page
})
test.afterAll(() => portal.stop())

type Sent = { name: string; mimeType: string; buffer: Buffer }

async function bring({
  file,
  text = '',
  year = '',
}: {
  file?: Sent
  text?: string
  year?: string
}): Promise<void> {
  await page.goto(`${portal.url}/office/reports/new`)
  if (file) await page.getByLabel('报告文件').setInputFiles(file)
  await page.getByLabel('或者粘贴报告全文').fill(text)
  await page.getByLabel('年度（可以不填）').fill(year)
  await page.getByRole('button', { name: '读出任务' }).click()
}

async function read(): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toContainText('报告（导入中）')
}

const typed = (name: string, buffer: Buffer | Uint8Array): Sent => ({
  ...{ name, mimeType: 'application/octet-stream', buffer: Buffer.from(buffer) },
})

const publicAnswer = async (path: string) => (await fetch(portal.url + path)).status

test('a .docx with automatic numbering is read by parts and chapters, and nothing of it is public', async () => {
  await bring({ file: typed('报告.docx', asWord()) })
  await read()
  draft = new URL(page.url()).pathname
  await page.getByRole('link', { name: /持续增进民生福祉/ }).click()
  await expect(page.getByRole('heading', { level: 4, name: /养老床位/ })).toBeVisible()
  await tableIsRead()
  expect(await publicAnswer('/report/2025')).toBe(404)
})

/** The row whose middle cell is empty promises what its last cell says. */
async function tableIsRead(): Promise<void> {
  await page.getByRole('link', { name: /不断改善城区面貌/ }).click()
  await expect(page.getByRole('article').filter({ hasText: '公共充电桩' })).toContainText('300个')
}

test('a PDF printed from a browser and a .txt give the same chapters', async ({ browser }) => {
  for (const file of [
    typed('报告.pdf', await printed(browser)),
    typed('报告.txt', Buffer.from(INVENTED_REPORT)),
  ]) {
    await bring({ file, year: '2026' })
    await read()
    await expect(page.getByRole('link', { name: /不断改善城区面貌/ })).toBeVisible()
    if (file.name.endsWith('.pdf')) await tableIsRead()
  }
})

test('corrections are kept while somebody leaves and comes back', async () => {
  await page.goto(portal.url + draft)
  await page.getByRole('link', { name: /持续增进民生福祉/ }).click()
  const beds = page.getByRole('article').filter({ hasText: '200张' })
  await beds.getByRole('link', { name: /^修改/ }).click()
  await page.getByLabel('题目', { exact: true }).fill('扩大养老床位')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByRole('status')).toContainText('已经保存')
  await page.goto(`${portal.url}/office`)
  await page.goto(`${portal.url}/office/reports`)
  await page.getByRole('link', { name: /2025年.*报告\.docx/ }).click()
  await page.getByRole('link', { name: /持续增进民生福祉/ }).click()
  await expect(page.getByRole('heading', { level: 4, name: /扩大养老床位/ })).toBeVisible()
})

test('a figure is put right by hand; one that is no number is refused and kept as typed', async () => {
  await page.goto(portal.url + draft)
  await page.getByRole('link', { name: /持续增进民生福祉/ }).click()
  const beds = page.getByRole('article').filter({ hasText: '养老床位' })
  await beds.getByRole('link', { name: /^修改/ }).click()
  const form = beds.locator('details').filter({ hasText: '更正：' }).first()
  await form.locator('summary').click()
  for (const [typed, told] of [
    ['二百一十', /请填不带单位的数/],
    ['210', /人工更正/],
  ] as const) {
    await form.getByLabel('数值').fill(typed)
    await form.getByRole('button', { name: '保存更正' }).click()
    await expect(beds).toContainText(told)
    if (typed === '二百一十') await expect(form.getByLabel('数值')).toHaveValue(typed)
  }
  await expect(beds).toContainText('210张')
})

test('the second of two administrators is told, and keeps what was typed', async () => {
  const other = await page.context().newPage()
  for (const one of [page, other]) {
    await one.goto(portal.url + draft)
    await one.getByRole('link', { name: /持续增进民生福祉/ }).click()
    await one.getByRole('article').filter({ hasText: '210张' }).getByRole('link', { name: /^修改/ }).click()
    await one.locator('summary', { hasText: '不列为任务' }).click()
  }
  await page.getByLabel('原因').fill('第一位写的')
  await page.getByRole('button', { name: '不列为任务' }).click()
  await expect(page.getByText('不列为任务：第一位写的')).toBeVisible()
  await other.getByLabel('原因').fill('第二位写的')
  await other.getByRole('button', { name: '不列为任务' }).click()
  await expect(other.getByText('刚刚有人改过这一项')).toBeVisible()
  await expect(other.getByLabel('原因')).toHaveValue('第二位写的')
  const { pathname, search } = new URL(other.url())
  await other.close()
  const plain = await page
    .context()
    .browser()
    ?.newContext({
      ...{ javaScriptEnabled: false, storageState: await page.context().storageState() },
    })
  const reader = await plain?.newPage()
  if (!reader) throw new Error('no browser')
  await page.getByRole('button', { name: '取回' }).click()
  await expect(page.getByRole('status')).toContainText('已经取回')
  await reader.goto(`${portal.url}${pathname}${search.replace('describe', 'drop')}`)
  await reader.getByLabel('原因').fill('没有脚本时写的')
  await page.getByRole('link', { name: /^收起/ }).click()
  await page.getByRole('article').filter({ hasText: '210张' }).getByRole('link', { name: /^修改/ }).click()
  await page.locator('summary', { hasText: '不列为任务' }).click()
  await page.getByLabel('原因').fill('又一位写的')
  await page.getByRole('button', { name: '不列为任务' }).click()
  await expect(page.getByText('不列为任务：又一位写的')).toBeVisible()
  await reader.getByRole('button', { name: '不列为任务' }).click()
  await expect(reader.getByText('刚刚有人改过这一项')).toBeVisible()
  await expect(reader.getByLabel('原因')).toHaveValue('没有脚本时写的')
  await plain?.close()
  await page.getByRole('button', { name: '取回' }).click()
  await expect(page.getByRole('status')).toContainText('已经取回')
})

const TEXT = `${INVENTED_REPORT}\n<script>document.title = '坏了'</script>`
const HOSTILE: [string, () => Sent, RegExp][] = [
  ['a bomb', () => typed('报告.docx', bomb()), /解压后过大/],
  ['a PDF that swells', () => typed('报告.pdf', swellingPdf(1024)), /解压后过大/],
  ['elements without end', () => typed('报告.docx', madeDocx('<w:p>'.repeat(100_000))), /一层套一层/],
  ['another kind of file', () => typed('报告.xlsx', Buffer.from('x')), /电子表格/],
  ['a text that says it is Word', () => typed('报告.docx', Buffer.from(INVENTED_REPORT)), /扩展名不符/],
  ['a page of the web', () => typed('报告.html', Buffer.from('<script>alert(1)</script>')), /不支持/],
  ['an empty file', () => typed('报告.txt', Buffer.alloc(0)), /没有文字/],
]

const bomb = () =>
  madeDocx(paragraph('报告'), [{ name: 'word/b.xml', content: Buffer.alloc(21 * 1024 * 1024) }])

for (const [what, file, words] of HOSTILE)
  test(`${what} is refused with the reason, and the pasted text is kept`, async () => {
    await bring({ file: file(), text: TEXT })
    await expect(page.locator('.error-summary')).toContainText(words)
    await expect(page.getByLabel('或者粘贴报告全文')).toHaveValue(TEXT)
  })

test('a file of 200 MB is not taken by the page, and refused at the door', async () => {
  await page.goto(`${portal.url}/office/reports/new`)
  await page.getByLabel('或者粘贴报告全文').fill('粘贴的文字')
  await page.getByLabel('报告文件').evaluate((input: HTMLInputElement) => {
    const files = new DataTransfer()
    files.items.add(new File([new Uint8Array(200 * 1024 * 1024)], '报告.pdf'))
    input.files = files.files
    input.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await expect(page.getByText(/超过20 MB，没有选用/)).toBeVisible()
  await expect(page.getByLabel('或者粘贴报告全文')).toHaveValue('粘贴的文字')
  const cookies = await page.context().cookies(portal.url)
  const answer = await ask(portal.url, '/office/reports/new', {
    ...{ method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' } },
    cookie: cookies.map(({ name, value }) => `${name}=${value}`).join('; '),
    body: Buffer.alloc(200 * 1024 * 1024),
  })
  expect(answer.status).toBe(413)
  expect(answer.body).toContain('超过20 MB')
})

test('a script in the text is text', async () => {
  await bring({ text: TEXT, year: '2027' })
  await read()
  expect(await page.title()).not.toContain('坏了')
})

test('publishing makes the year public, with its tasks and without any department', async () => {
  await page.goto(`${portal.url}${draft}?at=publish`)
  await page.getByRole('button', { name: '发布2025年报告' }).click()
  await expect(page.getByRole('status')).toContainText('2025年的报告已经发布')
  for (const path of ['/report/2025', '/tasks/2025', '/report/2024', '/tasks/2024'])
    expect([path, await publicAnswer(path)]).toEqual([path, 200])
  const tasks = await (await fetch(`${portal.url}/tasks/2025`)).text()
  expect(tasks).toContain('扩大养老床位')
  expect(await (await fetch(`${portal.url}/tasks`)).text()).toContain('扩大养老床位')
})

test('a task of the year that was brought in is said to go on with one of the year before', async () => {
  await goToErrand(page, '2025-001', '接续上年任务')
  await page.getByLabel('接续哪一项').fill('2024-999')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.locator('#error-summary')).toBeVisible()
  await page.getByLabel('接续哪一项').fill('2024-107')
  await page.getByRole('button', { name: '保存', exact: true }).click()
  await expect(page.getByText('已保存接续关系')).toBeVisible()
  await follow(page, page.getByRole('link', { name: '看公众页面' }))
  await follow(page, linkTo(page, '/tasks/2024/107'))
  await expect(page.getByText('2025年继续，001号')).toBeVisible()
})
