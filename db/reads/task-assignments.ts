// One task's assignments in force, inside a transaction.
import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Reads } from '../client'
import { assignments, departments, entries, tasks } from '../schema'

/** The rows in force, or null when there is no such task (any more). */
export async function assignmentsInForce(tx: Reads, taskId: string) {
  const [task] = await tx
    .select({ id: tasks.id })
    .from(tasks)
    .where(and(eq(tasks.id, taskId), isNull(tasks.retiredAt)))
  if (!task) return null
  return tx
    .select()
    .from(assignments)
    .where(and(eq(assignments.taskId, taskId), isNull(assignments.until)))
    .orderBy(asc(assignments.departmentId))
}

/** Every department's id with whether it is a group (各街镇), which cannot lead. */
export async function departmentKinds(tx: Reads): Promise<Map<string, { isGroup: boolean }>> {
  const rows = await tx.select().from(departments)
  return new Map(rows.map(({ id, isGroup }) => [id, { isGroup }]))
}

/** Whether a department has written about the task in any quarter. */
export async function hasEntries(tx: Reads, taskId: string): Promise<boolean> {
  return (
    (await tx.select({ id: entries.id }).from(entries).where(eq(entries.taskId, taskId)).limit(1)).length > 0
  )
}
