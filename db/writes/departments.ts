// Writes what a department has settled for itself.
import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Tx } from '../client'
import { departments } from '../schema'

/** Switches 单位内审 from what was seen. @returns false when somebody else was quicker. */
export async function setSignsOff(tx: Tx, id: string, signsOff: boolean): Promise<boolean> {
  const other = and(eq(departments.id, id), eq(departments.signsOff, !signsOff))
  const set = await tx.update(departments).set({ signsOff }).where(other).returning({ id: departments.id })
  return set.length === 1
}
