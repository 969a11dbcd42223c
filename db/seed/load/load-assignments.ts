// Suggested departments: only for tasks on which no administrator has decided anything.
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '@/db/client'
import { assignments } from '@/db/schema'
import type { ReportTask } from '@/lib/report/types'
import type { Loading } from './load-report'
import { taskId } from './load-tasks'

/** Suggests lead and supports; a task with a confirmed assignment, now or ever, is left alone. */
export async function loadAssignments(loading: Loading): Promise<void> {
  for (const task of loading.shipped.tasks) await suggest(loading, task)
}

async function suggest({ tx, reportId, at }: Loading, task: ReportTask): Promise<void> {
  const id = taskId(reportId, task.code)
  const rows = await tx.select().from(assignments).where(eq(assignments.taskId, id))
  if (rows.some(({ standing }) => standing === 'confirmed')) return
  const wanted = suggestions(task)
  const current = rows
    .filter(({ until }) => until === null)
    .map(({ role, departmentId }) => `${role} ${departmentId}`)
  if (wanted.length === current.length && wanted.every((suggestion) => current.includes(suggestion))) return
  await endCurrent(tx, id, at)
  const since = at
  for (const [position, suggestion] of wanted.entries()) {
    const [role = '', departmentId = ''] = suggestion.split(' ')
    const row = {
      id: `${id}/${at.getTime()}/${position}`,
      taskId: id,
      departmentId,
      role,
      standing: 'suggested',
      since,
    }
    await tx.insert(assignments).values(row)
  }
}

/** Nobody is suggested as lead where the report on its way named none. */
function suggestions(task: ReportTask): string[] {
  const lead = task.suggestedLead ? [`lead ${task.suggestedLead}`] : []
  return [...lead, ...task.suggestedSupports.map((id) => `support ${id}`)]
}

async function endCurrent(tx: Tx, id: string, at: Date): Promise<void> {
  await tx
    .update(assignments)
    .set({ until: at })
    .where(and(eq(assignments.taskId, id), isNull(assignments.until)))
}
