// The administrator's first screen: department × task of a quarter, who has not reported, what is late, and one cell to act on.
import 'server-only'
import { listedAccounts } from '@/db/reads/account-list'
import { allReports } from '@/db/reads/reports'
import type { DaysLeft } from '@/lib/domain/business-days'
import { CELL_STATES, type CellState } from '@/lib/domain/chase'
import type { Quarter } from '@/lib/domain/quarter'
import { type ReportingWindow, type WindowStatus, windowStatus } from '@/lib/domain/window'
import { workQuarter } from '@/lib/domain/work-quarter'
import type { MatrixFilter } from '@/lib/inputs/matrix-filter'
import { type Asked, always, defineQuery } from './define-query'
import { type Cell, type MatrixRow, matrixRows } from './matrix-rows'
import { windowIn } from './office-quarter'
import { type OfficeYear, officeYear } from './office-year'
import { leftUntilDue, timeFacts } from './work-time'

export type PickedCell = { cell: Cell; department: string; departmentId: string }

export type Matrix = {
  now: Date
  year: number
  quarter: Quarter
  quarters: { quarter: Quarter; status: WindowStatus }[]
  window: ReportingWindow
  status: WindowStatus
  daysLeft: DaysLeft | null
  counts: Record<CellState, number>
  /** Cells with an approved or a waiting verdict that is behind pace. */
  behind: number
  owed: number
  handedIn: number
  approved: number
  overdue: number
  left: number
  /** What the filter lets through, in the order that it asks for. */
  rows: MatrixRow[]
  /** Departments that lead and whose accounts never came in, with how many tasks. */
  unseen: { id: string; name: string; signedIn: 'none' | 'never'; tasks: number }[]
  /** Tasks that nobody is confirmed to lead: they cannot be chased. */
  unconfirmed: number
  /** Requests for more time that wait. */
  requests: number
  picked: PickedCell | null
}

/** Null `matrix` before a window was set in any report year: there is nothing to chase yet. */
export const matrix = defineQuery<MatrixFilter, { matrix: Matrix | null }>({
  verb: 'review.read',
  find: always,
  read: async (asked, filter) => {
    const reported = filter.quarter?.year ?? (await allReports(asked.sight))[0]?.year
    const year = reported === undefined ? null : await officeYear(asked.sight, reported)
    const quarter = year && (filter.quarter ?? workQuarter(year.windows, asked.now))
    const window = year && quarter && windowIn(year, quarter)
    return { matrix: year && window ? await viewOf(asked, { year, window, filter }) : null }
  },
})

type Ground = { year: OfficeYear; window: ReportingWindow; filter: MatrixFilter }

async function viewOf(asked: Asked, { year, window, filter }: Ground): Promise<Matrix> {
  const { now, sight } = asked
  const quarter = { year: window.year, quarter: window.quarter }
  const [facts, accounts] = await Promise.all([timeFacts(asked, quarter), listedAccounts(sight)])
  const at = { window, quarter, now, ...facts }
  const rows = matrixRows({ tasks: year.tasks, at, names: year.names, accounts })
  const cells = rows.flatMap((row) => row.cells)
  const sum = (key: 'owed' | 'handedIn' | 'approved' | 'overdue' | 'left') =>
    rows.reduce((total, row) => total + row[key], 0)
  return {
    ...{ now, quarter, window, year: year.report.year, status: windowStatus(window, now) },
    quarters: year.windows.map((one) => ({ quarter: one, status: windowStatus(one, now) })),
    daysLeft: leftUntilDue(at),
    counts: countsOf(cells),
    behind: cells.filter(({ verdict }) => verdict === 'behind').length,
    ...{ owed: sum('owed'), handedIn: sum('handedIn'), approved: sum('approved') },
    ...{ overdue: sum('overdue'), left: sum('left') },
    rows: filtered(rows, filter),
    unseen: rows.flatMap(unseenIn),
    unconfirmed: year.tasks.filter(({ leadId }) => leadId === null).length,
    requests: facts.waiting.length,
    picked: pickedIn(rows, filter.at),
  }
}

const countsOf = (cells: Cell[]) =>
  Object.fromEntries(
    CELL_STATES.map((state) => [state, cells.filter((cell) => cell.state === state).length]),
  ) as Record<CellState, number>

const unseenIn = ({ id, name, signedIn, owed }: MatrixRow) =>
  signedIn === 'yes' ? [] : [{ id, name, signedIn, tasks: owed }]

/** Rows that hold what is asked for; `left` puts those first that owe most. */
function filtered(rows: MatrixRow[], { show }: MatrixFilter): MatrixRow[] {
  if (show === 'all') return rows
  if (show === 'left') return rows.filter((row) => row.left > 0).sort((a, b) => b.left - a.left)
  if (show === 'behind') return rows.filter(({ cells }) => cells.some(({ verdict }) => verdict === 'behind'))
  if (show === 'unseen') return rows.filter(({ signedIn }) => signedIn !== 'yes')
  return rows.filter(({ cells }) => cells.some(({ state }) => state === show))
}

function pickedIn(rows: MatrixRow[], taskId: string): PickedCell | null {
  for (const { id, name, cells } of rows) {
    const cell = cells.find((one) => one.taskId === taskId)
    if (cell) return { cell, department: name, departmentId: id }
  }
  return null
}
