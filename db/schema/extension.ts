// Extensions (延期) and late permissions (补报) of one task's quarter, with who asked, who decided and why.
import {
  EXTENSION_KINDS,
  EXTENSION_STATES,
  type ExtensionKind,
  type ExtensionState,
} from '@/lib/domain/extension'
import { foreignKey, index, instant, integer, table, text } from '../columns'
import { accounts } from './account'
import { departments } from './department'
import { oneOf } from './one-of'
import { tasks } from './task'

/** `wantedUntil` is what was asked for, `until` what was granted. `requestedBy` is null for one granted unasked. */
export const extensions = table(
  'extensions',
  {
    id: text('id').primaryKey(),
    taskId: text('task_id').notNull(),
    year: integer('year').notNull(),
    quarter: integer('quarter').notNull(),
    departmentId: text('department_id').notNull(),
    kind: text('kind').$type<ExtensionKind>().notNull(),
    state: text('state').$type<ExtensionState>().notNull(),
    reason: text('reason').notNull(),
    wantedUntil: instant('wanted_until').notNull(),
    requestedBy: text('requested_by'),
    requestedAt: instant('requested_at').notNull(),
    until: instant('until'),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    decisionReason: text('decision_reason'),
  },
  (row) => [
    foreignKey({ name: 'extensions_task_fk', columns: [row.taskId], foreignColumns: [tasks.id] }),
    foreignKey({
      name: 'extensions_department_fk',
      columns: [row.departmentId],
      foreignColumns: [departments.id],
    }),
    foreignKey({
      name: 'extensions_requested_by_fk',
      columns: [row.requestedBy],
      foreignColumns: [accounts.id],
    }),
    foreignKey({ name: 'extensions_decided_by_fk', columns: [row.decidedBy], foreignColumns: [accounts.id] }),
    index('extensions_quarter').on(row.year, row.quarter),
    index('extensions_task').on(row.taskId),
    oneOf('extensions_kind_check', row.kind, EXTENSION_KINDS),
    oneOf('extensions_state_check', row.state, EXTENSION_STATES),
  ],
)
