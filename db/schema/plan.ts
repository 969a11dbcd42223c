// Plans (节点计划): what the lead expects to have reached by the end of each quarter. A change is a new version.
import { PLAN_STATES, type PlanState } from '@/lib/domain/plan-state'
import { foreignKey, instant, integer, table, text, uniqueIndex } from '../columns'
import { accounts } from './account'
import { departments } from './department'
import { oneOf } from './one-of'
import { targets } from './target'
import { tasks } from './task'

/** `changeReason` is null for a task's first plan. At most one version is approved, at most one submitted. */
export const plans = table(
  'plans',
  {
    id: text('id').primaryKey(),
    taskId: text('task_id').notNull(),
    number: integer('number').notNull(),
    departmentId: text('department_id').notNull(),
    state: text('state').$type<PlanState>().notNull(),
    changeReason: text('change_reason'),
    writtenBy: text('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    returnReason: text('return_reason'),
  },
  (row) => [
    foreignKey({ name: 'plans_task_fk', columns: [row.taskId], foreignColumns: [tasks.id] }),
    foreignKey({
      name: 'plans_department_fk',
      columns: [row.departmentId],
      foreignColumns: [departments.id],
    }),
    foreignKey({ name: 'plans_written_by_fk', columns: [row.writtenBy], foreignColumns: [accounts.id] }),
    foreignKey({ name: 'plans_decided_by_fk', columns: [row.decidedBy], foreignColumns: [accounts.id] }),
    uniqueIndex('plans_task_number_key').on(row.taskId, row.number),
    oneOf('plans_state_check', row.state, PLAN_STATES),
  ],
)

/** `expected` is the cumulative value in the target's own unit; `label` says what a node has reached by then. */
export const planPoints = table(
  'plan_points',
  {
    id: text('id').primaryKey(),
    planId: text('plan_id').notNull(),
    targetId: text('target_id').notNull(),
    quarter: integer('quarter').notNull(),
    expected: text('expected'),
    label: text('label'),
  },
  (row) => [
    foreignKey({ name: 'plan_points_plan_fk', columns: [row.planId], foreignColumns: [plans.id] }),
    foreignKey({ name: 'plan_points_target_fk', columns: [row.targetId], foreignColumns: [targets.id] }),
    uniqueIndex('plan_points_place_key').on(row.planId, row.targetId, row.quarter),
  ],
)
