// Targets, their values over time (a value is a version, never an edit), where they stand, how they relate.
import { BOUNDS, DIRECTIONS, KINDS, MEASURES } from '@/lib/domain/target'
import { TARGET_RELATIONS, TARGET_SOURCE_ROLES, type VersionOrigin } from '@/lib/domain/target-link'
import { flag, foreignKey, index, instant, integer, table, text, uniqueIndex } from '../columns'
import { oneOf } from './one-of'
import { passages } from './report'
import { tasks } from './task'

export const targets = table(
  'targets',
  {
    id: text('id').primaryKey(),
    taskId: text('task_id').notNull(),
    key: text('key').notNull(),
    name: text('name').notNull(),
    kind: text('kind').notNull(),
    direction: text('direction').notNull(),
    bound: text('bound').notNull(),
    measure: text('measure').notNull(),
    becomes: text('becomes'),
    trend: text('trend'),
    position: integer('position').notNull(),
    retiredAt: instant('retired_at'),
    /** The target that goes on with it under another task, since the task was split or merged; this one is retired. */
    movedToId: text('moved_to_id'),
  },
  (target) => [
    foreignKey({ name: 'targets_task_fk', columns: [target.taskId], foreignColumns: [tasks.id] }),
    uniqueIndex('targets_task_key').on(target.taskId, target.key),
    oneOf('targets_kind_check', target.kind, KINDS),
    oneOf('targets_direction_check', target.direction, DIRECTIONS),
    oneOf('targets_bound_check', target.bound, BOUNDS),
    oneOf('targets_measure_check', target.measure, MEASURES),
  ],
)

/** Decimals are text ('8.1'); `normalised` is in the unit's base (81000), `baseline` in the target's own unit. */
export const targetVersions = table(
  'target_versions',
  {
    id: text('id').primaryKey(),
    targetId: text('target_id').notNull(),
    number: integer('number').notNull(),
    value: text('value'),
    valueTo: text('value_to'),
    unit: text('unit').notNull(),
    normalised: text('normalised'),
    normalisedUnit: text('normalised_unit'),
    baseline: text('baseline'),
    since: instant('since').notNull(),
    reason: text('reason').notNull(),
    /** report: as read from the text · office: entered by an administrator, with the document that says so. */
    origin: text('origin').$type<VersionOrigin>().notNull().default('report'),
    document: text('document'),
  },
  (version) => [
    foreignKey({
      name: 'target_versions_target_fk',
      columns: [version.targetId],
      foreignColumns: [targets.id],
    }),
    uniqueIndex('target_versions_target_number_key').on(version.targetId, version.number),
  ],
)

export const targetSources = table(
  'target_sources',
  {
    id: text('id').primaryKey(),
    targetId: text('target_id').notNull(),
    passageId: text('passage_id').notNull(),
    role: text('role').notNull(),
    quote: text('quote').notNull(),
    unit: text('unit'),
    startOffset: integer('start_offset').notNull(),
    endOffset: integer('end_offset').notNull(),
    figureStart: integer('figure_start'),
    figureEnd: integer('figure_end'),
    position: integer('position').notNull(),
  },
  (source) => [
    foreignKey({
      name: 'target_sources_target_fk',
      columns: [source.targetId],
      foreignColumns: [targets.id],
    }),
    foreignKey({
      name: 'target_sources_passage_fk',
      columns: [source.passageId],
      foreignColumns: [passages.id],
    }),
    index('target_sources_target').on(source.targetId),
    oneOf('target_sources_role_check', source.role, TARGET_SOURCE_ROLES),
  ],
)

export const targetRelations = table(
  'target_relations',
  {
    id: text('id').primaryKey(),
    targetId: text('target_id').notNull(),
    otherId: text('other_id').notNull(),
    type: text('type').notNull(),
    inferred: flag('inferred').notNull(),
    note: text('note'),
  },
  (relation) => [
    foreignKey({
      name: 'target_relations_target_fk',
      columns: [relation.targetId],
      foreignColumns: [targets.id],
    }),
    foreignKey({
      name: 'target_relations_other_fk',
      columns: [relation.otherId],
      foreignColumns: [targets.id],
    }),
    oneOf('target_relations_type_check', relation.type, TARGET_RELATIONS),
  ],
)
