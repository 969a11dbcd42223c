// Notices (催办, 督办): a department reads its own, the supervision office all, the public none.
import 'server-only'
import { and, asc, desc, eq, inArray, max, type SQL, sql } from 'drizzle-orm'
import type { NoticeKind } from '@/lib/domain/notice'
import type { Quarter, QuarterNumber } from '@/lib/domain/quarter'
import type { Sight } from '@/lib/domain/visibility'
import { type Reads, store } from '../client'
import { notices, noticeTasks } from '../schema'

export type NoticeRow = Omit<typeof notices.$inferSelect, 'quarter'> & {
  quarter: QuarterNumber
  taskIds: string[]
}

function visibleNotices(sight: Sight): SQL | undefined {
  if (sight.kind === 'all') return undefined
  return sight.kind === 'department' ? eq(notices.departmentId, sight.departmentId) : sql`false`
}

/** All that this reader may see, the newest first. */
export async function noticeRows(sight: Sight): Promise<NoticeRow[]> {
  return withTasks(store().reader, visibleNotices(sight))
}

/** One under its id, or null. */
export async function noticeRow(sight: Sight, id: string): Promise<NoticeRow | null> {
  return (await withTasks(store().reader, and(eq(notices.id, id), visibleNotices(sight))))[0] ?? null
}

/** The same inside a transaction, whoever asks. */
export async function noticeById(tx: Reads, id: string): Promise<NoticeRow | null> {
  return (await withTasks(tx, eq(notices.id, id)))[0] ?? null
}

async function withTasks(reader: Reads, which: SQL | undefined): Promise<NoticeRow[]> {
  const rows = await reader
    .select()
    .from(notices)
    .where(which)
    .orderBy(desc(notices.issuedAt), desc(notices.number))
  const ids = rows.map(({ id }) => id)
  const about =
    ids.length === 0
      ? []
      : await reader
          .select()
          .from(noticeTasks)
          .where(inArray(noticeTasks.noticeId, ids))
          .orderBy(asc(noticeTasks.taskId))
  return rows.map((row) => ({
    ...row,
    quarter: row.quarter as QuarterNumber,
    taskIds: about.filter(({ noticeId }) => noticeId === row.id).map(({ taskId }) => taskId),
  }))
}

type Wording = Pick<
  NoticeRow,
  'kind' | 'departmentId' | 'reportYear' | 'quarter' | 'answerBy' | 'text' | 'taskIds'
>

/** Whether the very same notice went out before: a press that comes twice. */
export async function wasSent(tx: Reads, { taskIds, ...wording }: Wording): Promise<boolean> {
  const rows = await withTasks(
    tx,
    and(
      eq(notices.kind, wording.kind),
      eq(notices.departmentId, wording.departmentId),
      eq(notices.reportYear, wording.reportYear),
      eq(notices.quarter, wording.quarter),
      eq(notices.answerBy, wording.answerBy),
      eq(notices.text, wording.text),
    ),
  )
  return rows.some((row) => row.taskIds.join() === [...taskIds].sort().join())
}

/** The number that the next notice of a kind gets in a year; writers go one at a time (db/transaction.ts). */
export async function nextNoticeNumber(tx: Reads, kind: NoticeKind, year: number): Promise<number> {
  const [row] = await tx
    .select({ last: max(notices.number) })
    .from(notices)
    .where(and(eq(notices.kind, kind), eq(notices.year, year)))
  return (row?.last ?? 0) + 1
}

/** The tasks about which a department was nudged already for a quarter. */
export async function nudgedTasks(sight: Sight, { year, quarter }: Quarter): Promise<Set<string>> {
  const rows = await withTasks(
    store().reader,
    and(
      ...[eq(notices.kind, 'nudge'), eq(notices.reportYear, year), eq(notices.quarter, quarter)],
      visibleNotices(sight),
    ),
  )
  return new Set(rows.flatMap(({ taskIds }) => taskIds))
}
