import { describe, expect, it } from 'vitest'
import { complaints } from './limits.mjs'
import { measure } from './measure.mjs'

const HEAD = '// Says what the file is for.\n'
const broken = (path: string, text: string) => complaints([measure({ path, text })])
const lines = (count: number, line = 'call()') => Array.from({ length: count }, () => line).join('\n')
const ifs = (depth: number) => `${'if (a) { '.repeat(depth)}${'}'.repeat(depth)}`

describe('limits of the house', () => {
  it.each([
    ['a long file', 'lib/paths.ts', lines(251, '//')],
    ['a long file of words', 'lib/text/zh/home.ts', lines(351, '//')],
    ['a long function', 'lib/paths.ts', `function a() {\n${lines(29)}\n}`],
    ['a long callback', 'lib/paths.ts', `call(() => {\n${lines(29)}\n})`],
    ['a long component', 'components/task/card.tsx', `export function Card() {\n${lines(59)}\n}`],
    ['a lower-case function in tsx', 'components/task/card.tsx', `function card() {\n${lines(29)}\n}`],
    ['four parameters', 'lib/paths.ts', 'const f = (a, b, c, d) => a'],
    ['four levels', 'lib/paths.ts', `function f() { ${ifs(4)} }`],
    ['a banned word in a file name', 'lib/date-utils.ts', ''],
    ['a banned word in an exported name', 'lib/paths.ts', 'export const entryManager = 1'],
    ['Chinese outside its rooms', 'components/task/card.tsx', 'export const Card = () => <p>进度</p>'],
    ['Chinese in a template', 'lib/paths.ts', 'const a = `第$' + '{b}季度`'],
    ['a domain file without a head line', 'lib/domain/pace.ts', 'export const pace = 1'],
    ['a misplaced double cast', 'lib/paths.ts', 'const a = b as unknown as string'],
    ['a wait by time', 'e2e/a.spec.ts', 'await page.waitForTimeout(5)'],
  ])('refuse %s', (_, path, text) => {
    expect(broken(path, text)).toHaveLength(1)
  })

  it('refuse a fourth double cast even in its rooms', () => {
    const text = HEAD + lines(4, 'call(b as unknown as string)')
    expect(broken('db/client.ts', text)).toEqual(['4 "as unknown as" in all, at most 3'])
  })

  it('refuse more than a tenth of client components', () => {
    const views = Array.from({ length: 20 }, (_, index) => ({
      path: `components/a${index}.tsx`,
      text: index < 3 ? "'use client'\n" : '',
    }))
    expect(complaints(views.map(measure))).toEqual(['3 of 20 tsx files are client components, at most 10 %'])
    expect(complaints(views.slice(1).map(measure))).toEqual([])
  })

  it.each([
    ['30 code lines beside comments and blanks', 'lib/paths.ts', `function a() {\n${lines(28)}\n\n// why\n}`],
    ['a component of 60 lines', 'components/task/card.tsx', `export function Card() {\n${lines(58)}\n}`],
    ['three levels', 'lib/paths.ts', `function f() { ${ifs(3)} }`],
    ['a chain of else if', 'lib/paths.ts', 'if (a) b()\nelse if (c) d()\nelse if (e) f()\nelse if (g) h()'],
    ['a long test', 'lib/domain/pace.test.ts', `describe('a', () => {\n${lines(300)}\n})`],
    ['Chinese in comments', 'lib/domain/pace.ts', '// 序时进度\nexport const pace = 1'],
    ['words that merely contain a banned one', 'lib/news-folder.ts', 'export const metadata = 1'],
    ['an address of ours', 'app/office/new/page.tsx', ''],
  ])('allow %s', (_, path, text) => {
    expect(broken(path, text)).toEqual([])
  })
})
