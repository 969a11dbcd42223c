// Quarters of a year in Shanghai, which keeps +08:00 all year (domain.md, rule 6). No clock inside.
import type { Decimal } from './decimal'
import { shanghaiInstant, shanghaiParts } from './shanghai-time'

export const QUARTER_NUMBERS = [1, 2, 3, 4] as const
export type QuarterNumber = (typeof QUARTER_NUMBERS)[number]
export type Quarter = { year: number; quarter: QuarterNumber }

const FORM = /^([1-9]\d{3})-Q([1-4])$/

/** '2024-Q2' */
export function printQuarter({ year, quarter }: Quarter): string {
  return `${year}-Q${quarter}`
}

/** The quarter written '2024-Q2', or null. */
export function parseQuarter(text: string): Quarter | null {
  const read = FORM.exec(text)
  return read && { year: Number(read[1]), quarter: Number(read[2]) as QuarterNumber }
}

/** The instant at which a quarter begins. */
export function startOfQuarter({ year, quarter }: Quarter): Date {
  return shanghaiInstant({ year, month: quarter * 3 - 2, day: 1 })
}

/** The first instant after a quarter: the start of the next one. */
export function endOfQuarter(quarter: Quarter): Date {
  return startOfQuarter(nextQuarter(quarter))
}

/** The quarter in which an instant falls. */
export function quarterAt(instant: Date): Quarter {
  const { year, month } = shanghaiParts(instant)
  return { year, quarter: Math.ceil(month / 3) as QuarterNumber }
}

export function nextQuarter({ year, quarter }: Quarter): Quarter {
  return quarter === 4 ? { year: year + 1, quarter: 1 } : { year, quarter: (quarter + 1) as QuarterNumber }
}

export function previousQuarter({ year, quarter }: Quarter): Quarter {
  return quarter === 1 ? { year: year - 1, quarter: 4 } : { year, quarter: (quarter - 1) as QuarterNumber }
}

/** Negative when a comes before b, 0 for the same quarter, positive when it comes after: quarters apart. */
export function compareQuarters(a: Quarter, b: Quarter): number {
  return (a.year - b.year) * 4 + (a.quarter - b.quarter)
}

/** Whether a quarter ends its year, when no verdict has a band (domain.md, M). */
export function isYearEnd({ quarter }: Quarter): boolean {
  return quarter === 4
}

/** The share of a year's target expected by a quarter's end without a plan, in per cent: 25, 50, 75, 100. */
export function expectedShare({ quarter }: Quarter): Decimal {
  return String(quarter * 25)
}
