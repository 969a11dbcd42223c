// What the edge sends is what Next rendered, without script: the same words in the same elements, and light.
import { brotliCompressSync } from 'node:zlib'
import { nextOf } from '../portal'
import { publicPages } from '../public-pages'
import { ask } from '../raw-client'
import { expect, test } from '../seeded/fixtures'

// Seen to fail: with comments cut together with the text behind them; with a stylesheet cut as well.

test.use({ javaScriptEnabled: false })

const PAGES = [
  ...publicPages('plain'),
  ...publicPages('elder'),
  '/indicators/2024',
  '/tasks/2024?q=%3Cb%3E',
  '/missing',
]

/** Every element with its attributes and every text, in order, but what needs script. */
function outline(html: string): string[] {
  const found = new DOMParser().parseFromString(html, 'text/html')
  const needless =
    'script, link[as=script], link[rel=expect], meta[name=next-size-adjust], body > div[hidden]:empty'
  for (const each of found.querySelectorAll(needless)) each.remove()
  const comments = found.createNodeIterator(found, NodeFilter.SHOW_COMMENT)
  for (let each = comments.nextNode(); each; each = comments.nextNode()) each.parentNode?.removeChild(each)
  found.normalize()
  const walker = found.createTreeWalker(found, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
  const lines: string[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const attributes =
      node instanceof Element ? [...node.attributes].filter(({ name }) => name !== 'nonce') : []
    lines.push(
      [node.nodeName, ...attributes.map(({ name, value }) => `${name}=${value}`), node.nodeValue].join(' '),
    )
  }
  return lines
}

test('every public page says what Next rendered, word for word', async ({ page, seeded }) => {
  const { port } = nextOf(seeded.log())
  for (const path of PAGES) {
    const [plain, whole] = await Promise.all([ask(seeded.url, path), ask(`http://localhost:${port}`, path)])
    expect([path, plain.status]).toEqual([path, whole.status])
    const lines = await page.evaluate(outline, plain.body)
    expect(lines.length, path).toBeGreaterThan(50)
    expect(lines, path).toEqual(await page.evaluate(outline, whole.body))
  }
})

const KIB = 1024

test('each weighs little, with all that it brings', async ({ seeded }) => {
  for (const path of PAGES) {
    const { body } = await ask(seeded.url, path)
    const files = [...body.matchAll(/(?:href|src)="(\/_next\/static\/[^"]+|\/[\w-]+\.svg)"/g)].map(
      ([, file = '']) => file,
    )
    expect(files.filter((file) => file.endsWith('.css')).length, path).toBe(1)
    const bodies = await Promise.all(
      [...new Set(files)].map(async (file) => (await ask(seeded.url, file)).body),
    )
    const weight = [body, ...bodies].reduce((sum, each) => sum + brotliCompressSync(each).length, 0)
    expect(weight, path).toBeLessThan((path.startsWith('/report') ? 50 : 30) * KIB)
  }
})

// Case 56. Seen to fail: without frame-ancestors and x-frame-options in lib/setup/answer-headers.mjs, proxy.ts and the documents' policy.
test('no page is shown within another’s, where a press could be stolen', async ({ page, seeded }) => {
  for (const path of [
    '/',
    '/nothing',
    '/login',
    `/office/review/${seeded.subjects.other.submitted.entryId}`,
  ]) {
    await page.setContent(`<iframe src="${seeded.url}${path}"></iframe>`)
    await expect.poll(() => page.frames().at(1)?.url(), path).toBe('chrome-error://chromewebdata/')
  }
})
