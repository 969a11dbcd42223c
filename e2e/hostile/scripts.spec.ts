import type { Page } from '@playwright/test'
import { callAction } from '../access/call-action'
import { addressOf, ROUTES } from '../access/routes'
import { ask } from '../raw-client'
import { expect, type Seeded, test } from '../seeded/fixtures'
import { keepRows } from '../seeded/kept-rows'
import type { Person } from '../seeded/people'
import type { Subject } from '../seeded/subjects'
import { HALVES, PAYLOADS, shortPayloads } from './payloads'

// Seen to fail: with dangerouslySetInnerHTML for the text of an entry (the policy then reported every one).

test.describe.configure({ mode: 'serial' })

let kept: ReturnType<typeof keepRows>
test.beforeAll(({ seeded }) => {
  kept = keepRows(seeded.file)
})
test.afterAll(() => kept.restore())

test('a hundred hostile texts go through the real forms into every field', async ({ seeded }) => {
  expect(PAYLOADS.length).toBeGreaterThanOrEqual(100)
  const { returned, draft, submitted, approved } = seeded.subjects.own
  await submit(seeded, returned, HALVES)
  await approve(seeded, { ...returned, version: returned.version + 1 })
  await submit(seeded, draft, HALVES.toReversed())
  await correct(seeded, approved)
  await giveBack(seeded, submitted)
  await nameAccounts(seeded)
  await extend(seeded)
  for (const part of ['progress', 'problem_public', 'problem_internal', 'next_step'])
    for (const half of HALVES) expect(stored(seeded, part)).toContain(half)
})

/** Every page that the reader is shown, and those on which the hostile texts stand. */
function pagesOf(reader: 'anonymous' | 'lead' | 'chief', seeded: Seeded): string[] {
  const { own } = seeded.subjects
  const hostile = [own.returned, own.draft, own.submitted, own.approved]
  const texts = {
    anonymous: hostile.map(({ code }) => `/tasks/2024/${code}`),
    lead: hostile.map(({ taskId }) => `/office/entry/${taskId}/2024-Q1`),
    chief: hostile.map(({ entryId }) => `/office/review/${entryId}`),
  }
  const shown = ROUTES.filter(({ name, whose, cells }) => {
    const word = cells.find((cell) => cell.reader === reader)?.word
    return whose === 'own' && !name.startsWith('/api') && (word === 'show' || word === 'none')
  })
  const mine = shown.filter(({ name }) => reader === 'anonymous' || name.startsWith('/office'))
  return [...mine.map(({ name }) => addressOf(name, seeded, 'own')), ...texts[reader], '/nothing-here']
}

test('none of it runs on any page, and no page breaks the policy by itself', async ({ browser, seeded }) => {
  const found: string[] = []
  for (const reader of ['anonymous', 'lead', 'chief'] as const) {
    const cookie = seeded.cookies[reader]
    const context = await browser.newContext(cookie ? { extraHTTPHeaders: { cookie } } : {})
    const page = await context.newPage()
    const incidents = await watch(page)
    for (const path of pagesOf(reader, seeded)) {
      await page.goto(seeded.url + path, { waitUntil: 'load' })
      found.push(...(await incidents()).map((incident) => `${path}: ${incident}`))
    }
    await context.close()
  }
  expect(found).toEqual([])
})

test('what stands in inlined flight data cannot end its script', async ({ seeded }) => {
  const { body } = await ask(seeded.url, `/tasks/2024/${seeded.subjects.own.returned.code}`)
  expect(body).toContain('PHNjcmlwdD54KCk8L3NjcmlwdD4=')
  expect(body).not.toContain('</script><script>x()')
  expect(body).not.toMatch(/<(script|img|svg|iframe)[^>]*\bx\(\)/)
  expect(body).not.toMatch(/[\u2028\u2029]/)
})

