// The ground of department × task: each task's cell in a quarter, and each leading department's row.
import type { ListedAccount } from '@/db/reads/account-list'
import { businessDaysLeft, type OfficialCalendar } from '@/lib/domain/business-days'
import { CHAPTERS, type Chapter } from '@/lib/domain/chapter'
import {
  type CellState,
  type ChaseFacts,
  cellState,
  gradeCalledFor,
  gradeOfNotice,
  isIn,
  isLeft,
} from '@/lib/domain/chase'
import { groupedBy } from '@/lib/domain/grouped'
import type { NoticeGrade } from '@/lib/domain/notice'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { VerdictCode } from '@/lib/domain/verdict'
import { type MoreTime, moreTimeOf } from './more-time'
import { placeOf, type QuarterNow } from './office-quarter'
import type { OfficeTask } from './office-year'

export type Cell = {
  taskId: string
  code: string
  title: string
  chapter: Chapter
  state: CellState
  /** Handed in late, whatever became of it. */
  late: boolean
  verdict: VerdictCode | null
  /** The notice that is called for, and the grade of one that may be sent anyway. */
  calledFor: NoticeGrade | null
  grade: NoticeGrade | null
  entryId: string | null
  moreTime: MoreTime
}

/** none: nobody can report; never: there are accounts, and nobody has come in. */
export type SignedIn = 'none' | 'never' | 'yes'

export type MatrixRow = {
  id: string
  name: string
  signedIn: SignedIn
  cells: Cell[]
  owed: number
  handedIn: number
  approved: number
  overdue: number
  left: number
}

type At = QuarterNow & { calendar: OfficialCalendar; waiting: string[] }

/** The cell of one task. */
export function cellOf(task: OfficeTask, at: At): Cell {
  const { state, owed, timeliness, written } = placeOf(task, at)
  const moreTime = moreTimeOf(task, at, at.waiting.includes(task.task.id))
  const facts = { ...factsOf(task, at, moreTime.due), cell: cellState({ state, owed, timeliness }) }
  return {
    taskId: task.task.id,
    code: task.task.code,
    title: task.task.title,
    chapter: task.task.chapter as Chapter,
    state: facts.cell,
    late: timeliness === 'madeUpLate',
    verdict: facts.verdict,
    calledFor: gradeCalledFor(facts),
    grade: gradeOfNotice(facts),
    entryId: written?.entry.id ?? null,
    moreTime,
  }
}

function factsOf(task: OfficeTask, at: At, due: Date | null): Omit<ChaseFacts, 'cell'> {
  const { now, calendar, quarter } = at
  return {
    ...{ due, now, verdict: verdictOf(task, quarter.quarter) },
    businessDaysLeft: due ? businessDaysLeft(calendar, now, due).count : null,
  }
}

/** Of what waits for approval, else of the newest that was approved. */
function verdictOf(task: OfficeTask, quarter: QuarterNumber): VerdictCode | null {
  const written = task.written.get(quarter)?.entry
  const kept = written?.state === 'submitted' ? written.versions[0]?.verdict : null
  const waiting = (kept as { task?: { code?: VerdictCode } | null } | null)?.task?.code
  return waiting ?? task.published.at(-1)?.verdict?.task?.code ?? null
}

type RowFacts = { tasks: OfficeTask[]; at: At; names: Map<string, string>; accounts: ListedAccount[] }

/** A row for every department that is confirmed to lead something, in the departments' order. */
export function matrixRows({ tasks, at, names, accounts }: RowFacts): MatrixRow[] {
  const led = groupedBy(tasks, ({ leadId }) => leadId)
  return [...names].flatMap(([id, name]) => {
    const own = led.get(id)
    if (!own) return []
    const cells = own.map((task) => cellOf(task, at)).sort(inReportOrder)
    return [{ id, name, signedIn: signedInOf(id, accounts), cells, ...countsOf(cells) }]
  })
}

const inReportOrder = (a: Cell, b: Cell) =>
  CHAPTERS.indexOf(a.chapter) - CHAPTERS.indexOf(b.chapter) || a.code.localeCompare(b.code)

function countsOf(cells: Cell[]) {
  const count = (holds: (cell: Cell) => boolean) => cells.filter(holds).length
  return {
    owed: count(({ state }) => state !== 'notOwed'),
    handedIn: count(({ state }) => isIn(state)),
    approved: count(({ state }) => state === 'approved' || state === 'madeUpLate'),
    overdue: count(({ state }) => state === 'overdue'),
    left: count(({ state }) => isLeft(state)),
  }
}

function signedInOf(departmentId: string, accounts: ListedAccount[]): SignedIn {
  const own = accounts.filter((one) => one.departmentId === departmentId && one.disabledAt === null)
  if (own.length === 0) return 'none'
  return own.some(({ signedInAt, lastSignIn }) => signedInAt ?? lastSignIn) ? 'yes' : 'never'
}
