// Results (上年实绩) as the report tells them, and how they compare with the targets of the same object.
import { COMPARABILITIES } from '@/lib/domain/comparability'
import { foreignKey, index, instant, integer, table, text, uniqueIndex } from '../columns'
import { oneOf } from './one-of'
import { passages, reports } from './report'
import { targets } from './target'

/**
 * Stands in report `reportId` and is of `year`, the year before. The clause lies between the offsets, numeral and unit between
 * the figure's. Decimals are text, unsigned, in the unit as written;
 * `yoy` is growth in %, `trend` 'down' where value or growth is the size of a fall. `answersTargetId` is the earlier
 * year's target that this result settles.
 */
export const results = table(
  'results',
  {
    id: text('id').primaryKey(),
    reportId: text('report_id').notNull(),
    year: integer('year').notNull(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    value: text('value'),
    valueTo: text('value_to'),
    unit: text('unit').notNull(),
    kind: text('kind').notNull(),
    yoy: text('yoy'),
    rank: text('rank'),
    trend: text('trend'),
    passageId: text('passage_id').notNull(),
    quote: text('quote').notNull(),
    startOffset: integer('start_offset').notNull(),
    endOffset: integer('end_offset').notNull(),
    figureStart: integer('figure_start').notNull(),
    figureEnd: integer('figure_end').notNull(),
    position: integer('position').notNull(),
    answersTargetId: text('answers_target_id'),
    retiredAt: instant('retired_at'),
  },
  (result) => [
    foreignKey({ name: 'results_report_fk', columns: [result.reportId], foreignColumns: [reports.id] }),
    foreignKey({ name: 'results_passage_fk', columns: [result.passageId], foreignColumns: [passages.id] }),
    foreignKey({
      name: 'results_answers_target_fk',
      columns: [result.answersTargetId],
      foreignColumns: [targets.id],
    }),
    uniqueIndex('results_report_key').on(result.reportId, result.key),
  ],
)

/** Derived from the text and listed anew at each reading; `note` says what keeps the two apart, for people. */
export const comparisons = table(
  'comparisons',
  {
    id: text('id').primaryKey(),
    resultId: text('result_id').notNull(),
    targetId: text('target_id').notNull(),
    comparability: text('comparability').notNull(),
    note: text('note'),
    position: integer('position').notNull(),
  },
  (comparison) => [
    foreignKey({
      name: 'comparisons_result_fk',
      columns: [comparison.resultId],
      foreignColumns: [results.id],
    }),
    foreignKey({
      name: 'comparisons_target_fk',
      columns: [comparison.targetId],
      foreignColumns: [targets.id],
    }),
    index('comparisons_target').on(comparison.targetId),
    oneOf('comparisons_comparability_check', comparison.comparability, COMPARABILITIES),
  ],
)
