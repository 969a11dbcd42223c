import { expect, test } from 'vitest'
import { groundOf, quoteAt, quoteOf } from './clauses'
import { uncoveredWords } from './coverage'
import type { Passage } from './types'

const sentence: Passage = {
  key: 's1',
  parent: null,
  kind: 'sentence',
  heading: null,
  text: '建成甲站、乙站，启动丙桥。',
  where: '二（一）',
  position: 0,
  start: 0,
  end: 13,
}

test('words that no quote covers are told, marks aside', () => {
  const quote = quoteAt(sentence, { start: 0, end: 4 })
  expect(quote.quote).toBe('建成甲站')
  expect(uncoveredWords([sentence], [quote])).toEqual([
    { passage: 's1', words: '乙站' },
    { passage: 's1', words: '启动丙桥' },
  ])
})

test('a quote of another passage covers nothing here, one of the whole covers all', () => {
  const whole = quoteAt(sentence, { start: 0, end: sentence.text.length })
  expect(uncoveredWords([sentence], [whole])).toEqual([])
  expect(uncoveredWords([sentence], [{ ...whole, passage: 's2' }])).toHaveLength(3)
})

test('clauses that do not fit are noted with their owner, and the rest is still read', () => {
  const ground = groundOf([sentence])
  expect(quoteOf(ground, { passage: 's1', words: '启动…桥' }, 'A')?.quote).toBe('启动丙桥')
  expect(quoteOf(ground, { passage: 's1', words: '丁' }, 'B')).toBeNull()
  expect(quoteOf(ground, { passage: 's1', words: '站' }, 'C')).toBeNull()
  expect(quoteOf(ground, { passage: 's9', words: '甲' }, 'D')).toBeNull()
  expect(ground.faults).toHaveLength(3)
  expect(ground.faults.join()).toMatch(/B.*absent.*C.*ambiguous.*D.*no such passage/)
})
