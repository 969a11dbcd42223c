import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { type Item, type Part, readItems } from './read-items'

// Sentences in the phrasings of the genre, ours and not of the labelled set: R a result of 2023, T a target of 2024,
// then its items in order, and after – what is unclaimed (Chinese numerals inside words left out).
const blocks = readFileSync(new URL('genre-sentences.txt', import.meta.url), 'utf8')
  .split(/\n(?=[RT] )/)
  .map((block) => block.trimEnd().split('\n'))
  .map(([head = '', ...lines]) => ({ part: head.slice(0, 1), text: head.slice(2), lines }))

function told(part: Part, { value, valueTo, unit, ...item }: Item): string {
  if (value === null) return `  ${item.kind}/${item.measure} ${item.name}`
  const figure = [valueTo === null ? value : `${value}~${valueTo}`, unit]
  const change = [item.yoy && `yoy ${item.yoy}`, item.trend === 'down' && 'down']
  const aim =
    part === 'targets' && [item.bound !== 'exact' && item.bound, item.measure].filter(Boolean).join(' ')
  return `  ${[...figure, ...change, aim, item.rank && `rank ${item.rank}`].filter(Boolean).join(' ')}`
}

test.each(blocks)('$text', ({ part, text, lines }) => {
  const context =
    part === 'R' ? ({ part: 'results', year: 2023 } as const) : ({ part: 'targets', year: 2024 } as const)
  const { items, unclaimed } = readItems(text, context)
  const left = unclaimed.filter(({ rule }) => rule !== '词语').map(({ figure, rule }) => `${figure} ${rule}`)
  const read = items.map((item) => told(context.part, item))
  expect([...read, ...(left.length > 0 ? [`  – ${left.join('，')}`] : [])]).toEqual(lines)
})

test('the table holds sixty sentences or more', () => {
  expect(blocks.length).toBeGreaterThanOrEqual(60)
})
