// What an entry itself allows its department, the window notwithstanding.
import type { WrittenEntry } from '@/db/reads/written-entries'
import { stepFrom } from '@/lib/domain/entry-state'
import { type Grants, mayWrite, NO_GRANTS } from '@/lib/domain/may-write'
import type { QuarterNow } from './office-quarter'

export function grantsOf(entry: WrittenEntry | null): Grants {
  if (!entry) return NO_GRANTS
  return { ...NO_GRANTS, reopenUntil: entry.reopenUntil, correcting: entry.approvedVersion !== null }
}

/** Whether the department may save it now: the window or a grant lets it, and its state does. */
export function isWritable(entry: WrittenEntry | null, { window, now }: QuarterNow): boolean {
  const writable = mayWrite(window, grantsOf(entry), now).allowed
  return (
    'to' in
    stepFrom(entry?.state ?? 'none', 'save', {
      writable,
      hasApproved: entry?.approvedVersion != null,
      signsOff: false,
    })
  )
}
