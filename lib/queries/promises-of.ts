// The sentences of the report that a task comes from, with the clause that promises it.
import { type TaskRow, taskSourcesOf } from '@/db/reads/tasks'
import type { Sight } from '@/lib/domain/visibility'

/** The clause is `text.slice(start, end)` of the passage. */
export type PromiseView = { passageKey: string; location: string; text: string; start: number; end: number }

/** In reading order; body and annex each where the promise stands in both. */
export async function promisesOf(sight: Sight, task: TaskRow): Promise<PromiseView[]> {
  const sources = await taskSourcesOf(sight, task.reportId)
  return sources
    .filter(({ taskId }) => taskId === task.id)
    .map(({ passageKey, location, text, startOffset, endOffset }) => ({
      passageKey,
      location,
      text,
      start: startOffset,
      end: endOffset,
    }))
}
