// Everything that a step of a plan depends on, read inside the transaction that makes it.
import 'server-only'
import { eq } from 'drizzle-orm'
import type { Quarter } from '@/lib/domain/quarter'
import type { ReportingWindow } from '@/lib/domain/window'
import type { Tx } from '../client'
import { plans, reportingWindows, tasks } from '../schema'
import { responsibleFor, type TargetWithVersion, targetsOfTask } from './entry-subject'
import { type PlanWithPoints, plansOfTask } from './plans'

export type PlanSubject = {
  task: typeof tasks.$inferSelect
  year: Quarter['year']
  leadId: string | null
  supportIds: string[]
  targets: TargetWithVersion[]
  /** The newest first. */
  plans: PlanWithPoints[]
  /** The year's. */
  windows: ReportingWindow[]
}

/** Null without such a task. */
export async function planSubject(tx: Tx, taskId: string): Promise<PlanSubject | null> {
  const [task] = await tx.select().from(tasks).where(eq(tasks.id, taskId))
  if (!task) return null
  const year = Number(task.reportId)
  const windows = await tx.select().from(reportingWindows).where(eq(reportingWindows.year, year))
  return {
    task,
    year,
    windows: windows as ReportingWindow[],
    ...(await responsibleFor(tx, taskId)),
    targets: await targetsOfTask(tx, taskId),
    plans: await plansOfTask({ kind: 'all' }, taskId, tx),
  }
}

/** The same by a plan's id. */
export async function planSubjectOf(tx: Tx, planId: string): Promise<PlanSubject | null> {
  const [plan] = await tx.select({ taskId: plans.taskId }).from(plans).where(eq(plans.id, planId))
  return plan ? planSubject(tx, plan.taskId) : null
}
