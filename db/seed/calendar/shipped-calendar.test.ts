import { describe, expect, it } from 'vitest'
import { dayStanding, daysLater, isWeekend, officialCalendar } from '@/lib/domain/business-days'
import { shippedCalendar } from './shipped-calendar'

const shipped = shippedCalendar()
const calendar = officialCalendar(
  shipped.map(({ year }) => year),
  shipped.flatMap(({ days }) => days),
)

/** Days from one to another, both included. */
function span(from: string, to: string): string[] {
  const days = [from]
  while ((days.at(-1) ?? to) < to) days.push(daysLater(days.at(-1) ?? to, 1))
  return days
}

describe('the notices of the State Council office, clause by clause', () => {
  it.each([
    ['2024-01-01', '2024-01-01'],
    ['2024-02-10', '2024-02-17'],
    ['2024-04-04', '2024-04-06'],
    ['2024-05-01', '2024-05-05'],
    ['2024-06-08', '2024-06-10'],
    ['2024-09-15', '2024-09-17'],
    ['2024-10-01', '2024-10-07'],
    ['2025-01-01', '2025-01-01'],
    ['2025-01-28', '2025-02-04'],
    ['2025-04-04', '2025-04-06'],
    ['2025-05-01', '2025-05-05'],
    ['2025-05-31', '2025-06-02'],
    ['2025-10-01', '2025-10-08'],
    ['2026-01-01', '2026-01-03'],
    ['2026-02-15', '2026-02-23'],
    ['2026-04-04', '2026-04-06'],
    ['2026-05-01', '2026-05-05'],
    ['2026-06-19', '2026-06-21'],
    ['2026-09-25', '2026-09-27'],
    ['2026-10-01', '2026-10-07'],
  ])('off from %s to %s, and not the workdays around', (from, to) => {
    expect(span(from, to).filter((day) => dayStanding(calendar, day) !== 'dayOff')).toEqual([])
  })

  it.each([
    ['2024', '02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12'],
    ['2025', '01-26 02-08 04-27 09-28 10-11'],
    ['2026', '01-04 02-14 02-28 05-09 09-20 10-10'],
  ])('weekend days worked in %s: %s', (year, days) => {
    const worked = span(`${year}-01-01`, `${year}-12-31`).filter(
      (day) => isWeekend(day) && dayStanding(calendar, day) === 'workday',
    )
    expect(worked.map((day) => day.slice(5)).join(' ')).toBe(days)
  })

  it.each([
    ['2024', 251],
    ['2025', 248],
    ['2026', 248],
  ])('%s has %i workdays', (year, count) => {
    const days = span(`${year}-01-01`, `${year}-12-31`)
    expect(days.filter((day) => dayStanding(calendar, day) === 'workday')).toHaveLength(count)
  })
})

it('lists only what departs from the week, with the notice that says so', () => {
  for (const { year, document, days } of shipped) {
    expect(document).toContain(`${year}年`)
    for (const { day, kind } of days) expect(isWeekend(day)).toBe(kind === 'workday')
  }
})
