// The append-only, hash-chained event log (domain.md, Data model; security.md, rows 17 and 18), and the database's marks.
import { flag, index, instant, integer, json, table, text } from '../columns'

export const events = table(
  'events',
  {
    seq: integer('seq').primaryKey(),
    format: integer('format').notNull(),
    at: instant('at').notNull(),
    action: text('action').notNull(),
    actorId: text('actor_id'),
    actorRole: text('actor_role'),
    actorDepartment: text('actor_department'),
    address: text('address'),
    subjectType: text('subject_type').notNull(),
    subjectId: text('subject_id').notNull(),
    before: json('before').$type<Record<string, unknown>>(),
    after: json('after').$type<Record<string, unknown>>(),
    reason: text('reason'),
    success: flag('success').notNull(),
    hash: text('hash').notNull(),
  },
  (event) => [
    index('events_subject').on(event.subjectType, event.subjectId),
    index('events_actor').on(event.actorId),
  ],
)

/** What kind of database this is: a row 'demo' or 'test' allows a clock of its own and shows 演示数据. */
export const marks = table('marks', {
  kind: text('kind').primaryKey(),
  value: text('value').notNull(),
})
