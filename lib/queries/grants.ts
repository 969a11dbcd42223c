// What an entry itself and what was granted allow its department, the window notwithstanding.
import type { WrittenEntry } from '@/db/reads/written-entries'
import { stepFrom } from '@/lib/domain/entry-state'
import { type Granted, grantedUntil } from '@/lib/domain/extension'
import { type Grants, mayWrite } from '@/lib/domain/may-write'
import type { Quarter } from '@/lib/domain/quarter'
import type { QuarterNow } from './office-quarter'
import type { OfficeTask } from './office-year'

export function grantsOf(entry: WrittenEntry | null, granted: readonly Granted[]): Grants {
  const correcting = entry !== null && entry.approvedVersion !== null
  return { ...grantedUntil(granted), reopenUntil: entry?.reopenUntil ?? null, correcting }
}

/** Whether the department may save it now: the window or a grant lets it, and its state does. */
export function isWritable(task: OfficeTask, { window, quarter, now }: QuarterNow): boolean {
  const entry = task.written.get(quarter.quarter)?.entry ?? null
  const writable = mayWrite(window, grantsOf(entry, grantedIn(task, quarter)), now).allowed
  return (
    'to' in
    stepFrom(entry?.state ?? 'none', 'save', {
      writable,
      hasApproved: entry?.approvedVersion != null,
      signsOff: false,
    })
  )
}

/** Extensions and late permissions of a task's quarter. */
export function grantedIn(task: OfficeTask, { quarter }: Quarter): Granted[] {
  return task.granted.get(quarter) ?? []
}
