// An administrator moves a window's due date or close later, with a reason.
import 'server-only'
import { type WindowRow, windowById } from '@/db/reads/window-rows'
import { moveWindow } from '@/db/writes/windows'
import { NO_FACTS } from '@/lib/domain/permissions'
import { printQuarter, type Quarter } from '@/lib/domain/quarter'
import { printShanghaiDate } from '@/lib/domain/shanghai-time'
import { type ExtensionProblem, extensionProblem, type ReportingWindow } from '@/lib/domain/window'
import { extendWindowInput } from '@/lib/inputs/window'
import type { FieldProblems } from '@/lib/result'
import { defineCommand, done, refused } from './define-command'

const FIELDS: Record<ExtensionProblem, FieldProblems> = {
  dueIsPast: { dueAt: 'dueIsPast' },
  earlierDue: { dueAt: 'earlier' },
  earlierClose: { closesAt: 'earlier' },
  closesBeforeDue: { closesAt: 'closesAfterDue' },
  nothingMoved: { closesAt: 'nothingMoved' },
}

const timesOf = ({ dueAt, closesAt }: Pick<WindowRow, 'dueAt' | 'closesAt'>) => ({
  dueAt: dueAt.toISOString(),
  closesAt: closesAt.toISOString(),
})

/** A form knows days only: the day that stands there means the moment that is set, not the end of that day. */
function sameDayOr(set: Date, wanted: Date | undefined): Date {
  return wanted && printShanghaiDate(wanted) !== printShanghaiDate(set) ? wanted : set
}

export const extendWindow = defineCommand({
  verb: 'window.extend',
  input: extendWindowInput,
  load: async ({ tx, input }) => {
    const window = await windowById(tx, input.window)
    return window && { subject: window, facts: NO_FACTS }
  },
  work: async ({ tx, now, input }, window) => {
    const { reason, version } = input
    const dueAt = sameDayOr(window.dueAt, input.dueAt)
    const closesAt = sameDayOr(window.closesAt, input.closesAt)
    const stale = { kind: 'stale', current: { version: window.version, ...timesOf(window) } } as const
    if (version !== window.version) return refused(stale)
    const wrong = extensionProblem(window as ReportingWindow, { dueAt, closesAt }, now)
    if (wrong) return refused({ kind: 'invalid', fields: FIELDS[wrong] })
    if (!(await moveWindow(tx, { id: window.id, version }, { dueAt, closesAt }))) return refused(stale)
    const quarter = printQuarter(window as Quarter)
    return done(
      { window: window.id, quarter },
      {
        action: 'window.extended',
        subjectType: 'window',
        subjectId: window.id,
        before: { quarter, ...timesOf(window) },
        after: { quarter, ...timesOf({ dueAt, closesAt }) },
        reason,
      },
    )
  },
})
