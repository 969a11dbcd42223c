// Writes supporting departments' paragraphs: a version is added, never changed in what it says.
import 'server-only'
import { randomUUID } from 'node:crypto'
import { and, eq, isNull } from 'drizzle-orm'
import type { Tx } from '../client'
import { isDuplicate } from '../dialect'
import { entryContributions } from '../schema'

type Content = Omit<typeof entryContributions.$inferInsert, 'id' | 'mergedVersion'>

/** Adds the next version. @returns false when a colleague was quicker. */
export async function addContribution(tx: Tx, content: Content): Promise<boolean> {
  try {
    await tx.insert(entryContributions).values({ ...content, id: randomUUID(), mergedVersion: null })
    return true
  } catch (fault) {
    if (isDuplicate(fault)) return false
    throw fault
  }
}

/** Notes in which version of the entry it was taken up, once. */
export async function markMerged(tx: Tx, id: string, mergedVersion: number): Promise<boolean> {
  const unmerged = and(eq(entryContributions.id, id), isNull(entryContributions.mergedVersion))
  const marked = await tx.update(entryContributions).set({ mergedVersion }).where(unmerged).returning()
  return marked.length === 1
}
