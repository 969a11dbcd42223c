// What the reviewer leaves beside a version: remarks on its fields, and the record of what was verified.
import {
  VERIFICATION_FINDINGS,
  VERIFICATION_METHODS,
  type VerificationFinding,
  type VerificationMethod,
} from '@/lib/domain/verification'
import { foreignKey, index, instant, integer, table, text } from '../columns'
import { accounts } from './account'
import { oneOf } from './one-of'
import { entries, entryVersions } from './reporting'

/** A remark on one field of a returned version; `field` is the form's name ('progress', 'values.2024-017-a.typed'). */
export const entryRemarks = table(
  'entry_remarks',
  {
    id: text('id').primaryKey(),
    versionId: text('version_id').notNull(),
    field: text('field').notNull(),
    remark: text('remark').notNull(),
    writtenBy: text('written_by').notNull(),
    writtenAt: instant('written_at').notNull(),
  },
  (row) => [
    foreignKey({
      name: 'entry_remarks_version_fk',
      columns: [row.versionId],
      foreignColumns: [entryVersions.id],
    }),
    foreignKey({
      name: 'entry_remarks_written_by_fk',
      columns: [row.writtenBy],
      foreignColumns: [accounts.id],
    }),
    index('entry_remarks_version').on(row.versionId),
  ],
)

/** `verifiedOn` is a day ('2024-10-13'). Method, day and finding may be public; `note` is the office's own. */
export const verifications = table(
  'verifications',
  {
    id: text('id').primaryKey(),
    entryId: text('entry_id').notNull(),
    versionNumber: integer('version_number').notNull(),
    method: text('method').$type<VerificationMethod>().notNull(),
    finding: text('finding').$type<VerificationFinding>().notNull(),
    verifiedOn: text('verified_on').notNull(),
    note: text('note').notNull(),
    recordedBy: text('recorded_by').notNull(),
    recordedAt: instant('recorded_at').notNull(),
  },
  (row) => [
    foreignKey({ name: 'verifications_entry_fk', columns: [row.entryId], foreignColumns: [entries.id] }),
    foreignKey({
      name: 'verifications_recorded_by_fk',
      columns: [row.recordedBy],
      foreignColumns: [accounts.id],
    }),
    index('verifications_entry').on(row.entryId),
    oneOf('verifications_method_check', row.method, VERIFICATION_METHODS),
    oneOf('verifications_finding_check', row.finding, VERIFICATION_FINDINGS),
  ],
)
