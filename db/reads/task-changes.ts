// What became of a report's tasks since: reason, document and day are public, who decided is not selected here.
import 'server-only'
import { asc, eq } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { store } from '../client'
import { taskChanges, tasks } from '../schema'

/** Every change of a report's tasks in the order in which it was decided: the same for everyone. */
export async function changesOfReport(_sight: Sight, reportId: string) {
  return store()
    .reader.select({
      id: taskChanges.id,
      taskId: taskChanges.taskId,
      kind: taskChanges.kind,
      reason: taskChanges.reason,
      document: taskChanges.document,
      effectiveOn: taskChanges.effectiveOn,
      otherTaskIds: taskChanges.otherTaskIds,
      fromDepartmentId: taskChanges.fromDepartmentId,
      toDepartmentId: taskChanges.toDepartmentId,
      decidedAt: taskChanges.decidedAt,
    })
    .from(taskChanges)
    .innerJoin(tasks, eq(tasks.id, taskChanges.taskId))
    .where(eq(tasks.reportId, reportId))
    .orderBy(asc(taskChanges.decidedAt), asc(taskChanges.id))
}

export type TaskChangeRow = Awaited<ReturnType<typeof changesOfReport>>[number]
