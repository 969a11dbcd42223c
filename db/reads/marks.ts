// What kind of database this is.
import 'server-only'
import { eq } from 'drizzle-orm'
import { store } from '../client'
import { events, marks } from '../schema'

/** The mark's value, or null: 'demo' and 'test' databases carry one of that kind. */
export async function markOf(kind: 'demo' | 'test'): Promise<string | null> {
  const [row] = await store().reader.select().from(marks).where(eq(marks.kind, kind))
  return row?.value ?? null
}

/** Nothing has ever happened here: only such a database may be marked. */
export async function isUntouched(): Promise<boolean> {
  return (await store().reader.$count(events)) === 0
}
