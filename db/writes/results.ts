// Writes which result settles a target: one at most, and any before it no more.
import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '../client'
import { results } from '../schema'

export async function setAnswer(tx: Tx, targetId: string, resultId: string | null): Promise<void> {
  await tx.update(results).set({ answersTargetId: null }).where(eq(results.answersTargetId, targetId))
  if (resultId !== null)
    await tx.update(results).set({ answersTargetId: targetId }).where(eq(results.id, resultId))
}
