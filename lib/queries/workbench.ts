// What a department must do next in a quarter, most urgent first (design.md, Workbench).
import 'server-only'
import { allReports } from '@/db/reads/reports'
import { signOffRule } from '@/db/reads/sign-off'
import type { DaysLeft } from '@/lib/domain/business-days'
import type { ContributionState } from '@/lib/domain/contribution'
import type { EntryOrigin } from '@/lib/domain/entry-state'
import type { Judgement } from '@/lib/domain/judgement'
import type { Timeliness } from '@/lib/domain/overdue'
import { printQuarter, type Quarter, type QuarterNumber } from '@/lib/domain/quarter'
import { type ReportingWindow, type WindowStatus, windowStatus } from '@/lib/domain/window'
import { isHandedIn, isLeftToDo, WORK_GROUPS, type WorkGroup } from '@/lib/domain/work-group'
import { workQuarter } from '@/lib/domain/work-quarter'
import { type Asked, always, defineQuery } from './define-query'
import { grantedIn, isWritable } from './grants'
import { type MoreTime, moreTimeOf } from './more-time'
import { type NoticeLine, noticesIn } from './notice-pages'
import { faultsOf, placeOf, type QuarterNow, windowIn } from './office-quarter'
import { type OfficeTask, type OfficeYear, officeYear } from './office-year'
import { approvedBefore } from './published-content'
import { type Return, returnOf } from './return-of'
import { supportedBy } from './supported-tasks'
import { isLate, isNearDue, leftUntilDue, type TimeFacts, timeFacts } from './work-time'

export type WorkItem = {
  taskId: string
  code: string
  title: string
  group: WorkGroup
  state: EntryOrigin
  timeliness: Timeliness
  /** An approved edition is public meanwhile: what is being written corrects it. */
  correction: boolean
  returned: Return | null
  savedAt: Date | null
  submittedAt: Date | null
  approvedAt: Date | null
  /** The department may write it now. */
  writable: boolean
  /** How many places are still to be filled in. */
  faults: number
  before: Before | null
  moreTime: MoreTime
  /** More time is worth asking for: it is due soon, or was. */
  late: boolean
}

/** What was published last in this year: its quarter, the judgement, and the figures where it has any. */
export type Before = {
  quarter: QuarterNumber
  judgement: Judgement | null
  figures: { name: string; value: string; unit: string }[]
}

/** A task of another lead's: `writable` says whether its paragraph may be written now. */
export type SupportedTask = {
  taskId: string
  code: string
  title: string
  lead: string | null
  contribution: ContributionState
  writable: boolean
}

export type QuarterChoice = { quarter: string; number: Quarter['quarter']; status: WindowStatus }

export type WorkbenchView = {
  department: string
  now: Date
  year: number
  /** Null before any window was set. */
  quarter: Quarter | null
  quarters: QuarterChoice[]
  window: ReportingWindow | null
  status: WindowStatus
  /** Business days until it is due, while the window is open. */
  daysLeft: DaysLeft | null
  /** It is due soon, and something is left to do. */
  near: boolean
  /** Sent to the department about this quarter, or not read yet; the newest first. */
  notices: NoticeLine[]
  groups: { group: WorkGroup; items: WorkItem[] }[]
  /** Of the tasks that owe an entry or have one. */
  total: number
  handedIn: number
  leftToDo: number
  /** Tasks that the department leads, whether or not they owe anything now. */
  leads: number
  /** Suggested for this department and not confirmed by an administrator: nothing can be written yet. */
  unconfirmed: { code: string; title: string }[]
  supports: SupportedTask[]
}

/** `quarter` is the one asked for, null for the one that is due next. */
export const workbench = defineQuery<{ quarter: Quarter | null }, WorkbenchView>({
  verb: 'workbench.read',
  find: always,
  read: async (asked, input) => {
    const { departmentId } = asked.actor
    const reported = input.quarter?.year ?? (await allReports(asked.sight))[0]?.year
    const year = reported === undefined ? null : await officeYear(asked.sight, reported)
    if (!year || departmentId === null) return null
    const quarter = input.quarter ?? workQuarter(year.windows, asked.now)
    const { reviewers } = await signOffRule(departmentId)
    const reader = reviewers.some(({ id }) => id === asked.actor.accountId) ? asked.actor.accountId : null
    const time = await timeFacts(asked, quarter)
    const supports = await supportedBy(year, departmentId, { quarter, now: asked.now })
    const notices = await noticesIn(asked, year, quarter)
    return { ...viewOf(asked, { year, departmentId, quarter, reader, ...time }), supports, notices }
  },
})

