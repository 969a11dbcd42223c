// The newest return of an entry: why, when, and until when it is to be handed in again.
import type { WrittenEntry } from '@/db/reads/written-entries'
import type { Granted } from '@/lib/domain/extension'
import { rewriteUntil } from '@/lib/domain/may-write'
import { grantsOf } from './grants'
import type { QuarterNow } from './office-quarter'

export type ReturnNow = Omit<QuarterNow, 'quarter'> & { granted: readonly Granted[] }

export type Return = { reason: string; at: Date; until: Date | null }

/** Null without a return. */
export function returnOf(entry: WrittenEntry, { window, now, granted }: ReturnNow): Return | null {
  const version = returnedVersion(entry)
  if (!version?.returnReason || !version.decidedAt) return null
  const until = rewriteUntil(window, grantsOf(entry, granted), now)
  return { reason: version.returnReason, at: version.decidedAt, until }
}

/** A later save keeps the state and leaves the reason with the version that was returned. */
export function returnedVersion({ versions }: Pick<WrittenEntry, 'versions'>) {
  return versions.find(({ returnReason }) => returnReason !== null)
}

/** Returned, and not handed in since: also while the department's own 审核人 looks at it or has sent it back. */
export function isBeingRewritten({ state, versions }: Pick<WrittenEntry, 'state' | 'versions'>): boolean {
  if (state === 'submitted' || state === 'approved') return false
  const returned = returnedVersion({ versions })
  if (!returned) return false
  return versions.every(({ number, submittedAt }) => number <= returned.number || submittedAt === null)
}
