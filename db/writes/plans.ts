// Writes plans: a version is added, never changed in what it says; it moves on only from the state that was seen.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import type { PlanPoint } from '@/lib/domain/plan-points'
import type { PlanState } from '@/lib/domain/plan-state'
import type { Tx } from '../client'
import { isDuplicate } from '../dialect'
import { planPoints, plans } from '../schema'

type PlanContent = Omit<typeof plans.$inferInsert, 'id'>

/** Adds a version with its lines. @returns its id, null when a colleague was quicker. */
export async function insertPlan(tx: Tx, plan: PlanContent, points: PlanPoint[]): Promise<string | null> {
  const id = randomUUID()
  try {
    await tx.insert(plans).values({ ...plan, id })
  } catch (fault) {
    if (isDuplicate(fault)) return null
    throw fault
  }
  const rows = points.map((point) => ({ ...point, id: randomUUID(), planId: id }))
  if (rows.length > 0) await tx.insert(planPoints).values(rows)
  return id
}

type Decision = Partial<Pick<typeof plans.$inferSelect, 'decidedBy' | 'decidedAt' | 'returnReason'>>

/** Compare and set. @returns false when it no longer stood as seen. */
export async function movePlan(
  tx: Tx,
  plan: { id: string; from: PlanState },
  to: { state: PlanState } & Decision,
): Promise<boolean> {
  const unmoved = and(eq(plans.id, plan.id), eq(plans.state, plan.from))
  return (await tx.update(plans).set(to).where(unmoved).returning({ id: plans.id })).length === 1
}
