// The tasks that a department supports, with how its own paragraph of a quarter stands.
import { contributionsBy } from '@/db/reads/contributions'
import { contributionState } from '@/lib/domain/contribution'
import type { Quarter } from '@/lib/domain/quarter'
import { isWritable } from './grants'
import { windowIn } from './office-quarter'
import { type OfficeYear, officeYear } from './office-year'
import type { SupportedTask } from './workbench'

type When = { quarter: Quarter | null; now: Date }

/** Of the leads' entries nothing is told but whether they may be written. */
export async function supportedBy(
  year: OfficeYear,
  departmentId: string,
  { quarter, now }: When,
): Promise<SupportedTask[]> {
  const supported = year.tasks.filter((one) => one.supportIds.includes(departmentId))
  if (supported.length === 0) return []
  const own = quarter ? await contributionsBy(departmentId, quarter) : []
  const whole = quarter && (await officeYear({ kind: 'all' }, quarter.year))
  const window = quarter && windowIn(year, quarter)
  return supported.map(({ task, leadId }) => {
    const led = whole?.tasks.find((one) => one.task.id === task.id)
    return {
      taskId: task.id,
      code: task.code,
      title: task.title,
      lead: leadId && (year.names.get(leadId) ?? leadId),
      contribution: contributionState(own.find(({ taskId }) => taskId === task.id) ?? null),
      writable:
        quarter !== null && leadId !== null && led !== undefined && isWritable(led, { quarter, window, now }),
    }
  })
}
