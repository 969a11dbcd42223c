import { ask, multipart } from '../raw-client'
import { expect, type Seeded, test } from '../seeded/fixtures'
import { eventsSince, keepRows, lastEvent } from '../seeded/kept-rows'
import type { Whose } from '../seeded/subjects'
import { READERS, type Reader } from './table'

// Seen to fail: without isSameOrigin, without the limit of the body, and with `load` finding every department its own.

type Post = { reader: Reader; whose: Whose; more?: Record<string, string>; headers?: Record<string, string> }

async function post(seeded: Seeded, { reader, whose, more = {}, headers = {} }: Post) {
  const { taskId, version } = seeded.subjects[whose].draft
  const form = new FormData()
  const fields = { task: taskId, quarter: '2024-Q1', version: `${version}`, progress: '正在写', ...more }
  for (const [name, value] of Object.entries(fields)) form.append(name, value)
  const sent = await multipart(form)
  const own = { origin: seeded.url, 'sec-fetch-site': 'same-origin', ...sent.headers, ...headers }
  const kept = Object.entries(own).filter(([, value]) => value !== '')
  const cookie = seeded.cookies[reader]
  return ask(seeded.url, '/api/autosave', {
    ...{ method: 'POST', body: sent.body, cookie, headers: Object.fromEntries(kept) },
  })
}

const EXPECTED: Record<Whose, Record<Reader, number>> = {
  own: { anonymous: 401, lead: 200, support: 404, chief: 404, disabled: 401 },
  other: { anonymous: 401, lead: 404, support: 404, chief: 404, disabled: 401 },
}

for (const whose of ['own', 'other'] as const)
  test(`who keeps words typed into a draft (${whose})`, async ({ seeded }) => {
    for (const reader of READERS) {
      const kept = keepRows(seeded.file)
      const before = lastEvent(seeded.file)
      const { status } = await post(seeded, { reader, whose })
      const changed = kept.changed()
      kept.restore()
      expect(`${reader} ${status}`).toBe(`${reader} ${EXPECTED[whose][reader]}`)
      expect(changed).toEqual(status === 200 ? ['autosaves'] : [])
      const told = eventsSince(seeded.file, before).map(({ action }) => action)
      expect(told).toEqual(status === 404 ? ['authz.denied'] : [])
    }
  })

const REFUSED: [string, Partial<Post>, number][] = [
  ['from a foreign page', { headers: { origin: 'https://evil.example' } }, 403],
  ['from nowhere', { headers: { origin: '', 'sec-fetch-site': '' } }, 403],
  ['over an older version', { more: { version: '0' } }, 409],
  ['with more than an entry holds', { more: { progress: '字'.repeat(4001) } }, 422],
  ['with more than is read', { more: { progress: '字'.repeat(100_000) } }, 413],
  ['for another quarter', { more: { quarter: '2024-Q4', version: '0' } }, 410],
]

for (const [how, what, status] of REFUSED)
  test(`words typed are not kept ${how}`, async ({ seeded }) => {
    const kept = keepRows(seeded.file)
    const answer = await post(seeded, { reader: 'lead', whose: 'own', ...what })
    expect(answer.status).toBe(status)
    expect(kept.changed()).toEqual([])
  })

test('says of whose they are, whatever else is sent', async ({ seeded }) => {
  const kept = keepRows(seeded.file)
  await post(seeded, { reader: 'lead', whose: 'own', more: { accountId: seeded.ids.chief, basedOn: '9' } })
  const rows = seeded.file.prepare('select account_id, based_on from autosaves').all()
  kept.restore()
  expect(rows).toEqual([{ account_id: seeded.ids.lead, based_on: seeded.subjects.own.draft.version }])
})

// Seen to fail without useTypedBefore.
test('what is typed before the script has come is judged and kept once it is there', async ({
  browser,
  seeded,
}) => {
  const kept = keepRows(seeded.file)
  const context = await browser.newContext({ extraHTTPHeaders: { cookie: seeded.cookies.lead ?? '' } })
  const page = await context.newPage()
  let release = () => {}
  const typed = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route(/\.js(\?|$)/, async (route) => {
    await typed
    await route.continue()
  })
  await page.goto(`${seeded.url}/office/entry/${seeded.subjects.own.draft.taskId}/2024-Q1`, {
    waitUntil: 'commit',
  })
  await page
    .getByLabel(/累计：/)
    .first()
    .fill('３７')
  release()
  await expect(page.getByRole('status', { name: /的判定$/ }).first()).toContainText('37')
  await expect(page.getByText('有还没有保存的修改').first()).toBeVisible()
  await context.close()
  kept.restore()
})
