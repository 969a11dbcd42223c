import { expect, it } from 'vitest'
import { Crowded, turns } from './turns'

it('lets so many in, the others in their order, and sends away what is too much', async () => {
  const inTurn = turns({ atOnce: 2, waiting: 3 })
  const [open, order]: [(() => void)[], number[]] = [[], []]
  const work = (n: number) => () => {
    order.push(n)
    return new Promise<number>((resolve) => open.push(() => resolve(n)))
  }
  const five = [0, 1, 2, 3, 4].map((n) => inTurn(work(n)))
  await expect(inTurn(work(5))).rejects.toThrow(Crowded)
  expect(order).toEqual([0, 1])
  for (let n = 0; n < 5; n += 1) {
    open[n]?.()
    await five[n]
  }
  expect(order).toEqual([0, 1, 2, 3, 4])
})

it('gives a turn back when the work fails', async () => {
  const inTurn = turns({ atOnce: 1, waiting: 1 })
  await expect(inTurn(() => Promise.reject(new Error('x')))).rejects.toThrow('x')
  expect(await inTurn(async () => 1)).toBe(1)
})
