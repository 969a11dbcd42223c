// What an entry itself allows its department, the window notwithstanding.
import type { WrittenEntry } from '@/db/reads/written-entries'
import { type Grants, NO_GRANTS } from '@/lib/domain/may-write'

export function grantsOf(entry: WrittenEntry | null): Grants {
  if (!entry) return NO_GRANTS
  return { ...NO_GRANTS, reopenUntil: entry.reopenUntil, correcting: entry.approvedVersion !== null }
}
