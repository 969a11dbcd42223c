// Changes of a task after the report: each with reason, document and date, listed publicly and never undone in place.
import { TASK_CHANGE_KINDS, type TaskChangeKind } from '@/lib/domain/task-change'
import { foreignKey, index, instant, json, table, text } from '../columns'
import { accounts } from './account'
import { oneOf } from './one-of'
import { tasks } from './task'

/** `effectiveOn` is a day; `otherTaskIds` the tasks that came of it or that it went into; reason and document are public. */
export const taskChanges = table(
  'task_changes',
  {
    id: text('id').primaryKey(),
    taskId: text('task_id').notNull(),
    kind: text('kind').$type<TaskChangeKind>().notNull(),
    reason: text('reason').notNull(),
    document: text('document'),
    effectiveOn: text('effective_on').notNull(),
    otherTaskIds: json('other_task_ids').$type<string[]>().notNull(),
    fromDepartmentId: text('from_department_id'),
    toDepartmentId: text('to_department_id'),
    decidedBy: text('decided_by').notNull(),
    decidedAt: instant('decided_at').notNull(),
  },
  (row) => [
    foreignKey({ name: 'task_changes_task_fk', columns: [row.taskId], foreignColumns: [tasks.id] }),
    foreignKey({
      name: 'task_changes_decided_by_fk',
      columns: [row.decidedBy],
      foreignColumns: [accounts.id],
    }),
    index('task_changes_task').on(row.taskId),
    oneOf('task_changes_kind_check', row.kind, TASK_CHANGE_KINDS),
  ],
)
