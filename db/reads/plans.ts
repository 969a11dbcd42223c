// Plans with their lines, the newest first, each reader within its sight: nothing unapproved is public.
import 'server-only'
import { asc, desc, eq, inArray } from 'drizzle-orm'
import type { PlanPoint } from '@/lib/domain/plan-points'
import type { Sight } from '@/lib/domain/visibility'
import { type Reads, store } from '../client'
import { planPoints, plans, tasks } from '../schema'
import { visiblePlans } from './visible'

export type PlanRow = typeof plans.$inferSelect
export type PlanWithPoints = PlanRow & { points: PlanPoint[] }

/** All plans of a report's tasks. */
export async function plansOfReport(sight: Sight, reportId: string): Promise<PlanWithPoints[]> {
  const rows = await store()
    .reader.select({ plan: plans })
    .from(plans)
    .innerJoin(tasks, eq(tasks.id, plans.taskId))
    .where(visiblePlans(sight, eq(tasks.reportId, reportId)))
    .orderBy(asc(plans.taskId), desc(plans.number))
  return withPoints(
    store().reader,
    rows.map(({ plan }) => plan),
  )
}

/** All plans of one task. */
export async function plansOfTask(sight: Sight, taskId: string, reads: Reads = store().reader) {
  const rows = await reads
    .select()
    .from(plans)
    .where(visiblePlans(sight, eq(plans.taskId, taskId)))
    .orderBy(desc(plans.number))
  return withPoints(reads, rows)
}

/** The lines of the plan in force, none without one. */
export function pointsInForce(plans: readonly PlanWithPoints[]): readonly PlanPoint[] {
  return plans.find(({ state }) => state === 'approved')?.points ?? []
}

async function withPoints(reads: Reads, rows: PlanRow[]): Promise<PlanWithPoints[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const points = await reads
    .select()
    .from(planPoints)
    .where(inArray(planPoints.planId, ids))
    .orderBy(asc(planPoints.targetId), asc(planPoints.quarter))
  return rows.map((row) => ({
    ...row,
    points: points.filter(({ planId }) => planId === row.id) as (PlanPoint & { planId: string })[],
  }))
}
