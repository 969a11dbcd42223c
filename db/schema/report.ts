// Reports and their passages: the text as a tree with stable keys (domain.md, Data model).
import { PASSAGE_KINDS } from '@/lib/domain/passage'
import { foreignKey, index, instant, integer, json, table, text, uniqueIndex } from '../columns'
import { oneOf } from './one-of'

export const reports = table(
  'reports',
  {
    id: text('id').primaryKey(),
    year: integer('year').notNull(),
    title: text('title').notNull(),
    subtitle: text('subtitle').notNull(),
    speaker: text('speaker').notNull(),
    speakerOffice: text('speaker_office').notNull(),
    meeting: text('meeting').notNull(),
    givenOn: text('given_on').notNull(),
    provenance: json('provenance').$type<Record<string, unknown>>().notNull(),
    contentHash: text('content_hash').notNull(),
    loadedAt: instant('loaded_at').notNull(),
  },
  (report) => [uniqueIndex('reports_year_key').on(report.year)],
)

export const passages = table(
  'passages',
  {
    id: text('id').primaryKey(),
    reportId: text('report_id').notNull(),
    key: text('key').notNull(),
    parentKey: text('parent_key'),
    kind: text('kind').notNull(),
    heading: text('heading'),
    text: text('text').notNull(),
    location: text('location').notNull(),
    position: integer('position').notNull(),
    startOffset: integer('start_offset').notNull(),
    endOffset: integer('end_offset').notNull(),
    emphasis: json('emphasis').$type<{ start: number; end: number }[]>().notNull(),
    remark: text('remark'),
    stanceReason: text('stance_reason'),
    retiredAt: instant('retired_at'),
  },
  (passage) => [
    foreignKey({ name: 'passages_report_fk', columns: [passage.reportId], foreignColumns: [reports.id] }),
    uniqueIndex('passages_report_key').on(passage.reportId, passage.key),
    index('passages_report_position').on(passage.reportId, passage.position),
    oneOf('passages_kind_check', passage.kind, PASSAGE_KINDS),
  ],
)

/** The annex's livelihood projects: the report numbers them, the short title is ours. */
export const livelihoodProjects = table(
  'livelihood_projects',
  {
    id: text('id').primaryKey(),
    reportId: text('report_id').notNull(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    passageKey: text('passage_key').notNull(),
  },
  (project) => [
    foreignKey({
      name: 'livelihood_projects_report_fk',
      columns: [project.reportId],
      foreignColumns: [reports.id],
    }),
    uniqueIndex('livelihood_projects_report_number_key').on(project.reportId, project.number),
  ],
)
