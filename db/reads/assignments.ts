// Who is responsible for which task now.
import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { store } from '../client'
import { assignments, tasks } from '../schema'
import { visibleAssignments } from './visible'

export type AssignmentRow = typeof assignments.$inferSelect

/** Who leads and supports the tasks of a report; the public's sight leaves out what is only suggested. */
export async function currentAssignments(sight: Sight, reportId: string): Promise<AssignmentRow[]> {
  const rows = await store()
    .reader.select({ assignment: assignments })
    .from(assignments)
    .innerJoin(tasks, eq(tasks.id, assignments.taskId))
    .where(and(eq(tasks.reportId, reportId), isNull(assignments.until), visibleAssignments(sight)))
    .orderBy(asc(tasks.position), asc(assignments.id))
  return rows.map(({ assignment }) => assignment)
}
