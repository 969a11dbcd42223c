// Notices as they were sent: the supervision office's list, and one to read, to acknowledge and to print.
import 'server-only'
import { type NoticeRow, noticeRow, noticeRows } from '@/db/reads/notices'
import type { NoticeGrade, NoticeKind } from '@/lib/domain/notice'
import { type Facts, may, NO_FACTS } from '@/lib/domain/permissions'
import type { Quarter } from '@/lib/domain/quarter'
import { type Asked, always, defineQuery } from './define-query'
import { type OfficeYear, officeYear } from './office-year'

/** What a notice is known by. */
export type NoticeName = { kind: NoticeKind; grade: NoticeGrade; year: number; number: number }

export type NoticeLine = NoticeName & {
  id: string
  department: string
  quarter: Quarter
  tasks: { id: string; code: string; title: string }[]
  issuedAt: Date
  answerBy: string
  readAt: Date | null
}

export type NoticePage = NoticeLine & { text: string; now: Date; mayAcknowledge: boolean }

/** All that were sent, the newest first. */
export const noticeList = defineQuery({
  verb: 'notice.send',
  find: always,
  read: async ({ sight }: Asked): Promise<NoticeLine[]> => {
    const rows = await noticeRows(sight)
    const years = new Map<number, OfficeYear | null>()
    for (const { reportYear } of rows)
      if (!years.has(reportYear)) years.set(reportYear, await officeYear(sight, reportYear))
    return rows.map((row) => noticeLine(row, years.get(row.reportYear) ?? null))
  },
})

/** One notice, for its department and the supervision office. */
export const noticePage = defineQuery<string, NoticePage>({
  verb: 'notice.read',
  facts: noticeFacts,
  read: async (asked, id) => {
    const row = await noticeRow(asked.sight, id)
    if (!row) return null
    const facts = await noticeFacts(asked, id)
    const mayRead = facts !== null && may(asked.actor, 'notice.acknowledge', facts).allowed
    return {
      ...noticeLine(row, await officeYear(asked.sight, row.reportYear)),
      ...{ text: row.text, now: asked.now, mayAcknowledge: mayRead && row.readAt === null },
    }
  },
})

async function noticeFacts({ actor }: Asked, id: string): Promise<Facts | null> {
  // Whose it is can only be told from the row itself, whoever asks; nothing of it is passed on.
  const row = await noticeRow({ kind: 'all' }, id)
  return row && { ...NO_FACTS, leads: row.departmentId === actor.departmentId }
}

/** A row with its tasks and its department by name. */
export function noticeLine(row: NoticeRow, year: OfficeYear | null): NoticeLine {
  const { id, kind, grade, number, issuedAt, answerBy, readAt } = row
  return {
    ...{ id, kind, grade, number, issuedAt, answerBy, readAt, year: row.year },
    department: year?.names.get(row.departmentId) ?? row.departmentId,
    quarter: { year: row.reportYear, quarter: row.quarter },
    tasks: row.taskIds.map((taskId) => {
      const task = year?.tasks.find((one) => one.task.id === taskId)?.task
      return { id: taskId, code: task?.code ?? taskId.slice(-3), title: task?.title ?? taskId }
    }),
  }
}

/** What a department's list shows: sent about this quarter, or not acknowledged yet; the newest first. */
export async function noticesIn(
  { sight }: Asked,
  year: OfficeYear,
  quarter: Quarter | null,
): Promise<NoticeLine[]> {
  const rows = await noticeRows(sight)
  const isShown = (row: NoticeRow) =>
    row.readAt === null || (row.reportYear === quarter?.year && row.quarter === quarter.quarter)
  return rows.filter(isShown).map((row) => noticeLine(row, year))
}
