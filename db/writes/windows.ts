// Writes reporting windows: opened once a quarter, then only moved, by whoever saw the newest version.
import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../client'
import { reportingWindows } from '../schema'

export async function insertWindow(tx: Tx, window: typeof reportingWindows.$inferInsert): Promise<void> {
  await tx.insert(reportingWindows).values(window)
}

/** Moves due and close. @returns false when somebody else changed it since `seen`. */
export async function moveWindow(
  tx: Tx,
  seen: { id: string; version: number },
  times: { dueAt: Date; closesAt: Date },
): Promise<boolean> {
  const unchanged = and(eq(reportingWindows.id, seen.id), eq(reportingWindows.version, seen.version))
  const moved = await tx
    .update(reportingWindows)
    .set({ ...times, version: seen.version + 1 })
    .where(unchanged)
    .returning({ id: reportingWindows.id })
  return moved.length === 1
}
