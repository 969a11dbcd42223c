// Appends to the event log, in the transaction of the change that it tells of (security.md, row 17).
import 'server-only'
import { desc } from 'drizzle-orm'
import type { StampedEvent } from '@/lib/domain/event'
import type { Tx } from '../client'
import { GENESIS, linkHash } from '../event-chain'
import { events } from '../schema'

/** Adds one link. Writers go one at a time (db/transaction.ts), so the head read here is the head. */
export async function appendEvent(tx: Tx, event: StampedEvent): Promise<void> {
  const [head] = await tx.select().from(events).orderBy(desc(events.seq)).limit(1)
  const seq = (head?.seq ?? 0) + 1
  const record = { ...event, at: event.at.getTime() * 1000 }
  await tx.insert(events).values({ ...event, seq, hash: linkHash(head?.hash ?? GENESIS, seq, record) })
}
