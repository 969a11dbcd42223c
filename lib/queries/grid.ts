// All figures of a quarter that a department reports, in one grid; and what a task's entry holds besides its figures.
import 'server-only'
import { reportOfYear } from '@/db/reads/reports'
import type { EntryOrigin } from '@/lib/domain/entry-state'
import type { Quarter } from '@/lib/domain/quarter'
import { type ReportingWindow, type WindowStatus, windowStatus } from '@/lib/domain/window'
import { type Asked, defineQuery } from './define-query'
import { EMPTY_CONTENT, type EntryContent, type TargetContent } from './entry-content'
import { isWritable } from './grants'
import { placeOf, windowIn } from './office-quarter'
import { type OfficeTask, type OfficeYear, officeYear } from './office-year'
import { approvedBefore } from './published-content'
import { type TargetView, targetView } from './target-view'

export type GridTask = {
  taskId: string
  code: string
  title: string
  state: EntryOrigin
  version: number
  /** Its figures can be typed here and now. */
  writable: boolean
  targets: (TargetView & { content: TargetContent })[]
}

export type GridView = {
  now: Date
  department: string
  quarter: Quarter
  window: ReportingWindow | null
  status: WindowStatus
  quarters: { quarter: Quarter; status: WindowStatus }[]
  tasks: GridTask[]
  /** Tasks of the department without any figure: their judgement is written in the entry itself. */
  withoutFigures: number
}

const NOTHING: TargetContent = { typed: '', value: null, blank: null, blankReason: '' }

export const grid = defineQuery<Quarter, GridView>({
  verb: 'workbench.read',
  find: ({ sight }, { year }) => reportOfYear(sight, year),
  read: async (asked, quarter) => {
    const year = await officeYear(asked.sight, quarter.year)
    const { departmentId } = asked.actor
    if (!year || departmentId === null) return null
    const window = windowIn(year, quarter)
    const own = year.tasks.filter((task) => task.leadId === departmentId)
    const tasks = own.filter(({ targets }) => targets.length > 0)
    return {
      now: asked.now,
      department: year.names.get(departmentId) ?? departmentId,
      quarter,
      window,
      status: windowStatus(window, asked.now),
      quarters: year.windows.map((one) => ({ quarter: one, status: windowStatus(one, asked.now) })),
      tasks: tasks.flatMap((task) => gridTask(asked, task, { year, quarter })),
      withoutFigures: own.length - tasks.length,
    }
  },
})

/** A task that owes nothing and has nothing written is left out. */
function gridTask(asked: Asked, task: OfficeTask, at: { year: OfficeYear; quarter: Quarter }): GridTask[] {
  const window = windowIn(at.year, at.quarter)
  const now = { window, quarter: at.quarter, now: asked.now }
  const { written, state, group } = placeOf(task, now)
  if (group === 'notOwed') return []
  const before = approvedBefore(task.published, at.quarter.quarter)
  const content = written?.content ?? EMPTY_CONTENT
  const entry = written?.entry ?? null
  return [
    {
      taskId: task.task.id,
      code: task.task.code,
      title: task.task.title,
      state,
      version: entry?.version ?? 0,
      writable: isWritable(task, now),
      targets: task.targets.map((target) => ({
        ...targetView(target, before, task.plan),
        content: content.values[target.id] ?? NOTHING,
      })),
    },
  ]
}

export type EntryTexts = { version: number; content: EntryContent }

/** What each led task's entry holds now: the grid changes its figures and leaves the rest as it is. */
export const entryTexts = defineQuery<Quarter, Record<string, EntryTexts>>({
  verb: 'workbench.read',
  read: async (asked, quarter) => {
    const year = await officeYear(asked.sight, quarter.year)
    const own = year?.tasks.filter((task) => task.leadId === asked.actor.departmentId) ?? []
    const pairs = own.map((task) => {
      const written = task.written.get(quarter.quarter)
      return [
        task.task.id,
        { version: written?.entry.version ?? 0, content: written?.content ?? EMPTY_CONTENT },
      ] as const
    })
    return Object.fromEntries(pairs)
  },
})
