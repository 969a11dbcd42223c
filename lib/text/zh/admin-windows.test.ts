import { expect, it } from 'vitest'
import { edgeOfDay } from './admin-windows'

it.each([
  ['2024-10-10T23:59:59.999', '2024年10月10日24时'],
  ['2024-09-26T00:00', '2024年9月26日0时'],
  ['2024-10-10T17:30', '2024年10月10日17:30'],
])('%s is said as %s', (wall, words) => {
  expect(edgeOfDay(new Date(`${wall}+08:00`))).toBe(words)
})
