// A report on its way in: what was uploaded, and the proposal as administrators have corrected it. Never public.
import { REPORT_DRAFT_STATES } from '@/lib/domain/report-draft'
import { foreignKey, index, instant, integer, json, table, text } from '../columns'
import { accounts } from './account'
import { oneOf } from './one-of'

/** `source` is the text as read from the file; `content` the proposal with every correction (lib/domain/report-draft.ts). */
export const reportDrafts = table(
  'report_drafts',
  {
    id: text('id').primaryKey(),
    year: integer('year').notNull(),
    fileName: text('file_name'),
    format: text('format').notNull(),
    source: text('source').notNull(),
    contentHash: text('content_hash').notNull(),
    content: json('content').$type<Record<string, unknown>>().notNull(),
    state: text('state').notNull(),
    version: integer('version').notNull(),
    createdBy: text('created_by').notNull(),
    createdAt: instant('created_at').notNull(),
    changedAt: instant('changed_at').notNull(),
  },
  (draft) => [
    foreignKey({
      name: 'report_drafts_created_by_fk',
      columns: [draft.createdBy],
      foreignColumns: [accounts.id],
    }),
    index('report_drafts_state').on(draft.state),
    oneOf('report_drafts_state_check', draft.state, REPORT_DRAFT_STATES),
  ],
)
