// Reporting windows, entries (task × quarter) and their versions: nothing is overwritten (domain.md, rule 4).

import { sql } from 'drizzle-orm'
import { BLANKS } from '@/lib/domain/blank'
import { ENTRY_STATES } from '@/lib/domain/entry-state'
import { JUDGEMENTS } from '@/lib/domain/judgement'
import { check, flag, foreignKey, index, instant, integer, json, table, text, uniqueIndex } from '../columns'
import { accounts } from './account'
import { departments } from './department'
import { oneOf } from './one-of'
import { targets, targetVersions } from './target'
import { tasks } from './task'

export const reportingWindows = table(
  'reporting_windows',
  {
    id: text('id').primaryKey(),
    year: integer('year').notNull(),
    quarter: integer('quarter').notNull(),
    opensAt: instant('opens_at').notNull(),
    dueAt: instant('due_at').notNull(),
    closesAt: instant('closes_at').notNull(),
    backfill: flag('backfill').notNull(),
    version: integer('version').notNull(),
  },
  (window) => [
    uniqueIndex('reporting_windows_quarter_key').on(window.year, window.quarter),
    check('reporting_windows_quarter_check', sql`${window.quarter} between 1 and 4`),
  ],
)

export const entries = table(
  'entries',
  {
    id: text('id').primaryKey(),
    taskId: text('task_id').notNull(),
    year: integer('year').notNull(),
    quarter: integer('quarter').notNull(),
    departmentId: text('department_id').notNull(),
    state: text('state').notNull(),
    /** Number of the newest version: the optimistic lock. */
    version: integer('version').notNull(),
    /** Number of the version that the public sees, null before the first approval. */
    approvedVersion: integer('approved_version'),
    firstSubmittedAt: instant('first_submitted_at'),
    /** Set by a return: the department may write until then, the close notwithstanding. */
    reopenUntil: instant('reopen_until'),
  },
  (entry) => [
    foreignKey({ name: 'entries_task_fk', columns: [entry.taskId], foreignColumns: [tasks.id] }),
    foreignKey({
      name: 'entries_department_fk',
      columns: [entry.departmentId],
      foreignColumns: [departments.id],
    }),
    uniqueIndex('entries_task_quarter_key').on(entry.taskId, entry.year, entry.quarter),
    index('entries_department').on(entry.departmentId),
    oneOf('entries_state_check', entry.state, ENTRY_STATES),
  ],
)

/** `verdict` is the task's verdict as computed when the version was submitted, with inputs and rule version. */
export const entryVersions = table(
  'entry_versions',
  {
    id: text('id').primaryKey(),
    entryId: text('entry_id').notNull(),
    number: integer('number').notNull(),
    state: text('state').notNull(),
    judgement: text('judgement'),
    progress: text('progress').notNull(),
    problemPublic: text('problem_public').notNull(),
    problemInternal: text('problem_internal').notNull(),
    nextStep: text('next_step').notNull(),
    correctionReason: text('correction_reason'),
    declaredAt: instant('declared_at'),
    writtenBy: text('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
    submittedAt: instant('submitted_at'),
    withdrawnAt: instant('withdrawn_at'),
    decidedBy: text('decided_by'),
    decidedAt: instant('decided_at'),
    returnReason: text('return_reason'),
    /** The department's own 审核人 who let it out of the house, or why not. */
    signedOffBy: text('signed_off_by'),
    signedOffAt: instant('signed_off_at'),
    signOffRemark: text('sign_off_remark'),
    verdict: json('verdict').$type<Record<string, unknown>>(),
  },
  (version) => [
    foreignKey({ name: 'entry_versions_entry_fk', columns: [version.entryId], foreignColumns: [entries.id] }),
    foreignKey({
      name: 'entry_versions_written_by_fk',
      columns: [version.writtenBy],
      foreignColumns: [accounts.id],
    }),
    foreignKey({
      name: 'entry_versions_decided_by_fk',
      columns: [version.decidedBy],
      foreignColumns: [accounts.id],
    }),
    uniqueIndex('entry_versions_entry_number_key').on(version.entryId, version.number),
    oneOf('entry_versions_state_check', version.state, ENTRY_STATES),
    check(
      'entry_versions_judgement_check',
      sql`${version.judgement} is null or ${version.judgement} in ${sql.raw(`('${JUDGEMENTS.join("', '")}')`)}`,
    ),
    check(
      'entry_versions_four_eyes_check',
      sql`${version.decidedBy} is null or ${version.decidedBy} <> ${version.writtenBy}`,
    ),
  ],
)

/** One cumulative value or one of the three blanks for each target; both null only in a draft. */
export const entryValues = table(
  'entry_values',
  {
    id: text('id').primaryKey(),
    versionId: text('version_id').notNull(),
    targetId: text('target_id').notNull(),
    targetVersionId: text('target_version_id').notNull(),
    value: text('value'),
    blank: text('blank'),
    blankReason: text('blank_reason'),
    /** What was typed when it could not be understood: kept for the form, never public. */
    typed: text('typed'),
    /** Of a node with a plan: the quarters whose planned step has been reached. */
    milestonesMet: json('milestones_met').$type<number[]>(),
  },
  (row) => [
    foreignKey({
      name: 'entry_values_version_fk',
      columns: [row.versionId],
      foreignColumns: [entryVersions.id],
    }),
    foreignKey({ name: 'entry_values_target_fk', columns: [row.targetId], foreignColumns: [targets.id] }),
    foreignKey({
      name: 'entry_values_target_version_fk',
      columns: [row.targetVersionId],
      foreignColumns: [targetVersions.id],
    }),
    uniqueIndex('entry_values_version_target_key').on(row.versionId, row.targetId),
    check(
      'entry_values_blank_check',
      sql`${row.blank} is null or ${row.blank} in ${sql.raw(`('${BLANKS.join("', '")}')`)}`,
    ),
  ],
)
