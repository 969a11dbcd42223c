// Which quarter the public pages speak of when nobody asked for one, and what each quarter's window says of itself.
import type { QuarterNumber } from './quarter'
import type { ReportingWindow } from './window'

/** notOpened owes nothing and is never overdue (domain.md, rule 6). */
export const QUARTER_PHASES = ['notOpened', 'reporting', 'pastDue'] as const
export type QuarterPhase = (typeof QUARTER_PHASES)[number]

/** Where a quarter stands now; a window that opens later is not open yet. */
export function phaseOf(window: ReportingWindow | null, now: Date): QuarterPhase {
  if (!window || window.opensAt > now) return 'notOpened'
  return window.dueAt < now ? 'pastDue' : 'reporting'
}

/**
 * The latest quarter whose due date has passed; else the latest with something published; else the first one
 * that is open; null before any window. A quarter that is still being reported would look like failure.
 */
export function shownQuarter(
  windows: readonly ReportingWindow[],
  published: ReadonlySet<QuarterNumber>,
  now: Date,
): QuarterNumber | null {
  const opened = windows
    .filter((window) => phaseOf(window, now) !== 'notOpened')
    .sort((a, b) => a.quarter - b.quarter)
  const last = (keep: (window: ReportingWindow) => boolean) => opened.filter(keep).at(-1)
  const chosen =
    last((window) => phaseOf(window, now) === 'pastDue') ??
    last((window) => published.has(window.quarter)) ??
    opened[0]
  return chosen?.quarter ?? null
}
