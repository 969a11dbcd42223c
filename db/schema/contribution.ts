// What stands beside an entry without being a version of it: supporting departments' paragraphs, copies not yet saved.
import { foreignKey, index, instant, integer, json, table, text, uniqueIndex } from '../columns'
import { accounts } from './account'
import { departments } from './department'
import { tasks } from './task'

/** One paragraph of a supporting department (配合单位), in versions. `mergedVersion` is the entry's that took it up. */
export const entryContributions = table(
  'entry_contributions',
  {
    id: text('id').primaryKey(),
    taskId: text('task_id').notNull(),
    year: integer('year').notNull(),
    quarter: integer('quarter').notNull(),
    departmentId: text('department_id').notNull(),
    number: integer('number').notNull(),
    progress: text('progress').notNull(),
    problem: text('problem').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
    mergedVersion: integer('merged_version'),
  },
  (row) => [
    foreignKey({ name: 'entry_contributions_task_fk', columns: [row.taskId], foreignColumns: [tasks.id] }),
    foreignKey({
      name: 'entry_contributions_department_fk',
      columns: [row.departmentId],
      foreignColumns: [departments.id],
    }),
    foreignKey({
      name: 'entry_contributions_written_by_fk',
      columns: [row.writtenBy],
      foreignColumns: [accounts.id],
    }),
    uniqueIndex('entry_contributions_version_key').on(
      row.taskId,
      row.year,
      row.quarter,
      row.departmentId,
      row.number,
    ),
  ],
)

/** What a person has typed and not saved, kept for them alone; overwritten, and gone once it is saved. Never public. */
export const autosaves = table(
  'autosaves',
  {
    id: text('id').primaryKey(),
    accountId: text('account_id').notNull(),
    taskId: text('task_id').notNull(),
    year: integer('year').notNull(),
    quarter: integer('quarter').notNull(),
    /** The entry's version that it was typed over. */
    basedOn: integer('based_on').notNull(),
    content: json('content').$type<Record<string, string>>().notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (row) => [
    foreignKey({ name: 'autosaves_account_fk', columns: [row.accountId], foreignColumns: [accounts.id] }),
    foreignKey({ name: 'autosaves_task_fk', columns: [row.taskId], foreignColumns: [tasks.id] }),
    uniqueIndex('autosaves_place_key').on(row.accountId, row.taskId, row.year, row.quarter),
    index('autosaves_account').on(row.accountId),
  ],
)
