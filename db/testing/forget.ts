// Clears entries between tests; only a test may delete what people wrote.
import { eq, isNotNull } from 'drizzle-orm'
import {
  assignments,
  autosaves,
  entries,
  entryContributions,
  entryRemarks,
  entryValues,
  entryVersions,
  extensions,
  notices,
  noticeTasks,
  planPoints,
  plans,
  targets,
  targetVersions,
  taskChanges,
  tasks,
  verifications,
} from '../schema'
import { inTransaction } from '../transaction'

export async function forgetEntries(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.delete(autosaves)
    await tx.delete(entryContributions)
    await tx.delete(entryRemarks)
    await tx.delete(entryValues)
    await tx.delete(entryVersions)
    await tx.delete(entries)
  })
}

/** Clears extensions and late permissions. */
export async function forgetExtensions(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.delete(extensions)
  })
}

/** Clears notices and what they are about. */
export async function forgetNotices(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.delete(noticeTasks)
    await tx.delete(notices)
  })
}

/** Clears plans with their lines. */
export async function forgetPlans(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.delete(planPoints)
    await tx.delete(plans)
  })
}

/** Clears entries and what was verified of them, and puts the tasks back as the report gave them. */
export async function forgetTaskChanges(): Promise<void> {
  await inTransaction(async (tx) => {
    await tx.delete(verifications)
    await tx.delete(taskChanges)
  })
  await forgetEntries()
  await inTransaction(async (tx) => {
    await tx.delete(targetVersions).where(eq(targetVersions.origin, 'office'))
    const made = (await tx.select().from(targets)).flatMap(({ movedToId }) => movedToId ?? [])
    const parts = await tx.select().from(tasks).where(eq(tasks.origin, 'office'))
    for (const id of made) await tx.delete(targets).where(eq(targets.id, id))
    for (const { id } of parts) {
      await tx.delete(targets).where(eq(targets.taskId, id))
      await tx.delete(assignments).where(eq(assignments.taskId, id))
      await tx.delete(tasks).where(eq(tasks.id, id))
    }
    await tx.update(targets).set({ movedToId: null, retiredAt: null })
    const asGiven = { life: 'underway', lifeSince: null, mergedIntoId: null, predecessorId: null }
    await tx.update(tasks).set(asGiven)
    await tx.delete(assignments).where(isNotNull(assignments.decidedBy))
    await tx.update(assignments).set({ until: null })
  })
}
