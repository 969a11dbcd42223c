// What the supervision office has to do next: entries that wait, tasks nobody answers for, windows, accounts.
import 'server-only'
import { allDepartments, type DepartmentRow } from '@/db/reads/departments'
import { allReports } from '@/db/reads/reports'
import { submittedEntries } from '@/db/reads/written-entries'
import { type AccountLine, accountLines } from './account-list'
import { type AssignmentLine, assignmentLines } from './assignment-list'
import { type Asked, always, defineQuery } from './define-query'
import { type ExtensionLine, extensionLines } from './extension-list'
import { type AwaitedTarget, awaitedTargets } from './set-target-page'
import { type WindowLine, windowYears } from './window-list'

export type AdminOverview = {
  /** Entries that wait for a decision. */
  waiting: number
  /** Requests for more time that wait. */
  requests: ExtensionLine[]
  tasks: { total: number; unconfirmed: number }
  /** Windows that stand open, are late or come next; the newest quarter first. */
  windows: WindowLine[]
  /** Targets whose value a higher level hands down and nobody has entered yet. */
  awaited: AwaitedTarget[]
  accounts: {
    total: number
    /** Nobody has set a password yet: the link waits or is gone. */
    withoutPassword: AccountLine[]
    /** Departments that lead a confirmed task and have no account that could report on it. */
    leadsWithout: DepartmentRow[]
  }
}

export const adminOverview = defineQuery({
  verb: 'review.read',
  find: always,
  read: async (asked: Asked): Promise<AdminOverview> => {
    const departments = await allDepartments()
    const [waiting, requests, lines, years, accounts, awaited] = await Promise.all([
      submittedEntries(asked.sight),
      extensionLines(asked, 'requested'),
      allLines(asked, departments),
      windowYears(asked),
      accountLines(asked),
      awaitedTargets(asked.sight),
    ])
    const unconfirmed = lines.filter(({ standing }) => standing !== 'confirmed')
    return {
      waiting: waiting.length,
      requests,
      awaited,
      tasks: { total: lines.length, unconfirmed: unconfirmed.length },
      windows: years
        .flatMap(({ quarters }) => quarters)
        .filter(isRunning)
        .reverse(),
      accounts: accountsToDo(accounts, lines, departments),
    }
  },
})

const isRunning = ({ status }: WindowLine) => status !== 'notOpened' && status !== 'closed'

async function allLines(asked: Asked, departments: DepartmentRow[]): Promise<AssignmentLine[]> {
  const reports = await allReports(asked.sight)
  return (await Promise.all(reports.map(({ id }) => assignmentLines(asked, id, departments)))).flat()
}

function accountsToDo(accounts: AccountLine[], lines: AssignmentLine[], departments: DepartmentRow[]) {
  const leading = new Set(
    lines.flatMap(({ standing, lead }) => (standing === 'confirmed' && lead ? [lead.id] : [])),
  )
  const usable = accounts.filter(({ standing }) => standing !== 'disabled')
  const provided = new Set(usable.map(({ department }) => department))
  return {
    total: accounts.length,
    withoutPassword: usable.filter(({ standing }) => standing !== 'ready'),
    leadsWithout: departments.filter(({ id, short }) => leading.has(id) && !provided.has(short)),
  }
}
