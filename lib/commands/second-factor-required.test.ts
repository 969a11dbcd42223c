// What an administrator without a second factor reaches where it is required: the own account, and nothing else.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { OFFICE_PAGES } from '@/app/office-address'
import { closeStore } from '@/db/client'
import { actAs } from '@/db/testing/as'
import { eventLog, type SmallPortal, smallPortal } from '@/db/testing/small-portal'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))
vi.mock('server-only', () => ({}))

let people: SmallPortal
const OWN = ['own-second-factor.ts']

beforeAll(async () => {
  process.env.NEXTAUTH_SECRET = 'a secret of thirty-two characters at least'
  people = await smallPortal()
})
afterAll(closeStore)
beforeEach(() => {
  process.env.REQUIRE_SECOND_FACTOR = '1'
  actAs(people.office)
})
afterEach(() => {
  delete process.env.REQUIRE_SECOND_FACTOR
})

/** Every file that makes a command. */
const files = readdirSync(import.meta.dirname).filter((name) => {
  const text =
    name.endsWith('.ts') && !name.includes('.test.')
      ? readFileSync(join(import.meta.dirname, name), 'utf8')
      : ''
  return /define(Command|Bulk)\(/.test(text) && !name.startsWith('define-')
})

it.each(files.filter((name) => !OWN.includes(name)))('no command of %s', async (name) => {
  const exported: Record<string, unknown> = await import(`./${name}`)
  const before = (await eventLog()).filter(({ success }) => success).length
  for (const command of Object.values(exported).filter((one) => typeof one === 'function')) {
    const answer = await Promise.resolve({})
      .then(command as (raw: unknown) => unknown)
      .catch(() => null)
    if (answer !== null && typeof answer === 'object' && 'ok' in answer)
      expect(answer).toMatchObject({ ok: false })
  }
  expect((await eventLog()).filter(({ success }) => success)).toHaveLength(before)
})

const pages = Object.entries(OFFICE_PAGES).filter(
  ([path]) => path !== '/office' && path !== '/office/account',
)
const params = {
  task: '2024-001',
  quarter: '2024-Q1',
  entry: 'x',
  target: '2024-001-a',
  account: 'x',
  id: 'x',
  notice: 'x',
}

it.each(pages)('no page %s', async (_, sight) => {
  expect(await sight(params)).toBe('enrol')
})

it('the own account', async () => {
  expect(await OFFICE_PAGES['/office/account']?.({})).toBe('answer')
  const { beginSecondFactor } = await import('./own-second-factor')
  expect(await beginSecondFactor({})).toMatchObject({ ok: true })
})

it('a department is asked for none', async () => {
  actAs(people.housing)
  expect(await OFFICE_PAGES['/office/grid']?.({})).not.toBe('enrol')
})
