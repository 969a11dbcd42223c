// A task by its id, in the report of its year.
import { taskByCode } from '@/db/reads/tasks'
import type { Sight } from '@/lib/domain/visibility'

const TASK_ID = /^(\d{4})-(\d{3})$/

/** The task under an id ('2024-017'), or null; also where it belongs to another year than the one that is asked about. */
export async function reportedTask(sight: Sight, taskId: string, year?: number) {
  const [, reportId = '', code = ''] = TASK_ID.exec(taskId) ?? []
  const elsewhere = year !== undefined && String(year) !== reportId
  return reportId === '' || elsewhere ? null : taskByCode(sight, reportId, code)
}
