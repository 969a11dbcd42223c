// Tasks (what one department signs for) and the clauses of the report that they come from.
import { TASK_CLASSES, TASK_LIVES } from '@/lib/domain/task'
import { flag, foreignKey, index, instant, integer, table, text, uniqueIndex } from '../columns'
import { oneOf } from './one-of'
import { passages, reports } from './report'

export const tasks = table(
  'tasks',
  {
    id: text('id').primaryKey(),
    reportId: text('report_id').notNull(),
    code: text('code').notNull(),
    title: text('title').notNull(),
    taskClass: text('class').notNull(),
    chapter: text('chapter').notNull(),
    paragraphKey: text('paragraph_key').notNull(),
    project: integer('project'),
    headline: flag('headline').notNull(),
    life: text('life').notNull(),
    position: integer('position').notNull(),
    /** The earlier year's task that this one goes on with. */
    predecessorId: text('predecessor_id'),
    /** When the present life began; null while it is the one that the report gave. */
    lifeSince: instant('life_since'),
    /** report: read from the text · office: came of a task that was split, so a reading of the text leaves it alone. */
    origin: text('origin').$type<'report' | 'office'>().notNull().default('report'),
    splitFromId: text('split_from_id'),
    mergedIntoId: text('merged_into_id'),
    /** The decision file no longer names it; row and entries stay and remain reachable. */
    retiredAt: instant('retired_at'),
  },
  (task) => [
    foreignKey({ name: 'tasks_report_fk', columns: [task.reportId], foreignColumns: [reports.id] }),
    uniqueIndex('tasks_report_code_key').on(task.reportId, task.code),
    oneOf('tasks_class_check', task.taskClass, TASK_CLASSES),
    oneOf('tasks_life_check', task.life, TASK_LIVES),
  ],
)

export const taskSources = table(
  'task_sources',
  {
    id: text('id').primaryKey(),
    taskId: text('task_id').notNull(),
    passageId: text('passage_id').notNull(),
    quote: text('quote').notNull(),
    startOffset: integer('start_offset').notNull(),
    endOffset: integer('end_offset').notNull(),
    position: integer('position').notNull(),
  },
  (source) => [
    foreignKey({ name: 'task_sources_task_fk', columns: [source.taskId], foreignColumns: [tasks.id] }),
    foreignKey({
      name: 'task_sources_passage_fk',
      columns: [source.passageId],
      foreignColumns: [passages.id],
    }),
    index('task_sources_task').on(source.taskId),
    index('task_sources_passage').on(source.passageId),
  ],
)
