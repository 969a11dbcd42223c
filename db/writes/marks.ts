// Says once what kind of database this is.
import 'server-only'
import { eq } from 'drizzle-orm'
import type { Tx } from '../client'
import { marks } from '../schema'

/** The value of the mark 'demo' once the whole sample is there. */
export const PLAYED = 'played'

/** 'demo' shows 演示数据 on every page; 'demo' and 'test' may have a clock of their own. */
export async function insertMark(tx: Tx, kind: 'demo' | 'test'): Promise<void> {
  await tx.insert(marks).values({ kind, value: '1' })
}

/** From now on a start finds the sample whole. */
export async function markDemoPlayed(tx: Tx): Promise<void> {
  await tx.update(marks).set({ value: PLAYED }).where(eq(marks.kind, 'demo'))
}
