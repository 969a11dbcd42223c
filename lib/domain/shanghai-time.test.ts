import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  endOfShanghaiDay,
  parseShanghai,
  printShanghaiDate,
  printShanghaiTime,
  shanghaiInstant,
  shanghaiParts,
} from './shanghai-time'

const at = (iso: string) => new Date(iso)

describe('shanghaiParts', () => {
  it.each([
    ['2024-04-09T16:00:00Z', [2024, 4, 10, 0, 0, 0]],
    ['2024-04-09T15:59:59Z', [2024, 4, 9, 23, 59, 59]],
    ['2023-12-31T16:00:00Z', [2024, 1, 1, 0, 0, 0]],
    ['2024-02-28T20:30:15Z', [2024, 2, 29, 4, 30, 15]],
    ['2024-07-10T09:30:00Z', [2024, 7, 10, 17, 30, 0]],
  ] as const)('%s shows as %j', (iso, [year, month, day, hour, minute, second]) => {
    expect(shanghaiParts(at(iso))).toEqual({ year, month, day, hour, minute, second })
  })

  it('agrees with the calendar that the platform knows', () => {
    const known = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'short',
      timeStyle: 'short',
    })
    const since1992 = fc.date({
      min: at('1992-01-01T00:00:00Z'),
      max: at('2099-12-31T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(since1992, (instant) => {
        expect(`${printShanghaiDate(instant)} ${printShanghaiTime(instant)}`).toBe(known.format(instant))
      }),
    )
  })
})

describe('parseShanghai', () => {
  it.each([
    ['2024-04-10', undefined, '2024-04-09T16:00:00.000Z'],
    ['2024-04-10', '17:30', '2024-04-10T09:30:00.000Z'],
    ['2024-04-10', '17:30:59', '2024-04-10T09:30:59.000Z'],
    ['2024-02-29', '00:00', '2024-02-28T16:00:00.000Z'],
    ['2024-01-01', '07:59', '2023-12-31T23:59:00.000Z'],
  ])('%s %s is %s', (date, time, iso) => {
    expect(parseShanghai(date, time)?.toISOString()).toBe(iso)
  })

  it.each([
    ['2024-02-30', '00:00'],
    ['2023-02-29', '00:00'],
    ['2024-13-01', '00:00'],
    ['2024-00-10', '00:00'],
    ['2024-04-00', '00:00'],
    ['2024-4-1', '00:00'],
    ['24-04-01', '00:00'],
    ['2024-04-10', '24:00'],
    ['2024-04-10', '12:60'],
    ['2024-04-10', '9:00'],
    ['2024-04-10', ''],
    ['', '12:00'],
    ['2024-04-10T00:00', '12:00'],
  ])('refuses %j %j', (date, time) => {
    expect(parseShanghai(date, time)).toBeNull()
  })
})

describe('endOfShanghaiDay', () => {
  it('is the last millisecond before the next day', () => {
    expect(endOfShanghaiDay('2024-07-10')?.toISOString()).toBe('2024-07-10T15:59:59.999Z')
  })
  it('is null when there is no such day', () => {
    expect(endOfShanghaiDay('2024-06-31')).toBeNull()
  })
})

it('parts and instants turn into each other', () => {
  const instants = fc.date({
    min: at('1970-01-02T00:00:00Z'),
    max: at('2199-12-31T00:00:00Z'),
    noInvalidDate: true,
  })
  fc.assert(
    fc.property(instants, (instant) => {
      const whole = new Date(Math.floor(instant.getTime() / 1000) * 1000)
      expect(shanghaiInstant(shanghaiParts(whole))).toEqual(whole)
      expect(parseShanghai(printShanghaiDate(whole), printShanghaiTime(whole))?.getTime()).toBe(
        Math.floor(whole.getTime() / 60_000) * 60_000,
      )
    }),
  )
})
