import type { QuarterNumber } from '@/lib/domain/quarter'
import type { TaskFilters } from '@/lib/public-addresses'
import type { TaskQuestion } from '@/lib/queries/task-list'

/** What the address asks for, in the query's own terms. */
export function taskQuestion({ q, project, quarter, ...same }: Omit<TaskFilters, 'mode'>): TaskQuestion {
  return {
    ...same,
    keyword: q,
    project: project ? Number(project) : undefined,
    quarter: quarter ? (Number(quarter) as QuarterNumber) : undefined,
  }
}