test('nor does what stands in an address', async ({ seeded }) => {
  const wrong: string[] = []
  const marked = PAYLOADS.filter((each) => /[<"]/.test(each))
  for (const [index, payload] of marked.entries()) {
    const sent = encodeURIComponent(payload)
    const ways = [
      `/tasks/2024?q=${sent}`,
      `/login?callback=${sent}&notice=${sent}`,
      `/nothing/${sent}?mode=${sent}`,
    ]
    const path = ways[index % 3] ?? ''
    const { status, body } = await ask(seeded.url, path)
    if (status >= 500 || /<[^>]+\bx\(\)/.test(withoutQuoted(body))) wrong.push(`${status} ${path}`)
  }
  expect(wrong).toEqual([])
})

/** Quoted values may hold anything but their own quote: what is looked for is markup of the payload's own. */
const withoutQuoted = (body: string) => body.replaceAll(/"[^"]*"/g, '""')

const WATCHER = `
  window.ran = []
  window.x = () => window.ran.push('x() ran')
  document.addEventListener('securitypolicyviolation', (event) =>
    window.ran.push(event.effectiveDirective + ' refused ' + event.blockedURI + ' ' + event.sample))`

/** Collects dialogs, calls of x() and reports of the policy while pages are open. */
async function watch(page: Page): Promise<() => Promise<string[]>> {
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) seen.push(message.text().slice(0, 200))
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('http://localhost:')) seen.push(`asks for ${request.url().slice(0, 100)}`)
  })
  await page.addInitScript(WATCHER)
  return async () => [...seen.splice(0), ...((await page.evaluate('window.ran')) as string[])]
}

async function submit(seeded: Seeded, subject: Subject, [first = '', second = '']: string[]): Promise<void> {
  const { taskId, targetId, version } = subject
  const texts = { progress: first, problemPublic: second, problemInternal: first, nextStep: second }
  const fields = {
    task: taskId,
    quarter: '2024-Q1',
    version: `${version}`,
    declared: 'on',
    judgement: 'normal',
    ...texts,
  }
  const blank = {
    blank: 'notAvailable',
    blankReason: shortPayloads(60).join(' ').slice(0, 300),
    typed: '<b>1',
  }
  const values = Object.fromEntries(
    Object.entries(blank).map(([name, value]) => [`values.${targetId}.${name}`, value]),
  )
  await act(seeded, 'lead', {
    action: 'office/entry/[task]/[quarter]#submitEntryAction',
    path: `/office/entry/${taskId}/2024-Q1`,
    fields: { ...fields, ...values },
  })
}

const seen = ({ entryId, version }: Subject) => ({ entry: entryId, version: `${version}` })

async function approve(seeded: Seeded, subject: Subject): Promise<void> {
  const path = `/office/review/${subject.entryId}`
  await act(seeded, 'chief', { action: 'office/review#approveAction', path, fields: seen(subject) })
}

async function giveBack(seeded: Seeded, subject: Subject): Promise<void> {
  const fields = { ...seen(subject), reason: PAYLOADS.join('\n').slice(0, 2000) }
  const path = `/office/review/${subject.entryId}`
  await act(seeded, 'chief', { action: 'office/review#returnAction', path, fields })
}

async function correct(seeded: Seeded, subject: Subject): Promise<void> {
  const fields = { ...seen(subject), reason: shortPayloads(80).join(' ').slice(0, 500) }
  const path = `/office/entry/${subject.taskId}/2024-Q1`
  await act(seeded, 'lead', { action: 'office/entry/[task]/[quarter]#startCorrectionAction', path, fields })
}

async function nameAccounts(seeded: Seeded): Promise<void> {
  for (const [index, displayName] of shortPayloads(40).slice(0, 12).entries())
    await act(seeded, 'chief', {
      action: 'office/admin/accounts#createAccountAction',
      path: '/office/admin/accounts/create',
      fields: { login: `hostile${index}`, displayName, role: 'administrator' },
    })
}

async function extend(seeded: Seeded): Promise<void> {
  const times = { dueAt: '2024-05-10', closesAt: '2024-05-15' }
  const reason = shortPayloads(80).toReversed().join(' ').slice(0, 500)
  await act(seeded, 'chief', {
    action: 'office/admin/windows#extendWindowAction',
    path: '/office/admin/windows/2024-Q1',
    fields: { window: seeded.windowId, version: '1', ...times, reason },
  })
}

type Act = { action: string; path: string; fields: Record<string, string> }

/** Every one of them must change something: what was refused would prove nothing. */
async function act(seeded: Seeded, person: Person, call: Act): Promise<void> {
  const before = keepRows(seeded.file)
  await callAction(seeded.url, { ...call, cookie: seeded.cookies[person] })
  expect(before.changed(), `${call.action} ${JSON.stringify(call.fields).slice(0, 200)}`).not.toEqual([])
}

function stored({ file }: Seeded, column: string): string {
  const rows = file.prepare(`select ${column} as text from entry_versions`).all() as { text: string }[]
  return rows.map(({ text }) => text).join('\n')
}
