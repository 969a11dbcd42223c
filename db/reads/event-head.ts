// The head of the event chain: number and hash of the newest event, for whoever keeps a copy outside (security.md, row 18).
import 'server-only'
import { desc } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { store } from '../client'
import { events } from '../schema'

export type EventHead = { seq: number; hash: string; at: Date }

/** The newest event's place in the chain, null before the first. What it was about stays unread. */
export async function eventHead(_sight: Sight): Promise<EventHead | null> {
  const [head] = await store()
    .reader.select({ seq: events.seq, hash: events.hash, at: events.at })
    .from(events)
    .orderBy(desc(events.seq))
    .limit(1)
  return head ?? null
}
