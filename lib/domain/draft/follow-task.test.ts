import { expect, it } from 'vitest'
import { likelyPredecessor } from './follow-task'

const EARLIER = [
  { id: '2024-090', title: '既有多层住宅加装电梯' },
  { id: '2024-091', title: '新增养老床位' },
]

it.each([
  ['既有多层住宅加装电梯开工', '2024-090'],
  ['新增养老床位（含护理型）', '2024-091'],
  ['新建各类绿地', null],
  ['', null],
])('%s goes on with %s', (title, id) => {
  expect(likelyPredecessor(title, EARLIER)?.id ?? null).toBe(id)
})

it('finds none where there is no earlier year', () => {
  expect(likelyPredecessor('新增养老床位', [])).toBeNull()
})
