// One task as the supervision office changes it: its life, what its state allows, and what was decided so far.
import 'server-only'
import { currentAssignments } from '@/db/reads/assignments'
import { allDepartments, type DepartmentRow } from '@/db/reads/departments'
import { findingOf } from '@/db/reads/task-subject'
import { assigned } from '@/lib/domain/assignment'
import { printShanghaiDate } from '@/lib/domain/shanghai-time'
import type { TaskClass, TaskLife } from '@/lib/domain/task'
import {
  isWrittenAbout,
  type LifeStep,
  openSteps,
  type ShownLife,
  shownLife,
  taskMark,
} from '@/lib/domain/task-life'
import { type Asked, defineQuery } from './define-query'
import { type ReportState, reportState } from './report-state'
import { reportedTask } from './reported-task'
import { type LifeChange, lifeChange, type TargetChange, targetChanges } from './task-changes'
import { namesIn } from './task-kin'
import { type TargetLine, targetLine } from './task-line'
import type { TaskState } from './task-state'

export type TaskAdminPage = {
  task: { id: string; code: string; year: number; title: string; taskClass: TaskClass }
  life: TaskLife
  shownLife: ShownLife
  lifeSince: Date | null
  /** Brought back by every form: what was in force when it was made. */
  seen: string
  steps: LifeStep[]
  /** The confirmed lead. */
  lead: DepartmentRow | null
  supports: string[]
  departments: DepartmentRow[]
  targets: TargetLine[]
  /** Tasks that this one can be merged into. */
  others: { code: string; title: string }[]
  predecessor: string
  /** Whether it was verified: what closing asks for. */
  verified: 'notYet' | 'differs' | 'yes'
  /** '2024-07-10': what the forms offer as the day. */
  today: string
  /** The newest first. */
  changes: ({ at: Date } & (LifeChange | TargetChange))[]
}

/** The task under its id ('2024-017'), or null. */
export const taskAdminPage = defineQuery({
  verb: 'task.read',
  find: (asked: Asked, id: string) => reportedTask(asked.sight, id),
  read: async (asked: Asked, id: string): Promise<TaskAdminPage | null> => {
    const row = await reportedTask(asked.sight, id)
    const state = row && (await reportState(Number(row.reportId)))
    const task = state?.tasks.find((one) => one.task.id === id)
    return state && task ? pageOf(asked, state, task) : null
  },
})

async function pageOf({ sight, now }: Asked, state: ReportState, task: TaskState): Promise<TaskAdminPage> {
  const { id, code, title, life, mergedIntoId, lifeSince, predecessorId } = task.task
  const [departments, assignments] = await Promise.all([
    allDepartments(),
    currentAssignments(sight, state.report.id),
  ])
  const confirmed = assignments.filter((one) => one.taskId === id && one.standing === 'confirmed')
  const { lead, supports } = assigned(confirmed)
  const changes = task.changes.filter(({ taskId }) => taskId === id).length
  return {
    task: { id, code, year: state.report.year, title, taskClass: task.task.taskClass as TaskClass },
    ...{ life: task.life, shownLife: shownLife(task.life, mergedIntoId), lifeSince },
    seen: taskMark({ life, changes, lead }),
    steps: openSteps(task.life),
    lead: departments.find((one) => one.id === lead) ?? null,
    ...{ supports, departments },
    targets: task.targets.map((target) => targetLine(target, task.newest)),
    others: state.tasks
      .filter((one) => one.task.id !== id && isWrittenAbout(one.life))
      .map((one) => ({ code: one.task.code, title: one.task.title })),
    predecessor: predecessorId ?? '',
    verified: await verifiedAs(task),
    today: printShanghaiDate(now),
    changes: await changesOf(state, task),
  }
}

async function verifiedAs({ published }: TaskState): Promise<TaskAdminPage['verified']> {
  const entry = published.at(-1)?.entry
  const finding = entry ? await findingOf(entry.entryId) : null
  if (finding === null) return 'notYet'
  return finding === 'differs' ? 'differs' : 'yes'
}

async function changesOf(state: ReportState, task: TaskState): Promise<TaskAdminPage['changes']> {
  const named = await namesIn(state)
  const life = task.changes
    .filter(({ kind }) => kind !== 'adjusted')
    .map((row) => ({ ...lifeChange(row, task.task.id, named), at: row.decidedAt }))
  return [...life, ...targetChanges(task)].sort((a, b) => b.at.getTime() - a.at.getTime())
}
