// Targets with every value they have had, where their figures stand, and how they relate: the same for everyone.
import 'server-only'
import { and, asc, eq, inArray, isNotNull, isNull, or } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { store } from '../client'
import { passages, targetRelations, targetSources, targets, targetVersions, tasks } from '../schema'

export type TargetVersionRow = typeof targetVersions.$inferSelect
/** `current` is the version in force, `versions` all of them, oldest first. */
export type TargetRow = typeof targets.$inferSelect & {
  current: TargetVersionRow
  versions: TargetVersionRow[]
}
export type TargetSourceRow = typeof targetSources.$inferSelect & { passageKey: string }
export type TargetRelationRow = typeof targetRelations.$inferSelect

/**
 * The targets of a report's tasks, in the order of each task; of the task under the code `also` those too that go on
 * under another task.
 */
export async function targetsOf(_sight: Sight, reportId: string, also = ''): Promise<TargetRow[]> {
  const wentFromIt = and(eq(tasks.code, also), isNotNull(targets.movedToId))
  const rows = await store()
    .reader.select({ target: targets, version: targetVersions })
    .from(targets)
    .innerJoin(tasks, eq(tasks.id, targets.taskId))
    .innerJoin(targetVersions, eq(targetVersions.targetId, targets.id))
    .where(and(eq(tasks.reportId, reportId), or(isNull(targets.retiredAt), wentFromIt)))
    .orderBy(
      asc(tasks.position),
      asc(tasks.code),
      asc(targets.position),
      asc(targets.key),
      asc(targetVersions.number),
    )
  const byId = new Map<string, TargetRow>()
  for (const { target, version } of rows) {
    const versions = [...(byId.get(target.id)?.versions ?? []), version]
    byId.set(target.id, { ...target, current: version, versions })
  }
  return [...byId.values()]
}

/** Units by the ids of targets that go on under another task: what was reported of them before keeps its id. */
export async function movedUnits(_sight: Sight, reportId: string): Promise<Map<string, string>> {
  const rows = await store()
    .reader.select({ id: targets.id, unit: targetVersions.unit })
    .from(targets)
    .innerJoin(tasks, eq(tasks.id, targets.taskId))
    .innerJoin(targetVersions, eq(targetVersions.targetId, targets.id))
    .where(and(eq(tasks.reportId, reportId), isNotNull(targets.movedToId)))
    .orderBy(asc(targetVersions.number))
  return new Map(rows.map(({ id, unit }) => [id, unit]))
}

/** Where the figures of a report's targets stand in its text. */
export async function targetSourcesOf(_sight: Sight, reportId: string): Promise<TargetSourceRow[]> {
  const rows = await store()
    .reader.select({ source: targetSources, key: passages.key })
    .from(targetSources)
    .innerJoin(passages, eq(passages.id, targetSources.passageId))
    .where(eq(passages.reportId, reportId))
    .orderBy(asc(passages.position), asc(targetSources.startOffset))
  return rows.map(({ source, key }) => ({ ...source, passageKey: key }))
}

/** How these targets stand to others: sum, subset, or only alike. */
export async function relationsOf(_sight: Sight, targetIds: string[]): Promise<TargetRelationRow[]> {
  if (targetIds.length === 0) return []
  return store().reader.select().from(targetRelations).where(inArray(targetRelations.targetId, targetIds))
}
