// Writes changes of tasks: a row that is never edited, and the task moved on only from the life that was seen.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../client'
import { assignments, taskChanges, tasks } from '../schema'

type TaskRow = typeof tasks.$inferSelect
type Change = Omit<typeof taskChanges.$inferInsert, 'id'>
type Moved = Partial<Pick<TaskRow, 'life' | 'lifeSince' | 'mergedIntoId' | 'predecessorId'>>

export async function insertTaskChange(tx: Tx, change: Change): Promise<void> {
  await tx.insert(taskChanges).values({ ...change, id: randomUUID() })
}

/** Compare and set on the life that was read. @returns false when somebody was quicker. */
export async function moveTask(tx: Tx, { id, life }: TaskRow, moved: Moved): Promise<boolean> {
  const unmoved = and(eq(tasks.id, id), eq(tasks.life, life))
  return (await tx.update(tasks).set(moved).where(unmoved).returning({ id: tasks.id })).length === 1
}

type Part = Pick<TaskRow, 'code' | 'title' | 'taskClass'> & { lead: string; lifeSince: Date }
type Deciding = { decidedBy: string; at: Date }

/** A task that came of another: in its place of the report, under a code of its own, with its lead confirmed. @returns its id */
export async function insertPart(tx: Tx, parent: TaskRow, part: Part & Deciding): Promise<string> {
  const { code, title, taskClass, lead, lifeSince, decidedBy, at } = part
  const id = `${parent.reportId}-${code}`
  const place = (({ reportId, chapter, paragraphKey, project, headline, position }) => ({
    ...{ reportId, chapter, paragraphKey, project, headline, position },
  }))(parent)
  const row = { ...place, id, code, title, taskClass, life: 'underway', lifeSince }
  await tx.insert(tasks).values({ ...row, origin: 'office', splitFromId: parent.id })
  const assigned = {
    taskId: id,
    departmentId: lead,
    role: 'lead',
    standing: 'confirmed',
    since: at,
    decidedBy,
  }
  await tx.insert(assignments).values({ ...assigned, id: randomUUID() })
  return id
}
