// What lets one task's quarter be written after the close: asked for by its lead, or granted unasked (domain.md, "The entry's states").
import type { EntryOrigin } from './entry-state'
import type { Grants } from './may-write'
import { dueMoment, type Extension } from './overdue'
import type { ReportingWindow } from './window'

/** extension (延期) moves the due date when granted by then; latePermission (补报) lets it be made up, late. */
export const EXTENSION_KINDS = ['extension', 'latePermission'] as const
export type ExtensionKind = (typeof EXTENSION_KINDS)[number]

export const EXTENSION_STATES = ['requested', 'granted', 'refused', 'withdrawn'] as const
export type ExtensionState = (typeof EXTENSION_STATES)[number]

/** One that was granted; `until` is the last moment. */
export type Granted = { kind: ExtensionKind; until: Date; grantedAt: Date }

/** How far the grants of one task's quarter let it be written, each kind by its latest. */
export function grantedUntil(granted: readonly Granted[]): Pick<Grants, 'extendedUntil' | 'lateUntil'> {
  return { extendedUntil: latest(granted, 'extension'), lateUntil: latest(granted, 'latePermission') }
}

function latest(granted: readonly Granted[], kind: ExtensionKind): Date | null {
  const ends = granted.filter((one) => one.kind === kind).map(({ until }) => until.getTime())
  return ends.length > 0 ? new Date(Math.max(...ends)) : null
}

/**
 * The extensions of one task's quarter as the one that the due date is told by, or null: each moves the due date if it
 * was granted before the due date that stood then had passed.
 */
export function extensionInForce(
  window: ReportingWindow | null,
  granted: readonly Granted[],
): Extension | null {
  if (!window) return null
  const asked = granted.filter(({ kind }) => kind === 'extension')
  const inOrder = [...asked].sort((a, b) => a.grantedAt.getTime() - b.grantedAt.getTime())
  return inOrder.reduce<Extension | null>((force, { until, grantedAt }) => {
    const due = dueMoment(window, force)
    if (grantedAt > due || until <= due) return force
    return { until, grantedAt: force?.grantedAt ?? grantedAt }
  }, null)
}

/** What a grant would be now: by the due moment in force an extension, after it a permission to make up late. */
export function extensionKindAt(
  window: ReportingWindow,
  granted: readonly Granted[],
  now: Date,
): ExtensionKind {
  return now <= dueMoment(window, extensionInForce(window, granted)) ? 'extension' : 'latePermission'
}

export type GrantProblem = 'past' | 'notLater'

/** What is wrong with a last moment for writing, or null: it is to come, and later than what lets it be written already. */
export function grantProblem(
  { window, granted }: { window: ReportingWindow; granted: readonly Granted[] },
  until: Date,
  now: Date,
): GrantProblem | null {
  if (until <= now) return 'past'
  const isExtension = extensionKindAt(window, granted, now) === 'extension'
  const { extendedUntil, lateUntil } = grantedUntil(granted)
  const ends = [isExtension ? window.dueAt : window.closesAt, extendedUntil, isExtension ? null : lateUntil]
  return ends.some((end) => end !== null && until <= end) ? 'notLater' : null
}

/** In these states there is something left to write: what was handed in waits for others. */
const STILL_WRITTEN: readonly EntryOrigin[] = ['none', 'draft', 'internalReview', 'returned']

/** Whether more time would serve an entry that stands so. */
export function mayNeedTime(state: EntryOrigin): boolean {
  return STILL_WRITTEN.includes(state)
}
