// Writes a target's next version: what was promised before stays readable.
import 'server-only'
import type { Tx } from '../client'
import { targetVersions } from '../schema'

/** The number is unique per target: of two who write the same one the second fails (lib/domain/target-value.ts). */
export async function insertTargetVersion(
  tx: Tx,
  version: Omit<typeof targetVersions.$inferInsert, 'id'>,
): Promise<void> {
  await tx.insert(targetVersions).values({ ...version, id: `${version.targetId}/${version.number}` })
}
