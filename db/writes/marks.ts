// Says once what kind of database this is.
import 'server-only'
import type { Tx } from '../client'
import { marks } from '../schema'

/** 'demo' shows 演示数据 on every page; 'demo' and 'test' may have a clock of their own. */
export async function insertMark(tx: Tx, kind: 'demo' | 'test'): Promise<void> {
  await tx.insert(marks).values({ kind, value: '1' })
}
