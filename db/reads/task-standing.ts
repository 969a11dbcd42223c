// What a task's standing hangs on besides one quarter's entry, read inside a transaction: its life and its approved verdicts.
import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import type { TaskLife } from '@/lib/domain/task'
import type { VerdictCode } from '@/lib/domain/verdict'
import type { Reads } from '../client'
import { entries, entryVersions, tasks } from '../schema'
import { approvedVersion } from './visible'

export type TaskStanding = {
  life: TaskLife
  lifeSince: Date | null
  isRetired: boolean
  /** The newest approved entry of the year: its quarter and its verdict. */
  newest: { quarter: number; verdict: VerdictCode | null } | null
}

/** The verdict's code out of what was kept with a version. */
export function codeOfVerdict(kept: Record<string, unknown> | null): VerdictCode | null {
  const task = kept?.task as { code?: VerdictCode } | null | undefined
  return task?.code ?? null
}

export async function taskStanding(tx: Reads, taskId: string, year: number): Promise<TaskStanding | null> {
  const [task] = await tx.select().from(tasks).where(eq(tasks.id, taskId))
  if (!task) return null
  const approved = await tx
    .select({ quarter: entries.quarter, verdict: entryVersions.verdict })
    .from(entries)
    .innerJoin(entryVersions, approvedVersion())
    .where(and(eq(entries.taskId, taskId), eq(entries.year, year)))
    .orderBy(asc(entries.quarter))
  const last = approved.at(-1)
  return {
    life: task.life as TaskLife,
    lifeSince: task.lifeSince,
    isRetired: task.retiredAt !== null,
    newest: last ? { quarter: last.quarter, verdict: codeOfVerdict(last.verdict) } : null,
  }
}
