// Counts that say how much they cover; with a part missing no total is made up (domain.md, M).
import { add, type Decimal } from './decimal'
import { STANDINGS, type Standing } from './standing'
import { tally } from './tally'

/** total is every task, reported those with an approved entry; a blank is an answer. */
export type Rollup = { total: number; reported: number; counts: Record<Standing, number> }

/** The standing of one task, and whether any entry of it was approved (an overdue task may have one). */
export type RollupTask = { standing: Standing; hasApproved: boolean }

export function rollUp(tasks: readonly RollupTask[]): Rollup {
  return {
    total: tasks.length,
    reported: tasks.filter((one) => one.hasApproved).length,
    counts: tally(
      STANDINGS,
      tasks.map((one) => one.standing),
    ),
  }
}

/** How far a quarter's reporting has come: entries owed, of these handed in, of these made public. */
export type Coverage = { owed: number; submitted: number; approved: number }

export function coverageOf(entries: readonly { submitted: boolean; approved: boolean }[]): Coverage {
  return {
    owed: entries.length,
    submitted: entries.filter((one) => one.submitted || one.approved).length,
    approved: entries.filter((one) => one.approved).length,
  }
}

/** A sum over parts in one unit; null as soon as a part is missing, and when there are no parts. */
export type CoveredSum = { parts: number; covered: number; sum: Decimal | null }

export function sumOf(parts: readonly (Decimal | null)[]): CoveredSum {
  const known = parts.filter((part): part is Decimal => part !== null)
  const whole = known.length === parts.length && parts.length > 0
  return {
    parts: parts.length,
    covered: known.length,
    sum: whole ? known.reduce((total, part) => add(total, part), '0') : null,
  }
}
