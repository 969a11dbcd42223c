import { beforeAll, expect, it, vi } from 'vitest'
import { freshBrowser, openBrowser } from '@/db/testing/browser'
import { isSameOrigin } from './same-origin'

vi.mock('next/headers', async () => (await import('@/db/testing/browser')).nextHeaders)

beforeAll(() => {
  process.env.PUBLIC_URL = 'https://jiannuo.example.gov.cn'
})

const OURS = 'https://jiannuo.example.gov.cn'

it.each([
  [true, { origin: OURS }],
  [true, { origin: OURS, 'sec-fetch-site': 'same-origin' }],
  [true, { 'sec-fetch-site': 'same-origin' }],
  [false, {}],
  [false, { 'sec-fetch-site': 'same-site' }],
  [false, { 'sec-fetch-site': 'cross-site' }],
  [false, { 'sec-fetch-site': 'none' }],
  [false, { origin: 'null' }],
  [false, { origin: '' }],
  [false, { origin: 'null', 'sec-fetch-site': 'same-origin' }],
  [false, { origin: 'http://jiannuo.example.gov.cn' }],
  [false, { origin: `${OURS}:8443` }],
  [false, { origin: `${OURS}.evil.example` }],
  [false, { origin: 'https://evil.example' }],
  [false, { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example', host: 'evil.example' }],
  [false, { origin: 'not an origin' }],
])('a change is ours: %s for %j (security.md, row 12; case 48)', async (expected, sent) => {
  const browser = freshBrowser()
  for (const [name, value] of Object.entries(sent)) browser.headers.set(name, value)
  openBrowser(browser)
  expect(await isSameOrigin()).toBe(expected)
})
