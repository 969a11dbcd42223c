// All rows of one year's report, retired ones too: what another reading of that year must not lose.
import 'server-only'
import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reads } from '../client'
import {
  assignments,
  passages,
  results,
  targetRelations,
  targetSources,
  targets,
  targetVersions,
  taskSources,
  tasks,
} from '../schema'

/** Read in the transaction that will use them. */
export async function reportRows(tx: Reads, reportId: string) {
  const ofReport = tx.select({ id: tasks.id }).from(tasks).where(eq(tasks.reportId, reportId))
  const ofTasks = tx.select({ id: targets.id }).from(targets).where(inArray(targets.taskId, ofReport))
  const inForce = and(inArray(assignments.taskId, ofReport), isNull(assignments.until))
  return {
    tasks: await tx.select().from(tasks).where(eq(tasks.reportId, reportId)).orderBy(asc(tasks.position)),
    taskSources: await sourcesOfTasks(tx, reportId),
    targets: await tx
      .select()
      .from(targets)
      .where(inArray(targets.taskId, ofReport))
      .orderBy(asc(targets.position)),
    versions: await tx
      .select()
      .from(targetVersions)
      .where(inArray(targetVersions.targetId, ofTasks))
      .orderBy(asc(targetVersions.number)),
    targetSources: await sourcesOfTargets(tx, reportId),
    relations: await tx.select().from(targetRelations).where(inArray(targetRelations.targetId, ofTasks)),
    assignments: await tx.select().from(assignments).where(inForce),
    results: await tx.select().from(results).where(eq(results.reportId, reportId)),
    passages: await tx.select().from(passages).where(eq(passages.reportId, reportId)),
  }
}

export type ReportRows = Awaited<ReturnType<typeof reportRows>>

async function sourcesOfTasks(tx: Reads, reportId: string) {
  const rows = await tx
    .select({ source: taskSources, passageKey: passages.key })
    .from(taskSources)
    .innerJoin(passages, eq(passages.id, taskSources.passageId))
    .where(eq(passages.reportId, reportId))
    .orderBy(asc(taskSources.position))
  return rows.map(({ source, passageKey }) => ({ ...source, passageKey }))
}

async function sourcesOfTargets(tx: Reads, reportId: string) {
  const rows = await tx
    .select({ source: targetSources, passageKey: passages.key })
    .from(targetSources)
    .innerJoin(passages, eq(passages.id, targetSources.passageId))
    .where(eq(passages.reportId, reportId))
    .orderBy(asc(targetSources.position))
  return rows.map(({ source, passageKey }) => ({ ...source, passageKey }))
}
