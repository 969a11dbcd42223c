// When something was first handed in: the fact alone, from which 逾期 is told. What was handed in stays unread.
import 'server-only'
import { and, eq, isNotNull } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { store } from '../client'
import { entries } from '../schema'

/** Task, quarter and instant of each first submission of a year. */
export async function firstSubmissions(_sight: Sight, year: number) {
  return store()
    .reader.select({ taskId: entries.taskId, quarter: entries.quarter, at: entries.firstSubmittedAt })
    .from(entries)
    .where(and(eq(entries.year, year), isNotNull(entries.firstSubmittedAt)))
}