/** `reader` is the account of a 审核人 who asks, null for anyone else. */
type Reader = { reader: string | null }
type Ground = { year: OfficeYear; departmentId: string; quarter: Quarter | null } & TimeFacts & Reader

function viewOf(asked: Asked, ground: Ground) {
  const { year, departmentId, quarter } = ground
  const led = year.tasks.filter((task) => task.leadId === departmentId)
  const window = quarter && windowIn(year, quarter)
  const at = { window, now: asked.now, ...ground }
  const items = quarter ? led.map((task) => itemOf(task, { ...at, quarter })) : []
  const leftToDo = items.filter(({ group }) => isLeftToDo(group)).length
  const daysLeft = leftUntilDue(at)
  const counted = items.filter(({ group }) => group !== 'notOwed')
  return {
    department: year.names.get(departmentId) ?? departmentId,
    now: asked.now,
    year: year.report.year,
    quarter: quarter && { year: quarter.year, quarter: quarter.quarter },
    quarters: year.windows.map((one) => choiceOf(one, asked.now)),
    window,
    status: windowStatus(window, asked.now),
    groups: WORK_GROUPS.map((group) => ({ group, items: items.filter((item) => item.group === group) })),
    total: counted.length,
    handedIn: counted.filter(({ state }) => state !== 'none' && isHandedIn(state)).length,
    leftToDo,
    daysLeft,
    near: leftToDo > 0 && isNearDue(at),
    leads: led.length,
    ...othersOf(year, departmentId),
  }
}

const choiceOf = (window: ReportingWindow, now: Date): QuarterChoice => ({
  quarter: printQuarter(window),
  number: window.quarter,
  status: windowStatus(window, now),
})

function othersOf({ tasks }: OfficeYear, departmentId: string) {
  const named = ({ task }: OfficeTask) => ({ code: task.code, title: task.title })
  return {
    unconfirmed: tasks
      .filter((one) => one.leadId === null && one.suggestedLeadId === departmentId)
      .map(named),
  }
}

function itemOf(task: OfficeTask, { reader, ...at }: QuarterNow & TimeFacts & Reader): WorkItem {
  const moreTime = moreTimeOf(task, at, at.waiting.includes(task.task.id))
  const { written, state, timeliness, ...place } = placeOf(task, at)
  const versions = written?.entry.versions ?? []
  const isTheirs = state === 'internalReview' && reader !== null && versions[0]?.writtenBy !== reader
  const group = isTheirs ? 'awaitsYou' : place.group
  const approved = versions.find(({ number }) => number === written?.entry.approvedVersion)
  return {
    taskId: task.task.id,
    code: task.task.code,
    title: task.task.title,
    group,
    state,
    timeliness,
    correction: approved !== undefined && state !== 'approved',
    returned:
      written && state === 'returned'
        ? returnOf(written.entry, { ...at, granted: grantedIn(task, at.quarter) })
        : null,
    savedAt: versions[0]?.writtenAt ?? null,
    submittedAt: versions[0]?.submittedAt ?? null,
    approvedAt: approved?.decidedAt ?? null,
    writable: isWritable(task, at),
    faults: isLeftToDo(group) ? Object.keys(faultsOf(task, at.quarter)).length : 0,
    before: publishedLast(task, at.quarter),
    moreTime,
    late: isLate(moreTime.due, at),
  }
}

function publishedLast({ targets, published }: OfficeTask, { quarter }: Quarter): Before | null {
  const before = approvedBefore(published, quarter)
  if (!before) return null
  const figures = targets.flatMap(({ id, name, measure, current }) => {
    const value = before.values[id]?.value ?? null
    return value === null || measure === 'node' ? [] : [{ name, value, unit: current.unit }]
  })
  return { quarter: before.quarter, judgement: before.judgement, figures }
}
