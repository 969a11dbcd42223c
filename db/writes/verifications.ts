// Adds what was verified; a record is never changed.
import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '../client'
import { verifications } from '../schema'

/** @returns its id */
export async function insertVerification(
  tx: Tx,
  record: Omit<typeof verifications.$inferInsert, 'id'>,
): Promise<string> {
  const id = randomUUID()
  await tx.insert(verifications).values({ ...record, id })
  return id
}
