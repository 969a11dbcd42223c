import { expect, it } from 'vitest'
import { tally } from './tally'

it.each([
  [[], { a: 0, b: 0 }],
  [['a'], { a: 1, b: 0 }],
  [['b', 'a', 'b'], { a: 1, b: 2 }],
] as const)('counts %j', (found, counts) => {
  expect(tally(['a', 'b'], found)).toEqual(counts)
})
