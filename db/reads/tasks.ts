// Tasks and the clauses of the report that they come from: the same for everyone.
import 'server-only'
import { and, asc, eq, isNull, or } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { type Reads, store } from '../client'
import { passages, taskSources, tasks } from '../schema'

export type TaskRow = typeof tasks.$inferSelect
export type TaskSourceRow = typeof taskSources.$inferSelect & {
  passageKey: string
  location: string
  text: string
}

/** A report's tasks in the report's order; of the retired ones only that under the code `also`. */
export async function tasksOf(_sight: Sight, reportId: string, also = ''): Promise<TaskRow[]> {
  return store()
    .reader.select()
    .from(tasks)
    .where(and(eq(tasks.reportId, reportId), or(isNull(tasks.retiredAt), eq(tasks.code, also))))
    .orderBy(asc(tasks.position), asc(tasks.code))
}

/** The task under its code, or null. */
export async function taskByCode(_sight: Sight, reportId: string, code: string): Promise<TaskRow | null> {
  const [row] = await store()
    .reader.select()
    .from(tasks)
    .where(and(eq(tasks.reportId, reportId), eq(tasks.code, code), isNull(tasks.retiredAt)))
  return row ?? null
}

/** The same, retired or not: a code that was public stays an address. */
export async function taskEverUnder(_sight: Sight, reportId: string, code: string): Promise<TaskRow | null> {
  const [row] = await store()
    .reader.select()
    .from(tasks)
    .where(and(eq(tasks.reportId, reportId), eq(tasks.code, code)))
  return row ?? null
}

/** Whether there is such a task, asked in a transaction. */
export async function hasTask(tx: Reads, id: string): Promise<boolean> {
  return (await tx.select({ id: tasks.id }).from(tasks).where(eq(tasks.id, id))).length > 0
}

/** Tasks of later years that go on with this one. */
export async function successorsOf(_sight: Sight, id: string): Promise<TaskRow[]> {
  return store()
    .reader.select()
    .from(tasks)
    .where(and(eq(tasks.predecessorId, id), isNull(tasks.retiredAt)))
    .orderBy(asc(tasks.id))
}

/** The task under its id, retired or not, or null. */
export async function taskById(_sight: Sight, id: string): Promise<TaskRow | null> {
  const [row] = await store().reader.select().from(tasks).where(eq(tasks.id, id))
  return row ?? null
}

/** Every clause that a task of this report comes from, with the passage that holds it, in reading order. */
export async function taskSourcesOf(_sight: Sight, reportId: string): Promise<TaskSourceRow[]> {
  const rows = await store()
    .reader.select({ source: taskSources, passage: passages })
    .from(taskSources)
    .innerJoin(passages, eq(passages.id, taskSources.passageId))
    .where(eq(passages.reportId, reportId))
    .orderBy(asc(passages.position), asc(taskSources.startOffset))
  return rows.map(({ source, passage }) => ({
    ...source,
    passageKey: passage.key,
    location: passage.location,
    text: passage.text,
  }))
}
