import { expect, it } from 'vitest'
import { changeLabel, changeValue } from './admin-events'

it.each([
  [null, '无'],
  [undefined, '无'],
  ['', '无'],
  [[], '无'],
  [true, '是'],
  [false, '否'],
  [3, '3'],
  [['房管局', '民政局'], '房管局、民政局'],
  ['administrator', '督查室（管理员）'],
  ['submitted', '已提交'],
  ['2024-Q3', '2024年第三季度'],
  ['2024-10-10T15:59:59.999Z', '2024年10月10日24时'],
  ['0123456789abcdef0123456789abcdef', '01234567…'],
  ['2024-017', '2024-017'],
])('%j is said as %s', (value, words) => {
  expect(changeValue(value)).toBe(words)
})

it('labels what it knows and leaves the rest as it stands', () => {
  expect([changeLabel('dueAt'), changeLabel('somethingElse')]).toEqual(['截止', 'somethingElse'])
})
