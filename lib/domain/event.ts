// The closed list of events, and the exact bytes that the hash chain is made over (security.md, "Audit chain design").

import type { Actor } from './actor'

export const EVENT_FORMAT = 1

export const EVENT_ACTIONS = [
  'report.loaded',
  'report.drafted',
  'report.corrected',
  'report.published',
  'report.discarded',
  'entry.saved',
  'entry.submitted',
  'entry.signedOff',
  'entry.sentBack',
  'entry.contributed',
  'entry.contributionMerged',
  'department.signOffSet',
  'entry.withdrawn',
  'entry.returned',
  'entry.approved',
  'entry.correctionStarted',
  'entry.correctionAbandoned',
  'entry.verified',
  'plan.submitted',
  'plan.withdrawn',
  'plan.returned',
  'plan.approved',
  'window.opened',
  'window.extended',
  'calendar.entered',
  'extension.requested',
  'extension.withdrawn',
  'extension.granted',
  'extension.refused',
  'notice.sent',
  'notice.acknowledged',
  'assignment.decided',
  'task.split',
  'task.merged',
  'task.transferred',
  'task.suspended',
  'task.resumed',
  'task.cancelled',
  'task.closed',
  'task.reopened',
  'task.followed',
  'target.set',
  'target.settled',
  'account.created',
  'account.invited',
  'account.passwordSet',
  'account.disabled',
  'account.enabled',
  'account.dutySet',
  'account.handedOver',
  'account.factorBegun',
  'account.factorSet',
  'account.factorRemoved',
  'account.factorReset',
  'session.started',
  'session.refused',
  'session.ended',
  'authz.denied',
] as const
export type EventAction = (typeof EVENT_ACTIONS)[number]

export const SUBJECT_TYPES = [
  'report',
  'reportDraft',
  'entry',
  'window',
  'calendar',
  'extension',
  'notice',
  'task',
  'target',
  'plan',
  'account',
  'department',
  'session',
  'verb',
] as const
export type SubjectType = (typeof SUBJECT_TYPES)[number]

export type EventBody = Record<string, unknown>

/** What a command says happened; who, when and from where is the frame's to add. */
export type DomainEvent = {
  action: EventAction
  subjectType: SubjectType
  subjectId: string
  before?: EventBody
  after?: EventBody
  reason?: string
}

/** One link as it is hashed: every field, times in whole microseconds. */
export type EventRecord = {
  format: number
  at: number
  action: string
  actorId: string | null
  actorRole: string | null
  actorDepartment: string | null
  address: string | null
  subjectType: string
  subjectId: string
  before: EventBody | null
  after: EventBody | null
  reason: string | null
  success: boolean
}

/** Who, when and from where; the address is a pseudonym already. The portal itself acts as null. */
export type Stamp = { actor: Actor | null; address: string | null; at: Date }

/** The event without its place in the chain. */
export type StampedEvent = Omit<EventRecord, 'at'> & { at: Date }

/** Completes what happened with who did it; `success` is false for a refused attempt. */
export function stamp(event: DomainEvent, { actor, address, at }: Stamp, success = true): StampedEvent {
  return {
    format: EVENT_FORMAT,
    at,
    action: event.action,
    actorId: actor?.accountId ?? null,
    actorRole: actor?.role ?? null,
    actorDepartment: actor?.departmentId ?? null,
    address,
    subjectType: event.subjectType,
    subjectId: event.subjectId,
    before: event.before ?? null,
    after: event.after ?? null,
    reason: event.reason ?? null,
    success,
  }
}

/**
 * Canonical JSON: keys sorted at every depth, strings in NFC, no white space. Postgres's jsonb reorders keys,
 * so the chain is made over this and never over stored text.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value !== null && typeof value === 'object') return canonicalObject(value)
  if (typeof value === 'string') return JSON.stringify(value.normalize('NFC'))
  return JSON.stringify(value ?? null)
}

function canonicalObject(value: object): string {
  const pairs = Object.entries(value)
    .filter(([, inner]) => inner !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => `${JSON.stringify(key)}:${canonicalJson(inner)}`)
  return `{${pairs.join(',')}}`
}
