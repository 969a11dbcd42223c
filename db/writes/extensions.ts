// Writes extensions and late permissions: asked for or granted as one row, decided or withdrawn once.
import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../client'
import { extensions } from '../schema'

type Row = typeof extensions.$inferInsert
type Decision = Pick<Row, 'state'> &
  Partial<Pick<Row, 'kind' | 'until' | 'decidedBy' | 'decidedAt' | 'decisionReason'>>

export async function insertExtension(tx: Tx, row: Row): Promise<void> {
  await tx.insert(extensions).values(row)
}

/** Ends a request's waiting. @returns false when somebody else did meanwhile. */
export async function endRequest(tx: Tx, id: string, decision: Decision): Promise<boolean> {
  const waiting = and(eq(extensions.id, id), eq(extensions.state, 'requested'))
  const ended = await tx.update(extensions).set(decision).where(waiting).returning({ id: extensions.id })
  return ended.length === 1
}
