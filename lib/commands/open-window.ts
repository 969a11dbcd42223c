// An administrator opens a quarter for reporting; a past one is marked 补录 by itself (domain.md, rule 6).
import 'server-only'
import { randomUUID } from 'node:crypto'
import { hasReportOf, windowOfQuarter } from '@/db/reads/window-rows'
import { insertWindow } from '@/db/writes/windows'
import { NO_FACTS } from '@/lib/domain/permissions'
import { printQuarter } from '@/lib/domain/quarter'
import { isBackfill } from '@/lib/domain/window'
import { openWindowInput } from '@/lib/inputs/window'
import { defineCommand, done, refused } from './define-command'

export const openWindow = defineCommand({
  verb: 'window.open',
  input: openWindowInput,
  load: async () => ({ subject: null, facts: NO_FACTS }),
  work: async ({ tx, now, input }) => {
    const { year, quarter, opensAt, dueAt, closesAt } = input
    if (!(await hasReportOf(tx, year))) return refused({ kind: 'invalid', fields: { year: 'noReport' } })
    if (await windowOfQuarter(tx, { year, quarter }))
      return refused({ kind: 'refused', because: 'windowExists' })
    if (dueAt <= now) return refused({ kind: 'invalid', fields: { dueAt: 'past' } })
    const opened = new Date(Math.max(opensAt.getTime(), now.getTime()))
    const backfill = isBackfill({ year, quarter }, opened)
    const window = { id: randomUUID(), year, quarter, opensAt, dueAt, closesAt, backfill, version: 1 }
    await insertWindow(tx, window)
    const times = {
      opensAt: opensAt.toISOString(),
      dueAt: dueAt.toISOString(),
      closesAt: closesAt.toISOString(),
    }
    return done(
      { window: window.id, quarter: printQuarter({ year, quarter }) },
      {
        action: 'window.opened',
        subjectType: 'window',
        subjectId: window.id,
        after: { quarter: printQuarter({ year, quarter }), ...times, backfill },
      },
    )
  },
})
