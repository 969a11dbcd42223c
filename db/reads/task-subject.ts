// Everything that a change of a task depends on, read inside the transaction that makes it.
import 'server-only'
import { and, desc, eq, isNotNull, isNull } from 'drizzle-orm'
import { type Reads, store } from '../client'
import { entries, entryVersions, targets, taskChanges, tasks, verifications } from '../schema'
import { responsibleFor, type TargetWithVersion, targetsInForce } from './entry-subject'

export type TaskSubject = {
  task: typeof tasks.$inferSelect
  /** Confirmed assignments in force. */
  leadId: string | null
  supportIds: string[]
  /** So many changes were made of it. */
  changes: number
  /** Targets in force with their newest version. */
  targets: TargetWithVersion[]
  /** The newest approved entry by its quarter, and what was found when it was verified last. */
  approved: { entryId: string; verdict: Record<string, unknown> | null; judgement: string | null } | null
  finding: string | null
}

/** The task under its id ('2024-017'), or null without such a task (any more). */
export async function taskSubject(tx: Reads, id: string): Promise<TaskSubject | null> {
  const [task] = await tx
    .select()
    .from(tasks)
    .where(and(eq(tasks.id, id), isNull(tasks.retiredAt)))
  if (!task) return null
  const approved = await newestApproved(tx, id)
  return {
    task,
    ...(await responsibleFor(tx, id)),
    changes: (await tx.select({ id: taskChanges.id }).from(taskChanges).where(eq(taskChanges.taskId, id)))
      .length,
    targets: await targetsInForce(tx, id),
    approved,
    finding: approved && (await findingOf(approved.entryId, tx)),
  }
}

async function newestApproved(tx: Reads, taskId: string) {
  const isPublic = and(
    eq(entryVersions.entryId, entries.id),
    eq(entryVersions.number, entries.approvedVersion),
  )
  const [row] = await tx
    .select({ entryId: entries.id, verdict: entryVersions.verdict, judgement: entryVersions.judgement })
    .from(entries)
    .innerJoin(entryVersions, isPublic)
    .where(and(eq(entries.taskId, taskId), isNotNull(entries.approvedVersion)))
    .orderBy(desc(entries.year), desc(entries.quarter))
    .limit(1)
  return row ?? null
}

/** What was found when an entry was verified last; null when it was not. */
export async function findingOf(entryId: string, tx: Reads = store().reader): Promise<string | null> {
  const [row] = await tx
    .select({ finding: verifications.finding })
    .from(verifications)
    .where(eq(verifications.entryId, entryId))
    .orderBy(desc(verifications.recordedAt))
    .limit(1)
  return row?.finding ?? null
}

/** Every code that was ever given in a report, retired ones too. */
export async function codesGiven(tx: Reads, reportId: string): Promise<string[]> {
  const rows = await tx.select({ code: tasks.code }).from(tasks).where(eq(tasks.reportId, reportId))
  return rows.map(({ code }) => code)
}

/** Every letter that was ever given to a target of a task. */
export async function keysGiven(tx: Reads, taskId: string): Promise<string[]> {
  const rows = await tx.select({ key: targets.key }).from(targets).where(eq(targets.taskId, taskId))
  return rows.map(({ key }) => key)
}
