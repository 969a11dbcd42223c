// Tasks under year and code; a code is given once, so a row is only ever changed or retired.
import { and, eq, inArray, notInArray } from 'drizzle-orm'
import { taskSources, tasks } from '@/db/schema'
import type { ReportTask } from '@/lib/report/types'
import { passageId } from './load-passages'
import type { Loading } from './load-report'

export const taskId = (reportId: string, code: string) => `${reportId}-${code}`

/** Adds, changes or retires tasks and lists their sources anew (those are derived and nothing hangs on them). */
export async function loadTasks(loading: Loading): Promise<void> {
  const { tx, shipped, reportId } = loading
  for (const task of shipped.tasks) {
    const row = taskRow(reportId, task)
    const { life, ...changed } = row // where a task stands in its life is not the report's to say
    await tx.insert(tasks).values(row).onConflictDoUpdate({ target: tasks.id, set: changed })
  }
  await retireMissing(loading)
  await listSources(loading)
}

function taskRow(reportId: string, task: ReportTask): typeof tasks.$inferInsert {
  return {
    id: taskId(reportId, task.code),
    reportId,
    code: task.code,
    title: task.title,
    taskClass: task.class,
    chapter: task.chapter,
    paragraphKey: task.paragraph,
    project: task.project,
    headline: task.headline,
    life: 'underway',
    position: task.position,
    // A reading that says nothing of it leaves what was decided.
    ...(task.predecessor === undefined ? {} : { predecessorId: task.predecessor }),
    retiredAt: null,
  }
}

async function retireMissing({ tx, shipped, reportId, at }: Loading): Promise<void> {
  const codes = shipped.tasks.map(({ code }) => code)
  const read = and(eq(tasks.reportId, reportId), eq(tasks.origin, 'report'))
  const gone = and(read, notInArray(tasks.code, codes))
  await tx.update(tasks).set({ retiredAt: at }).where(gone)
}

async function listSources({ tx, shipped, reportId }: Loading): Promise<void> {
  const ids = shipped.tasks.map(({ code }) => taskId(reportId, code))
  await tx.delete(taskSources).where(inArray(taskSources.taskId, ids))
  for (const { code, sources } of shipped.tasks) {
    const rows = sources.map(({ passage, quote, start, end }, position) => ({
      id: `${taskId(reportId, code)}/${position}`,
      taskId: taskId(reportId, code),
      passageId: passageId(reportId, passage),
      quote,
      startOffset: start,
      endOffset: end,
      position,
    }))
    if (rows.length > 0) await tx.insert(taskSources).values(rows)
  }
}
