import { expect, test } from 'vitest'
import { readItems } from './read-items'

test('each figure is an item, each other numeral is unclaimed with its rule', () => {
  const { items, unclaimed } = readItems('打造“15分钟生活圈”12个。', { part: 'targets', year: 2024 })
  expect(items.map(({ value, unit }) => [value, unit])).toEqual([['12', '个']])
  expect(unclaimed.map(({ figure, rule }) => [figure, rule])).toEqual([['15', '品牌名']])
})
