// Writes who is responsible: rows in force end, confirmed ones begin; none is ever deleted (domain.md, rule 4).
import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Responsible } from '@/lib/domain/assignment'
import type { Tx } from '../client'
import { assignments } from '../schema'

type Decision = Responsible & { taskId: string; decidedBy: string; at: Date }

/** Ends what is in force for the task and puts the confirmed lead and supports in its place. */
export async function confirmAssignments(tx: Tx, decision: Decision): Promise<void> {
  const { taskId, lead, supports, decidedBy, at } = decision
  const inForce = and(eq(assignments.taskId, taskId), isNull(assignments.until))
  await tx.update(assignments).set({ until: at }).where(inForce)
  const row = { taskId, standing: 'confirmed', since: at, decidedBy }
  await tx
    .insert(assignments)
    .values([
      { ...row, id: randomUUID(), departmentId: lead, role: 'lead' },
      ...supports.map((departmentId) => ({ ...row, id: randomUUID(), departmentId, role: 'support' })),
    ])
}
