// Notices before they are sent: which departments, about which tasks, of which grade, with everything that their text says.
import 'server-only'
import { officialDays } from '@/db/reads/calendar'
import { nudgedTasks } from '@/db/reads/notices'
import { nthBusinessDayAfter, type SaidDay, saidDay } from '@/lib/domain/business-days'
import { kindCalledFor, mostUrgent } from '@/lib/domain/chase'
import type { NoticeGrade, NoticeKind } from '@/lib/domain/notice'
import type { Quarter } from '@/lib/domain/quarter'
import { DAY, endOfShanghaiDay, printShanghaiDate } from '@/lib/domain/shanghai-time'
import type { ReportingWindow } from '@/lib/domain/window'
import { type Asked, defineQuery } from './define-query'
import { type Cell, cellOf } from './matrix-rows'
import { windowIn } from './office-quarter'
import { type OfficeYear, officeYear } from './office-year'
import { timeFacts } from './work-time'

/** Without a department: every one that has something of the grade, by default what is overdue. Without a task: all that call for a notice. */
export type DraftQuestion = { quarter: Quarter; department: string; task: string; grade: NoticeGrade | '' }

export type NoticeDraft = {
  departmentId: string
  department: string
  kind: NoticeKind
  grade: NoticeGrade
  tasks: Cell[]
}

export type NoticeDrafts = {
  quarter: Quarter
  window: ReportingWindow
  drafts: NoticeDraft[]
  /** The day by which an answer is wanted, and what it is. */
  answerBy: SaidDay
}

/** How many business days an answer may take. */
const ANSWER_DAYS = 3

export const noticeDrafts = defineQuery<DraftQuestion, NoticeDrafts>({
  verb: 'notice.send',
  find: async ({ sight }, { quarter }) => {
    const year = await officeYear(sight, quarter.year)
    return year && windowIn(year, quarter)
  },
  read: async (asked, question) => {
    const year = await officeYear(asked.sight, question.quarter.year)
    const window = year && windowIn(year, question.quarter)
    if (!year || !window) return null
    const calendar = await officialDays()
    const found = nthBusinessDayAfter(calendar, printShanghaiDate(asked.now), ANSWER_DAYS)
    const answerBy = endOfShanghaiDay(found ?? '') ?? new Date(asked.now.getTime() + ANSWER_DAYS * DAY)
    return {
      quarter: question.quarter,
      window,
      drafts: await draftsIn(asked, { year, window }, question),
      answerBy: saidDay(calendar, answerBy),
    }
  },
})

type Ground = { year: OfficeYear; window: ReportingWindow }

async function draftsIn(asked: Asked, { year, window }: Ground, question: DraftQuestion) {
  const { quarter } = question
  const [facts, nudged] = await Promise.all([timeFacts(asked, quarter), nudgedTasks(asked.sight, quarter)])
  const at = { window, quarter, now: asked.now, ...facts }
  const cells = year.tasks.flatMap((task) =>
    task.leadId === null ? [] : [{ leadId: task.leadId, cell: cellOf(task, at) }],
  )
  return [...year.names].flatMap(([id, name]): NoticeDraft[] => {
    const tasks = cells.filter(({ leadId }) => leadId === id).map(({ cell }) => cell)
    const chosen = question.department && question.department !== id ? [] : tasks.filter(chosenBy(question))
    const grade = mostUrgent(chosen.map((cell) => cell.grade))
    if (!grade) return []
    const again = chosen.some(({ taskId }) => nudged.has(taskId))
    return [{ departmentId: id, department: name, kind: kindCalledFor(grade, again), grade, tasks: chosen }]
  })
}

/** One task by name, else what calls for a notice: of the grade asked for, of a department all, of everybody what is overdue. */
function chosenBy({ task, grade, department }: DraftQuestion) {
  return (cell: Cell): boolean => {
    if (cell.grade === null) return false
    if (task) return cell.taskId === task
    if (grade) return cell.calledFor === grade
    return department ? cell.calledFor !== null : cell.calledFor === 'red'
  }
}
