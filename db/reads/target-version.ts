// One target with the version in force and its task, as a command reads it in its transaction.
import 'server-only'
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Reads } from '../client'
import { targets, targetVersions, tasks } from '../schema'
import type { TargetVersionRow } from './targets'

export type TargetInForce = {
  target: typeof targets.$inferSelect
  version: TargetVersionRow
  task: { id: string; code: string; title: string }
}

/** The target under its id with its newest version, or null where it or its task is no more. */
export async function targetInForce(tx: Reads, id: string): Promise<TargetInForce | null> {
  const task = { id: tasks.id, code: tasks.code, title: tasks.title }
  const [row] = await tx
    .select({ target: targets, version: targetVersions, task })
    .from(targets)
    .innerJoin(targetVersions, eq(targetVersions.targetId, targets.id))
    .innerJoin(tasks, eq(tasks.id, targets.taskId))
    .where(and(eq(targets.id, id), isNull(targets.retiredAt), isNull(tasks.retiredAt)))
    .orderBy(desc(targetVersions.number))
    .limit(1)
  return row ?? null
}
