// The newest return of an entry: why, when, and until when it may be written again.
import type { WrittenEntry } from '@/db/reads/written-entries'

export type Return = { reason: string; at: Date; until: Date | null; version: number }

/** A later save keeps the state and leaves the reason with the version that was returned. Null without a return. */
export function returnOf({ versions, reopenUntil }: WrittenEntry): Return | null {
  const version = versions.find(({ returnReason }) => returnReason !== null)
  if (!version?.returnReason || !version.decidedAt) return null
  return { reason: version.returnReason, at: version.decidedAt, until: reopenUntil, version: version.number }
}
