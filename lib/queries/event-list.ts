// The event log a page at a time, each event with the names of who acted and of what it happened to.
import 'server-only'
import { listedAccounts } from '@/db/reads/account-list'
import { allDepartments } from '@/db/reads/departments'
import { chainHead, type EventRow, eventsWhere } from '@/db/reads/events'
import { allReports } from '@/db/reads/reports'
import { tasksOf } from '@/db/reads/tasks'
import type { Role } from '@/lib/domain/actor'
import type { EventAction, SubjectType } from '@/lib/domain/event'
import { parseQuarter, type Quarter } from '@/lib/domain/quarter'
import type { Sight } from '@/lib/domain/visibility'
import { askedSpan, type EventQuestion } from '@/lib/inputs/event-filter'
import { type Asked, always, defineQuery } from './define-query'

const PAGE = 50

export type EventValue = string | number | boolean | null | EventValue[]
export type EventChange = { key: string; before?: EventValue; after?: EventValue }

export type EventLine = {
  seq: number
  at: Date
  /** Null is the portal itself, or somebody who was never signed in. */
  who: { id: string; name: string } | null
  role: Role | null
  department: string | null
  action: EventAction
  success: boolean
  /** `name` is null where nothing of that id is known (any more). */
  subject: { type: SubjectType; id: string; name: string | null }
  /** The quarter of a window or an entry. */
  quarter: Quarter | null
  changes: EventChange[]
  reason: string | null
  /** A pseudonym: equal ones came from one address. */
  address: string | null
}

export type EventList = {
  lines: EventLine[]
  /** Where the next page starts; null on the last one. */
  next: number | null
  head: { seq: number; hash: string } | null
  people: { id: string; name: string }[]
}

export const eventList = defineQuery({
  verb: 'event.read',
  find: always,
  read: async (asked: Asked, question: EventQuestion): Promise<EventList> => {
    const { sight } = asked
    const [rows, head, names] = await Promise.all([
      eventsWhere(sight, rowFilter(question), PAGE + 1),
      chainHead(sight),
      namesOf(sight),
    ])
    const lines = rows.slice(0, PAGE).map((row) => lineOf(row, names))
    const next = rows.length > PAGE ? (lines.at(-1)?.seq ?? null) : null
    return { lines, next, head, people: [...names.account].map(([id, name]) => ({ id, name })) }
  },
})

function rowFilter(question: EventQuestion) {
  const { person, action, type, object, result, before } = question
  return {
    actorId: person || undefined,
    action: action || undefined,
    subjectType: type || undefined,
    subjectId: object || undefined,
    success: result === 'all' ? undefined : result === 'done',
    before,
    ...askedSpan(question),
  }
}

type Names = { account: Map<string, string>; department: Map<string, string>; task: Map<string, string> }

async function namesOf(sight: Sight): Promise<Names> {
  const [accounts, departments, reports] = await Promise.all([
    listedAccounts(sight),
    allDepartments(),
    allReports(sight),
  ])
  const tasks = (await Promise.all(reports.map(({ id }) => tasksOf(sight, id)))).flat()
  return {
    account: new Map(accounts.map(({ id, login, displayName }) => [id, `${login} ${displayName}`])),
    department: new Map(departments.map(({ id, short }) => [id, short])),
    task: new Map(tasks.map(({ id, title }) => [id, title])),
  }
}

function lineOf(row: EventRow, names: Names): EventLine {
  const { seq, at, success, reason, address, actorId, actorDepartment } = row
  const type = row.subjectType as SubjectType
  return {
    ...{ seq, at, success, reason, address },
    who: actorId ? { id: actorId, name: names.account.get(actorId) ?? actorId } : null,
    role: row.actorRole as Role | null,
    department: (actorDepartment && names.department.get(actorDepartment)) ?? null,
    action: row.action as EventAction,
    subject: { type, id: row.subjectId, name: subjectName(row, names) },
    quarter: parseQuarter(String(row.after?.quarter ?? '')),
    changes: changesOf(row, names),
  }
}

/** An entry's event says of which task it is; a window has no name but its quarter. */
function subjectName({ subjectType, subjectId, after }: EventRow, names: Names): string | null {
  if (subjectType === 'task') return names.task.get(subjectId) ?? null
  if (subjectType === 'account' || subjectType === 'session') return names.account.get(subjectId) ?? null
  if (subjectType === 'entry' || subjectType === 'extension')
    return names.task.get(String(after?.task)) ?? null
  return null
}

/** Which task and quarter it was is said with the subject. */
const isContent = (key: string) => key !== 'quarter' && key !== 'task'

/** What was and what is, key by key; departments by name. */
function changesOf({ before, after }: EventRow, { department }: Names): EventChange[] {
  const named = (value: unknown): EventValue | undefined => {
    if (Array.isArray(value)) return value.map((inner) => named(inner) ?? null)
    if (typeof value === 'string') return department.get(value) ?? value
    return value as EventValue | undefined
  }
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].filter(isContent)
  return keys.map((key) => ({ key, before: named(before?.[key]), after: named(after?.[key]) }))
}
