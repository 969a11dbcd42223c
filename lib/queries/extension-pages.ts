// One task's quarter with a view to more time: how it stands, what was asked and decided, and what could be granted now.
import 'server-only'
import { officialDays } from '@/db/reads/calendar'
import { extensionsFor } from '@/db/reads/extensions'
import { nthBusinessDayAfter, type SaidDay, saidDay } from '@/lib/domain/business-days'
import type { EntryOrigin } from '@/lib/domain/entry-state'
import {
  type ExtensionKind,
  extensionInForce,
  extensionKindAt,
  grantedUntil,
  mayNeedTime,
} from '@/lib/domain/extension'
import { dueMoment } from '@/lib/domain/overdue'
import type { Quarter } from '@/lib/domain/quarter'
import { DAY, endOfShanghaiDay, printShanghaiDate } from '@/lib/domain/shanghai-time'
import { type ReportingWindow, windowStatus } from '@/lib/domain/window'
import { type Asked, defineQuery } from './define-query'
import { type EntryQuestion, entryFactsOf } from './entry-screen'
import { type ExtensionLine, extensionLine } from './extension-list'
import { grantedIn } from './grants'
import { placeOf, windowIn } from './office-quarter'
import { type OfficeTask, officeYear } from './office-year'
import { reportedTask } from './reported-task'

export type WhyNoTime = 'windowNotOpen' | 'handedIn' | 'noLead'

export type ExtensionPage = {
  now: Date
  task: { id: string; code: string; title: string }
  quarter: Quarter
  department: string | null
  window: ReportingWindow | null
  state: EntryOrigin
  /** The due moment in force, moved by an extension or not. */
  due: Date | null
  extendedUntil: Date | null
  lateUntil: Date | null
  /** What a grant would be now, or why there can be none. */
  kind: ExtensionKind | null
  why: WhyNoTime | null
  /** The day that is offered: '2024-04-17', and what it is. */
  offered: SaidDay
  waiting: ExtensionLine | null
  history: ExtensionLine[]
}

/** How many business days more are offered. */
const OFFERED_DAYS = 5

const find = ({ sight }: Asked, { task, quarter }: EntryQuestion) => reportedTask(sight, task, quarter.year)

/** For the lead department, which may ask. */
export const extensionAsk = defineQuery<EntryQuestion, ExtensionPage>({
  verb: 'entry.requestExtension',
  facts: entryFactsOf,
  find,
  read: readPage,
})

/** For an administrator, who decides. */
export const extensionDesk = defineQuery<EntryQuestion, ExtensionPage>({
  verb: 'extension.decide',
  find,
  read: readPage,
})

async function readPage(asked: Asked, { task: id, quarter }: EntryQuestion): Promise<ExtensionPage | null> {
  const year = await officeYear(asked.sight, quarter.year)
  const task = year?.tasks.find((one) => one.task.id === id)
  if (!year || !task) return null
  const rows = await extensionsFor(asked.sight, id, quarter)
  const history = rows.map((row) => extensionLine(row, year))
  const window = windowIn(year, quarter)
  const { state } = placeOf(task, { window, quarter, now: asked.now })
  const standing = standingOf(task, { window, quarter, now: asked.now })
  const departmentId = task.written.get(quarter.quarter)?.entry.departmentId ?? task.leadId
  return {
    ...{ now: asked.now, quarter, window, state, history, ...standing },
    task: { id, code: task.task.code, title: task.task.title },
    department: departmentId && (year.names.get(departmentId) ?? departmentId),
    ...possible(task, { window, quarter, now: asked.now }),
    offered: await offeredDay(asked.now, standing.due),
    waiting: history.find((line) => line.state === 'requested') ?? null,
  }
}

type At = { window: ReportingWindow | null; quarter: Quarter; now: Date }

function standingOf(task: OfficeTask, { window, quarter }: At) {
  const granted = grantedIn(task, quarter)
  return { due: window && dueMoment(window, extensionInForce(window, granted)), ...grantedUntil(granted) }
}

function possible(task: OfficeTask, at: At): { kind: ExtensionKind | null; why: WhyNoTime | null } {
  const { window, quarter, now } = at
  const status = windowStatus(window, now)
  if (!window || status === 'upcoming') return { kind: null, why: 'windowNotOpen' }
  if (task.leadId === null) return { kind: null, why: 'noLead' }
  if (!mayNeedTime(placeOf(task, at).state)) return { kind: null, why: 'handedIn' }
  return { kind: extensionKindAt(window, grantedIn(task, quarter), now), why: null }
}

/** Some business days after what is due, or after today; where they are not known, as many days. */
async function offeredDay(now: Date, due: Date | null): Promise<SaidDay> {
  const calendar = await officialDays()
  const from = due && due > now ? due : now
  const found = nthBusinessDayAfter(calendar, printShanghaiDate(from), OFFERED_DAYS)
  return saidDay(calendar, endOfShanghaiDay(found ?? '') ?? new Date(from.getTime() + OFFERED_DAYS * DAY))
}
