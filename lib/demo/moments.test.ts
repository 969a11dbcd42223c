import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printShanghaiDate, printShanghaiTime } from '@/lib/domain/shanghai-time'
import { chance, pick } from './chance'
import { minutesFrom, momentAfter, momentOf, momentOn } from './moments'

describe('what looks like chance', () => {
  it('is the same for the same name, and lies from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        expect(chance(name)).toBe(chance(name))
        expect(chance(name)).toBeGreaterThanOrEqual(0)
        expect(chance(name)).toBeLessThan(1)
      }),
    )
  })

  it('spreads names that differ in their last character', () => {
    const picked = Array.from({ length: 200 }, (_, i) => pick(['a', 'b', 'c', 'd'], `2024-${i}`))
    for (const one of ['a', 'b', 'c', 'd'])
      expect(picked.filter((other) => other === one).length).toBeGreaterThan(25)
  })

  it('picks nothing from nothing', () => {
    expect(() => pick([], 'x')).toThrow('nothing to pick')
  })
})

describe('moments', () => {
  const days = ['2024-09-29', '2024-09-30 09:00-11:30', '2024-10-08 08:30-08:58']

  it('are of Shanghai', () => {
    expect(momentOf('2024-10-08 09:00').toISOString()).toBe('2024-10-08T01:00:00.000Z')
    expect(() => momentOf('2024-02-30 09:00')).toThrow('no moment')
  })

  it('fall into the hours of their day', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const moment = momentOn(['2024-09-30 09:00-11:30'], name)
        expect(printShanghaiDate(moment)).toBe('2024-09-30')
        expect(printShanghaiTime(moment) >= '09:00' && printShanghaiTime(moment) <= '11:30').toBe(true)
      }),
    )
  })

  it('come on a later day than what they follow, the next or the one after', () => {
    fc.assert(
      fc.property(fc.string(), (name) => {
        const moment = momentAfter(days, momentOf('2024-09-29 10:00'), name)
        expect(['2024-09-30', '2024-10-08']).toContain(printShanghaiDate(moment))
      }),
    )
  })

  it('are refused when no day is left', () => {
    expect(() => momentAfter(days, momentOf('2024-10-08 08:40'), 'x')).toThrow('no day left')
  })

  it('lie so many to twice as many minutes off', () => {
    const start = momentOf('2024-09-29 10:00')
    const minutes = (minutesFrom(start, -20, 'x').getTime() - start.getTime()) / 60_000
    expect(minutes).toBeLessThanOrEqual(-20)
    expect(minutes).toBeGreaterThanOrEqual(-40)
  })
})
