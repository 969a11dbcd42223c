// Departments under ids of their own, their names over time, and who is responsible for which task.
import { ASSIGNMENT_ROLES, ASSIGNMENT_STANDINGS } from '@/lib/domain/assignment'
import { flag, foreignKey, index, instant, integer, table, text, uniqueIndex } from '../columns'
import { accounts } from './account'
import { oneOf } from './one-of'
import { tasks } from './task'

export const departments = table('departments', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  isGroup: flag('is_group').notNull(),
  position: integer('position').notNull(),
  /** Its 审核人 confirms an entry before it leaves the house (单位内审). */
  signsOff: flag('signs_off').notNull().default(false),
})

export const departmentNames = table(
  'department_names',
  {
    id: text('id').primaryKey(),
    departmentId: text('department_id').notNull(),
    name: text('name').notNull(),
    short: text('short').notNull(),
    since: text('since'),
    until: text('until'),
  },
  (row) => [
    foreignKey({
      name: 'department_names_department_fk',
      columns: [row.departmentId],
      foreignColumns: [departments.id],
    }),
    uniqueIndex('department_names_name_key').on(row.departmentId, row.name),
  ],
)

/** A row that has ended (`until`) stays: who was responsible when is part of the record. */
export const assignments = table(
  'assignments',
  {
    id: text('id').primaryKey(),
    taskId: text('task_id').notNull(),
    departmentId: text('department_id').notNull(),
    role: text('role').notNull(),
    standing: text('standing').notNull(),
    since: instant('since').notNull(),
    until: instant('until'),
    decidedBy: text('decided_by'),
  },
  (row) => [
    foreignKey({ name: 'assignments_task_fk', columns: [row.taskId], foreignColumns: [tasks.id] }),
    foreignKey({
      name: 'assignments_department_fk',
      columns: [row.departmentId],
      foreignColumns: [departments.id],
    }),
    foreignKey({
      name: 'assignments_decided_by_fk',
      columns: [row.decidedBy],
      foreignColumns: [accounts.id],
    }),
    index('assignments_task').on(row.taskId),
    index('assignments_department').on(row.departmentId),
    oneOf('assignments_role_check', row.role, ASSIGNMENT_ROLES),
    oneOf('assignments_standing_check', row.standing, ASSIGNMENT_STANDINGS),
  ],
)
