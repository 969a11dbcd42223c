// Notices (催办, 督办): numbered, with the text that was sent, addressed to one department about some of its tasks.
import { NOTICE_GRADES, NOTICE_KINDS, type NoticeGrade, type NoticeKind } from '@/lib/domain/notice'
import { foreignKey, index, instant, integer, table, text, uniqueIndex } from '../columns'
import { accounts } from './account'
import { departments } from './department'
import { oneOf } from './one-of'
import { tasks } from './task'

/** `text` is what was sent, word for word; `answerBy` a day ('2024-10-13'). Never public. */
export const notices = table(
  'notices',
  {
    id: text('id').primaryKey(),
    kind: text('kind').$type<NoticeKind>().notNull(),
    grade: text('grade').$type<NoticeGrade>().notNull(),
    year: integer('year').notNull(),
    /** Counts the notices of a kind within the year in which they were sent. */
    number: integer('number').notNull(),
    reportYear: integer('report_year').notNull(),
    quarter: integer('quarter').notNull(),
    departmentId: text('department_id').notNull(),
    text: text('text').notNull(),
    answerBy: text('answer_by').notNull(),
    issuedBy: text('issued_by').notNull(),
    issuedAt: instant('issued_at').notNull(),
    readBy: text('read_by'),
    readAt: instant('read_at'),
  },
  (row) => [
    foreignKey({
      name: 'notices_department_fk',
      columns: [row.departmentId],
      foreignColumns: [departments.id],
    }),
    foreignKey({ name: 'notices_issued_by_fk', columns: [row.issuedBy], foreignColumns: [accounts.id] }),
    foreignKey({ name: 'notices_read_by_fk', columns: [row.readBy], foreignColumns: [accounts.id] }),
    uniqueIndex('notices_number_key').on(row.kind, row.year, row.number),
    index('notices_department').on(row.departmentId),
    oneOf('notices_kind_check', row.kind, NOTICE_KINDS),
    oneOf('notices_grade_check', row.grade, NOTICE_GRADES),
  ],
)

export const noticeTasks = table(
  'notice_tasks',
  {
    id: text('id').primaryKey(),
    noticeId: text('notice_id').notNull(),
    taskId: text('task_id').notNull(),
  },
  (row) => [
    foreignKey({ name: 'notice_tasks_notice_fk', columns: [row.noticeId], foreignColumns: [notices.id] }),
    foreignKey({ name: 'notice_tasks_task_fk', columns: [row.taskId], foreignColumns: [tasks.id] }),
    index('notice_tasks_notice').on(row.noticeId),
    index('notice_tasks_task').on(row.taskId),
  ],
)
