import { expect, it } from 'vitest'
import { groupedBy } from './grouped'

it('keeps every item once, in order, under its key', () => {
  const groups = groupedBy([3, 1, 4, 1, 5, 9, 2, 6], (n) => n % 2)
  expect([...groups]).toEqual([
    [1, [3, 1, 1, 5, 9]],
    [0, [4, 2, 6]],
  ])
})
