import { expect, test } from 'vitest'
import { readReport2024 } from '../report-2024'

const { tasks, results, comparisons } = readReport2024()
const targetNames = new Map<string, { name: string; figure: string }>(
  tasks.flatMap(({ code, targets }) =>
    targets.map(
      ({ key, name, value, unit }) => [`${code}-${key}`, { name, figure: `${value}${unit}` }] as const,
    ),
  ),
)

const pairs = comparisons.map(({ result, target, comparability }) => {
  const told = results.find(({ key }) => key === result)
  const before = told?.yoy && comparability === 'growth' ? `${told.yoy}%` : `${told?.value}${told?.unit}`
  return [comparability, before, targetNames.get(target)?.figure].join(' ')
})

// Written down from the text by hand: what may be laid beside what, and how.
test.each([
  ['growth', '7.0%', '5%'],
  ['growth', '3%', '5%'],
  ['growth', '20.9%', '10%'],
  ['same', '1707.89亿元', '1700亿元'],
  ['same', '540家', '650家'],
  ['same', '103.6万平方米', '100万平方米'],
  ['same', '101.2万平方米', '100万平方米'],
  ['same', '8.31万平方米', '8.1万平方米'],
  ['same', '500台', '200台'],
  ['same', '80万平方米', '100万平方米'],
  ['same', '105张', '150张'],
  ['same', '450户', '400户'],
  ['same', '200条', '100条'],
  ['same', '63处', '55处'],
  ['same', '3家', '2家'],
  ['scope', '111家', '120家'],
  ['scope', '12家', '20家'],
  ['scope', '565张', '1000张'],
  ['stockFlow', '160家', '20家'],
])('%s: %s in 2023 beside %s in 2024', (...pair) => {
  expect(pairs).toContain(pair.join(' '))
})

test('no target stands beside two results, no result beside two targets', () => {
  expect(new Set(comparisons.map(({ target }) => target)).size).toBe(comparisons.length)
  expect(new Set(comparisons.map(({ result }) => result)).size).toBe(comparisons.length)
})

test.each([
  ['two stages of one work', '335台', '200台'],
  ['a list and the alarms of another kind', '7385名', '8000名'],
  ['begun and wound up', '9幅', '10个'],
])('never %s: %s beside %s', (_, before, after) => {
  expect(pairs.filter((pair) => pair.endsWith(`${before} ${after}`))).toEqual([])
})

test('only a pair of one scope gives a stock its baseline', () => {
  const based = tasks.flatMap(({ code, targets }) =>
    targets.filter(({ baseline }) => baseline !== null).map(({ key }) => `${code}-${key}`),
  )
  expect(based.length).toBeGreaterThan(0)
  const same = comparisons.filter(({ comparability }) => comparability === 'same').map(({ target }) => target)
  expect(based.filter((target) => !same.includes(target))).toEqual([])
})
