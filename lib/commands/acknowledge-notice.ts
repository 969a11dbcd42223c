// The department says that it has read a notice (签收): once, by whoever was first.
import 'server-only'
import { noticeById } from '@/db/reads/notices'
import { acknowledge } from '@/db/writes/notices'
import { NO_FACTS } from '@/lib/domain/permissions'
import { printQuarter } from '@/lib/domain/quarter'
import { noticeInput } from '@/lib/inputs/notice'
import { defineCommand, done, refused } from './define-command'

export const acknowledgeNotice = defineCommand({
  verb: 'notice.acknowledge',
  input: noticeInput,
  load: async ({ tx, actor, input }) => {
    const notice = await noticeById(tx, input.notice)
    const leads = notice !== null && notice.departmentId === actor.departmentId
    return notice && { subject: notice, facts: { ...NO_FACTS, leads } }
  },
  work: async ({ tx, now, actor }, { id, kind, number, year, reportYear, quarter }) => {
    if (!(await acknowledge(tx, id, { readBy: actor.accountId, readAt: now })))
      return refused({ kind: 'refused', because: 'acknowledged' })
    const after = { notice: kind, year, number, quarter: printQuarter({ year: reportYear, quarter }) }
    return done(
      { notice: id },
      { action: 'notice.acknowledged', subjectType: 'notice', subjectId: id, after },
    )
  },
})
