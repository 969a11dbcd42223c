// What asking for more time and granting it share: the quarter that it is about, and whether more time makes sense.
import 'server-only'
import { type EntrySubject, entrySubject } from '@/db/reads/entry-subject'
import type { ExtensionRow } from '@/db/reads/extensions'
import type { EntryOrigin } from '@/lib/domain/entry-state'
import type { DomainEvent, EventAction } from '@/lib/domain/event'
import { type ExtensionKind, extensionKindAt, grantProblem, mayNeedTime } from '@/lib/domain/extension'
import { printQuarter, type Quarter } from '@/lib/domain/quarter'
import { type ReportingWindow, windowStatus } from '@/lib/domain/window'
import type { Problem } from '@/lib/result'
import type { Context } from './define-command'

export type Place = { taskId: string; quarter: Quarter }

export const placeOfRow = ({ taskId, year, quarter }: ExtensionRow): Place => ({
  taskId,
  quarter: { year, quarter },
})

/** The task's quarter as it stands in the transaction. */
export async function subjectAt({ tx }: Pick<Context<unknown>, 'tx'>, { taskId, quarter }: Place) {
  return entrySubject(tx, taskId, quarter)
}

/** The department that writes: whose entry it is, or the confirmed lead. */
export const writerOf = ({ entry, leadId }: EntrySubject) => entry?.departmentId ?? leadId

/** What a grant until then would be, or why there can be none: no window yet, nothing left to write, a day that gives nothing. */
export function grantAt(
  { window, entry, granted }: EntrySubject,
  until: Date,
  now: Date,
): { kind: ExtensionKind } | { problem: Problem } {
  const status = windowStatus(window as ReportingWindow | null, now)
  if (!window || status === 'upcoming') return refusal('windowNotOpen')
  if (!mayNeedTime((entry?.state as EntryOrigin | undefined) ?? 'none')) return refusal('handedIn')
  const asked = { window: window as ReportingWindow, granted }
  const wrong = grantProblem(asked, until, now)
  if (wrong) return { problem: { kind: 'invalid', fields: { until: wrong } } }
  return { kind: extensionKindAt(asked.window, granted, now) }
}

const refusal = (because: string): { problem: Problem } => ({ problem: { kind: 'refused', because } })

type Told = { id: string; place: Place; after: Record<string, string | null>; reason?: string }

/** How an event tells of an extension: of which task and quarter, and until when. */
export function extensionTold(action: EventAction, { id, place, after, reason }: Told): DomainEvent {
  const where = { task: place.taskId, quarter: printQuarter(place.quarter) }
  return { action, subjectType: 'extension', subjectId: id, after: { ...where, ...after }, reason }
}
