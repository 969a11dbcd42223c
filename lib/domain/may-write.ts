// Whether a department may write an entry now, and until when (domain.md, "The entry's states").
import { DAY, endOfShanghaiDay, printShanghaiDate } from './shanghai-time'
import { type ReportingWindow, type WindowStatus, windowStatus } from './window'

/** What may let one entry be written after the close; instants are inclusive, null where nothing was granted. */
export type Grants = {
  /** An extension. */
  extendedUntil: Date | null
  /** A permission to make up what was not handed in: writing it stays late. */
  lateUntil: Date | null
  /** Set by a return. */
  reopenUntil: Date | null
  /** An approved version is being corrected. */
  correcting: boolean
}

export const NO_GRANTS: Grants = {
  extendedUntil: null,
  lateUntil: null,
  reopenUntil: null,
  correcting: false,
}

export type WriteReason = 'window' | 'extension' | 'latePermission' | 'return' | 'correction'

/** until is null for a correction, which has no close. */
export type WriteAnswer =
  | { allowed: true; by: WriteReason; until: Date | null }
  | { allowed: false; because: Extract<WindowStatus, 'notOpened' | 'upcoming' | 'closed'> }

/** How many days a returned entry stays open when the return names no date. */
export const REOPEN_DAYS = 5

/** The window first; after its close only what was granted to this entry, the longest grant first. */
export function mayWrite(window: ReportingWindow | null, grants: Grants, now: Date): WriteAnswer {
  const status = windowStatus(window, now)
  if (status === 'notOpened' || status === 'upcoming') return { allowed: false, because: status }
  if (grants.correcting) return { allowed: true, by: 'correction', until: null }
  const ways = writeWays(grants, status === 'closed' ? null : window)
  const open = ways.filter((way) => now <= way.until)
  const [longest] = open.sort((a, b) => b.until.getTime() - a.until.getTime())
  return longest ? { allowed: true, ...longest } : { allowed: false, because: 'closed' }
}

function writeWays(grants: Grants, window: ReportingWindow | null): { by: WriteReason; until: Date }[] {
  const ways: [WriteReason, Date | null][] = [
    ['window', window?.closesAt ?? null],
    ['extension', grants.extendedUntil],
    ['latePermission', grants.lateUntil],
    ['return', grants.reopenUntil],
  ]
  return ways.flatMap(([by, until]) => (until ? [{ by, until }] : []))
}

/** The end of the fifth Shanghai day after a return. */
export function reopenUntil(now: Date, days: number = REOPEN_DAYS): Date {
  const day = printShanghaiDate(new Date(now.getTime() + days * DAY))
  return endOfShanghaiDay(day) ?? now
}

/**
 * Until when a returned entry is to be handed in again: the day that the return named while it is to come, then
 * whatever else still lets it be written, and once nothing does the moment when the last of it ended. Null for a
 * correction, which has no close.
 */
export function rewriteUntil(window: ReportingWindow | null, grants: Grants, now: Date): Date | null {
  if (grants.correcting) return null
  const { reopenUntil: named } = grants
  if (named && now <= named) return named
  const ends = writeWays(grants, window).map(({ until }) => until.getTime())
  return ends.length > 0 ? new Date(Math.max(...ends)) : null
}
