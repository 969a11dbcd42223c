// Writes sessions: opened, touched, ended; never deleted.
import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../client'
import { sessions } from '../schema'

export async function insertSession(tx: Tx, session: typeof sessions.$inferInsert): Promise<void> {
  await tx.insert(sessions).values(session)
}

export async function touchSession(tx: Tx, id: string, seenAt: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ seenAt })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)))
}

export async function endSession(tx: Tx, id: string, endedAt: Date): Promise<void> {
  await tx
    .update(sessions)
    .set({ endedAt })
    .where(and(eq(sessions.id, id), isNull(sessions.endedAt)))
}
