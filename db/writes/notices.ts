// Writes notices: sent once, word for word as they stand, and acknowledged once by the department.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../client'
import { notices, noticeTasks } from '../schema'

/** Adds a notice with the tasks that it is about. */
export async function insertNotice(
  tx: Tx,
  row: typeof notices.$inferInsert,
  taskIds: readonly string[],
): Promise<void> {
  await tx.insert(notices).values(row)
  await tx
    .insert(noticeTasks)
    .values(taskIds.map((taskId) => ({ id: randomUUID(), noticeId: row.id, taskId })))
}

/** Notes who read it and when. @returns false when somebody had before. */
export async function acknowledge(
  tx: Tx,
  id: string,
  by: { readBy: string; readAt: Date },
): Promise<boolean> {
  const unread = and(eq(notices.id, id), isNull(notices.readAt))
  const done = await tx.update(notices).set(by).where(unread).returning({ id: notices.id })
  return done.length === 1
}
