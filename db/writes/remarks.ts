// Writes the remarks on fields that go with a return.
import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Tx } from '../client'
import { entryRemarks } from '../schema'

type Remark = Omit<typeof entryRemarks.$inferInsert, 'id'>

export async function addRemarks(tx: Tx, remarks: Remark[]): Promise<void> {
  const rows = remarks.map((remark) => ({ ...remark, id: randomUUID() }))
  if (rows.length > 0) await tx.insert(entryRemarks).values(rows)
}
