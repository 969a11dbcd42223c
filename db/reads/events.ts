// The event log as the supervision office reads it: filtered, the newest first, a page at a time.
import 'server-only'
import { and, desc, eq, gte, lt, type SQL } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { store } from '../client'
import { events } from '../schema'

export type EventRow = typeof events.$inferSelect

/** What is left out does not filter. `before` is a sequence number, `since` inclusive and `until` exclusive instants. */
export type EventFilter = {
  actorId?: string
  action?: string
  subjectType?: string
  subjectId?: string
  success?: boolean
  since?: Date
  until?: Date
  before?: number
}

/** At most `limit` events, the newest first; nothing for any sight but the supervision office's. */
export async function eventsWhere(sight: Sight, filter: EventFilter, limit: number): Promise<EventRow[]> {
  if (sight.kind !== 'all') return []
  return store()
    .reader.select()
    .from(events)
    .where(conditionOf(filter))
    .orderBy(desc(events.seq))
    .limit(limit)
}

/** The newest link of the chain, or null before the first event. */
export async function chainHead(sight: Sight): Promise<{ seq: number; hash: string } | null> {
  const [head] = await eventsWhere(sight, {}, 1)
  return head ?? null
}

function conditionOf({ since, until, before, ...equal }: EventFilter): SQL | undefined {
  return and(
    equal.actorId === undefined ? undefined : eq(events.actorId, equal.actorId),
    equal.action === undefined ? undefined : eq(events.action, equal.action),
    equal.subjectType === undefined ? undefined : eq(events.subjectType, equal.subjectType),
    equal.subjectId === undefined ? undefined : eq(events.subjectId, equal.subjectId),
    equal.success === undefined ? undefined : eq(events.success, equal.success),
    since && gte(events.at, since),
    until && lt(events.at, until),
    before === undefined ? undefined : lt(events.seq, before),
  )
}
