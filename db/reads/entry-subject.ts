// Everything that a step of an entry depends on, read inside the transaction that makes the step.
import 'server-only'
import { and, asc, desc, eq, isNull, notInArray, type SQL } from 'drizzle-orm'
import type { Granted } from '@/lib/domain/extension'
import type { PlanPoint } from '@/lib/domain/plan-points'
import type { Quarter } from '@/lib/domain/quarter'
import { type Reads, store, type Tx } from '../client'
import {
  assignments,
  entries,
  entryValues,
  entryVersions,
  planPoints,
  plans,
  reportingWindows,
  targetRelations,
  targets,
  targetVersions,
  tasks,
} from '../schema'
import { grantedFor } from './extensions'
import { type SignOffRule, signOffRule } from './sign-off'

export type EntryRow = typeof entries.$inferSelect
export type EntryVersionRow = typeof entryVersions.$inferSelect
export type EntryValueRow = typeof entryValues.$inferSelect
export type TargetWithVersion = {
  target: typeof targets.$inferSelect
  version: typeof targetVersions.$inferSelect
}

export type EntrySubject = {
  taskId: string
  /** Of the task. */
  life: string
  quarter: Quarter
  window: typeof reportingWindows.$inferSelect | null
  entry: EntryRow | null
  /** What another department left unfinished there before the task was handed over: the next version takes its place. */
  left?: EntryRow
  /** Newest first. */
  versions: EntryVersionRow[]
  /** Confirmed assignments in force. */
  leadId: string | null
  supportIds: string[]
  /** Of the department that made it, or of the task's lead where nobody has written. */
  signOff: SignOffRule
  targets: TargetWithVersion[]
  /** Extensions and late permissions. */
  granted: Granted[]
  /** The lines of the plan in force, none without one. */
  plan: PlanPoint[]
}

/** The subject of a task's quarter, whether somebody has written there or not; null without such a task. */
export async function entrySubject(tx: Tx, taskId: string, quarter: Quarter): Promise<EntrySubject | null> {
  const [task] = await tx.select({ life: tasks.life }).from(tasks).where(eq(tasks.id, taskId))
  if (!task) return null
  const entry = await entryOf(tx, taskId, quarter)
  const responsible = await responsibleFor(tx, taskId)
  return {
    taskId,
    life: task.life,
    quarter,
    entry,
    window: await windowOf(tx, quarter),
    versions: entry ? await versionsOf(tx, entry.id) : [],
    ...responsible,
    signOff: await signOffRule(entry?.departmentId ?? responsible.leadId, tx),
    granted: await grantedFor(tx, taskId, quarter),
    targets: await targetsOfTask(tx, taskId),
    plan: await planInForce(tx, taskId),
  }
}

/** The same by the entry's id. */
export async function entrySubjectById(tx: Tx, entryId: string): Promise<EntrySubject | null> {
  const [entry] = await tx.select().from(entries).where(eq(entries.id, entryId))
  return entry ? entrySubject(tx, entry.taskId, entry as Quarter) : null
}

/** What a version holds for each target. */
export async function valuesOfVersion(tx: Tx, versionId: string): Promise<EntryValueRow[]> {
  return tx.select().from(entryValues).where(eq(entryValues.versionId, versionId))
}

async function entryOf(tx: Tx, taskId: string, { year, quarter }: Quarter) {
  const sought = and(eq(entries.taskId, taskId), eq(entries.year, year), eq(entries.quarter, quarter))
  const [entry] = await tx.select().from(entries).where(sought)
  return entry ?? null
}

async function windowOf(tx: Tx, { year, quarter }: Quarter) {
  const sought = and(eq(reportingWindows.year, year), eq(reportingWindows.quarter, quarter))
  const [window] = await tx.select().from(reportingWindows).where(sought)
  return window ?? null
}

async function versionsOf(tx: Tx, entryId: string) {
  const ofEntry = tx.select().from(entryVersions).where(eq(entryVersions.entryId, entryId))
  return ofEntry.orderBy(desc(entryVersions.number))
}

/** Confirmed assignments in force, outside a transaction: a question's own facts hang on them, whoever asks. */
export async function responsibleNow(taskId: string) {
  return responsibleFor(store().reader, taskId)
}

/** Confirmed assignments in force. */
export async function responsibleFor(tx: Reads, taskId: string) {
  const inForce = and(
    eq(assignments.taskId, taskId),
    eq(assignments.standing, 'confirmed'),
    isNull(assignments.until),
  )
  const rows = await tx.select().from(assignments).where(inForce).orderBy(asc(assignments.departmentId))
  return {
    leadId: rows.find(({ role }) => role === 'lead')?.departmentId ?? null,
    supportIds: rows.filter(({ role }) => role === 'support').map(({ departmentId }) => departmentId),
  }
}

async function planInForce(tx: Tx, taskId: string): Promise<PlanPoint[]> {
  const inForce = and(eq(plans.taskId, taskId), eq(plans.state, 'approved'))
  const rows = await tx
    .select({ point: planPoints })
    .from(planPoints)
    .innerJoin(plans, eq(plans.id, planPoints.planId))
    .where(inForce)
  return rows.map(({ point }) => point as PlanPoint & { planId: string })
}

/** The targets that are reported on. One that is the sum of others (3 = 1 + 2) is derived and never counted twice. */
export async function targetsOfTask(tx: Tx, taskId: string): Promise<TargetWithVersion[]> {
  const sums = tx
    .select({ id: targetRelations.targetId })
    .from(targetRelations)
    .where(eq(targetRelations.type, 'sum'))
  return targetsInForce(tx, taskId, notInArray(targets.id, sums))
}

/** The targets of a task that are not retired, with their newest versions; all of them, or those of a condition. */
export async function targetsInForce(tx: Reads, taskId: string, which?: SQL): Promise<TargetWithVersion[]> {
  const rows = await tx
    .select({ target: targets, version: targetVersions })
    .from(targets)
    .innerJoin(targetVersions, eq(targetVersions.targetId, targets.id))
    .where(and(eq(targets.taskId, taskId), isNull(targets.retiredAt), which))
    .orderBy(asc(targets.position), asc(targets.key), asc(targetVersions.number))
  // The last version of each target wins: rows come oldest first.
  return [...new Map(rows.map((row) => [row.target.id, row])).values()]
}
