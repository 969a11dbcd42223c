// What kind of database this is.
import 'server-only'
import { eq } from 'drizzle-orm'
import { type Reads, store } from '../client'
import { events, marks } from '../schema'
import { PLAYED } from '../writes/marks'

/** The mark's value, or null: 'demo' and 'test' databases carry one of that kind. */
export async function markOf(kind: 'demo' | 'test', from: Reads = store().reader): Promise<string | null> {
  const [row] = await from.select().from(marks).where(eq(marks.kind, kind))
  return row?.value ?? null
}

/** Whether the sample of a demo is whole: a start may have been broken off in the middle of it. */
export async function isDemoPlayed(): Promise<boolean> {
  return (await markOf('demo')) === PLAYED
}

/** Nothing has ever happened here: only such a database may be marked. */
export async function isUntouched(): Promise<boolean> {
  return (await store().reader.$count(events)) === 0
}
