// Targets that go on under another task: a row of its own there with the value in force; the old one is retired, not lost.
import 'server-only'
import { eq, inArray, isNotNull } from 'drizzle-orm'
import type { Tx } from '../client'
import { targetRelations, targetSources, targets, targetVersions, taskSources, tasks } from '../schema'

type TargetRow = typeof targets.$inferSelect
type VersionRow = typeof targetVersions.$inferSelect
type Going = { target: TargetRow; version: VersionRow }
type Place = { taskId: string; key: string; at: Date; reason: string; document: string | null }

/** @returns the id under which it goes on */
export async function moveTarget(tx: Tx, { target, version }: Going, place: Place): Promise<string> {
  const { taskId, key, at, reason, document } = place
  const id = `${taskId}-${key}`
  const { retiredAt, movedToId, ...same } = target
  await tx.insert(targets).values({ ...same, id, taskId, key })
  const first = { ...version, id: `${id}/1`, targetId: id, number: 1, since: at, reason, document }
  await tx.insert(targetVersions).values({ ...first, origin: 'office' })
  await tx.update(targets).set({ retiredAt: at, movedToId: id }).where(eq(targets.id, target.id))
  return id
}

/** A milestone's one target: done or not yet. */
export async function insertNode(
  tx: Tx,
  node: { taskId: string; name: string; at: Date; reason: string },
): Promise<void> {
  const { taskId, name, at, reason } = node
  const id = `${taskId}-a`
  const form = { kind: 'milestone', direction: 'reach', bound: 'exact', measure: 'node', position: 0 }
  await tx.insert(targets).values({ ...form, id, taskId, key: 'a', name })
  const version = { id: `${id}/1`, targetId: id, number: 1, value: null, unit: '', since: at, reason }
  await tx.insert(targetVersions).values({ ...version, origin: 'office' as const })
}

/**
 * Says of what came of a report's tasks where it stands in the text: the places of what it came of. After every change
 * and after every reading, since a reading lists the places anew.
 */
export async function carryPlaces(tx: Tx, reportId: string): Promise<void> {
  await carryTaskPlaces(tx, reportId)
  await carryTargetPlaces(tx, reportId)
}

async function carryTaskPlaces(tx: Tx, reportId: string): Promise<void> {
  const all = await tx.select().from(tasks).where(eq(tasks.reportId, reportId))
  const byId = new Map(all.map((task) => [task.id, task]))
  for (const part of all.filter(({ splitFromId }) => splitFromId !== null)) {
    const parent = byId.get(part.splitFromId ?? '')
    if (!parent) continue
    const { chapter, paragraphKey, position } = parent
    await tx.update(tasks).set({ chapter, paragraphKey, position }).where(eq(tasks.id, part.id))
    const rows = await tx.select().from(taskSources).where(eq(taskSources.taskId, parent.id))
    await tx.delete(taskSources).where(eq(taskSources.taskId, part.id))
    const own = rows.map((row) => ({ ...row, id: `${part.id}/${row.position}`, taskId: part.id }))
    if (own.length > 0) await tx.insert(taskSources).values(own)
  }
}

async function carryTargetPlaces(tx: Tx, reportId: string): Promise<void> {
  const ofReport = tx.select({ id: tasks.id }).from(tasks).where(eq(tasks.reportId, reportId))
  const known = await tx.select().from(targets).where(inArray(targets.taskId, ofReport))
  const goesOnAs = new Map(
    known.flatMap(({ id, movedToId }) => (movedToId ? [[id, movedToId] as const] : [])),
  )
  for (const [from, to] of goesOnAs) {
    const places = await tx.select().from(targetSources).where(eq(targetSources.targetId, from))
    await tx.delete(targetSources).where(eq(targetSources.targetId, to))
    const own = places.map((row) => ({ ...row, id: `${to}/${row.position}`, targetId: to }))
    if (own.length > 0) await tx.insert(targetSources).values(own)
    await carryRelations(tx, { from, to, goesOnAs })
  }
}

/** A sum stays one where its parts went along. */
async function carryRelations(
  tx: Tx,
  of: { from: string; to: string; goesOnAs: Map<string, string> },
): Promise<void> {
  const { from, to, goesOnAs } = of
  const rows = await tx.select().from(targetRelations).where(eq(targetRelations.targetId, from))
  await tx.delete(targetRelations).where(eq(targetRelations.targetId, to))
  const own = rows.map((row) => {
    const otherId = goesOnAs.get(row.otherId) ?? row.otherId
    return { ...row, id: `${to}/${row.type}/${otherId}`, targetId: to, otherId }
  })
  if (own.length > 0) await tx.insert(targetRelations).values(own)
}

/** Targets that no reading of the text put there. */
export async function madeInOffice(tx: Tx): Promise<Set<string>> {
  const rows = await tx.select({ id: targets.movedToId }).from(targets).where(isNotNull(targets.movedToId))
  return new Set(rows.flatMap(({ id }) => id ?? []))
}
