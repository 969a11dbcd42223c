// Supporting departments' paragraphs: for the lead all of a quarter's, for a supporting department its own.
import { type ContributionRow, contributionsTo } from '@/db/reads/contributions'
import { type ContributionState, contributionState } from '@/lib/domain/contribution'
import type { Quarter } from '@/lib/domain/quarter'
import { isWritable } from './grants'
import type { QuarterNow } from './office-quarter'
import { type OfficeTask, type OfficeYear, officeYear } from './office-year'

export type Contribution = {
  department: { id: string; name: string }
  state: ContributionState
  /** Number of its newest version, 0 before the first. */
  number: number
  progress: string
  problem: string
  writtenAt: Date | null
  mergedVersion: number | null
}

/** `writable`: the lead's entry may be written now, and so may this. */
export type OwnContribution = Contribution & { writable: boolean }

/** One for each confirmed supporting department, and for those that wrote before they ceased to be one. */
export async function contributionsOf(
  { task, supportIds }: OfficeTask,
  { names }: OfficeYear,
  quarter: Quarter,
): Promise<Contribution[]> {
  const rows = await contributionsTo(task.id, quarter)
  const ids = [...new Set([...supportIds, ...rows.map(({ departmentId }) => departmentId)])]
  return ids.map((id) => told(id, names, rows.find(({ departmentId }) => departmentId === id) ?? null))
}

/** What the asker's own department wrote. Of the lead's entry nothing is told but whether it may be written. */
export async function ownContribution(
  task: OfficeTask,
  { names }: OfficeYear,
  { departmentId, ...at }: QuarterNow & { departmentId: string },
): Promise<OwnContribution> {
  const rows = await contributionsTo(task.task.id, at.quarter)
  const own = rows.find((row) => row.departmentId === departmentId) ?? null
  const whole = await officeYear({ kind: 'all' }, at.quarter.year)
  const led = whole?.tasks.find((one) => one.task.id === task.task.id)
  return { ...told(departmentId, names, own), writable: led !== undefined && isWritable(led, at) }
}

function told(id: string, names: Map<string, string>, row: ContributionRow | null): Contribution {
  const { number = 0, progress = '', problem = '', writtenAt = null, mergedVersion = null } = row ?? {}
  const department = { id, name: names.get(id) ?? id }
  return { department, state: contributionState(row), number, progress, problem, writtenAt, mergedVersion }
}
