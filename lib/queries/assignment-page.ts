// One task with who is responsible now, all that can be chosen, and how it came to be.
import 'server-only'
import { allDepartments, type DepartmentRow } from '@/db/reads/departments'
import { eventsWhere } from '@/db/reads/events'
import { targetsOf } from '@/db/reads/targets'
import { assignedMark } from '@/lib/domain/assignment'
import { type AssignmentLine, assignmentLines } from './assignment-list'
import { type Asked, defineQuery } from './define-query'
import { reportedTask } from './reported-task'

export type AssignmentPage = AssignmentLine & {
  year: number
  departments: DepartmentRow[]
  /** Brought back by the form: what was in force when it was made. */
  seen: string
  /** Targets with a value that can be set. */
  targets: { id: string; name: string; isSet: boolean }[]
  /** When lead and supports were decided, the newest first. */
  decisions: { at: Date; lead: string | null }[]
}

/** The task under its id ('2024-017'), or null. */
export const assignmentPage = defineQuery({
  verb: 'assignment.read',
  find: (asked: Asked, taskId: string) => reportedTask(asked.sight, taskId),
  read: async (asked: Asked, taskId: string): Promise<AssignmentPage | null> => {
    const reportId = taskId.slice(0, 4)
    const departments = await allDepartments()
    const lines = await assignmentLines(asked, reportId, departments)
    const line = lines.find(({ task }) => task === taskId)
    if (!line) return null
    const supports = line.supports.map(({ id }) => id).sort()
    return {
      ...line,
      year: Number(reportId),
      departments,
      seen: assignedMark({ standing: line.standing, lead: line.lead?.id ?? null, supports }),
      targets: await settableTargets(asked, { reportId, taskId }),
      decisions: await decisionsOf(asked, taskId, departments),
    }
  },
})

async function settableTargets({ sight }: Asked, { reportId, taskId }: { reportId: string; taskId: string }) {
  const targets = (await targetsOf(sight, reportId)).filter((target) => target.taskId === taskId)
  return targets
    .filter(({ measure }) => measure !== 'node')
    .map(({ id, name, current }) => ({ id, name, isSet: current.value !== null }))
}

async function decisionsOf({ sight }: Asked, subjectId: string, departments: DepartmentRow[]) {
  const rows = await eventsWhere(sight, { subjectType: 'task', subjectId, action: 'assignment.decided' }, 20)
  return rows.map(({ at, after }) => {
    const lead = departments.find(({ id }) => id === after?.lead)
    return { at, lead: lead?.name ?? null }
  })
}
