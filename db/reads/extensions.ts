// Extensions and late permissions: that one was granted is a fact of the due date, why it was asked for is the office's.
import 'server-only'
import { and, asc, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { ExtensionState, Granted } from '@/lib/domain/extension'
import type { Quarter, QuarterNumber } from '@/lib/domain/quarter'
import type { Sight } from '@/lib/domain/visibility'
import { type Reads, store } from '../client'
import { extensions } from '../schema'

export type ExtensionRow = Omit<typeof extensions.$inferSelect, 'quarter'> & { quarter: QuarterNumber }
export type GrantedRow = Granted & { taskId: string; quarter: QuarterNumber }

const GRANTED_COLUMNS = {
  taskId: extensions.taskId,
  quarter: extensions.quarter,
  kind: extensions.kind,
  until: extensions.until,
  grantedAt: extensions.decidedAt,
}

type GrantedColumns = {
  taskId: string
  quarter: number
  kind: Granted['kind']
  until: Date | null
  grantedAt: Date | null
}

/** A granted row always holds both instants (lib/commands/decide-extension.ts). */
function grantedRows(rows: GrantedColumns[]): GrantedRow[] {
  return rows.flatMap(({ until, grantedAt, ...row }) =>
    until && grantedAt ? [{ ...row, quarter: row.quarter as QuarterNumber, until, grantedAt }] : [],
  )
}

/** What was granted of a year, the fact alone: from it 逾期 and 补报 are told, to the public too. */
export async function grantedInYear(_sight: Sight, year: number): Promise<GrantedRow[]> {
  const rows = await store()
    .reader.select(GRANTED_COLUMNS)
    .from(extensions)
    .where(and(eq(extensions.year, year), eq(extensions.state, 'granted')))
  return grantedRows(rows)
}

const inQuarter = (taskId: string, { year, quarter }: Quarter) =>
  and(eq(extensions.taskId, taskId), eq(extensions.year, year), eq(extensions.quarter, quarter))

/** What was granted for one task's quarter, inside a transaction. */
export async function grantedFor(tx: Reads, taskId: string, quarter: Quarter): Promise<GrantedRow[]> {
  const rows = await tx
    .select(GRANTED_COLUMNS)
    .from(extensions)
    .where(and(inQuarter(taskId, quarter), eq(extensions.state, 'granted')))
  return grantedRows(rows)
}

/** The request of one task's quarter that waits for a decision, inside a transaction, or null. */
export async function waitingRequest(tx: Reads, taskId: string, quarter: Quarter) {
  const waiting = and(inQuarter(taskId, quarter), eq(extensions.state, 'requested'))
  const [row] = await tx.select().from(extensions).where(waiting)
  return (row as ExtensionRow | undefined) ?? null
}

/** One under its id, inside a transaction, or null. */
export async function extensionById(tx: Reads, id: string): Promise<ExtensionRow | null> {
  const [row] = await tx.select().from(extensions).where(eq(extensions.id, id))
  return (row as ExtensionRow | undefined) ?? null
}

/** Whose requests and reasons this reader sees: a department its own, the supervision office all, the public none. */
function visibleExtensions(sight: Sight): SQL | undefined {
  if (sight.kind === 'all') return undefined
  return sight.kind === 'department' ? eq(extensions.departmentId, sight.departmentId) : sql`false`
}

/** Those of one state or of all, the newest first; who waits longest stands first among those that wait. */
export async function extensionRows(sight: Sight, state: ExtensionState | null): Promise<ExtensionRow[]> {
  const order = state === 'requested' ? asc(extensions.requestedAt) : desc(extensions.requestedAt)
  const rows = await store()
    .reader.select()
    .from(extensions)
    .where(and(state === null ? undefined : eq(extensions.state, state), visibleExtensions(sight)))
    .orderBy(order, asc(extensions.id))
  return rows as ExtensionRow[]
}

/** Those of one task's quarter, the newest first. */
export async function extensionsFor(sight: Sight, taskId: string, quarter: Quarter): Promise<ExtensionRow[]> {
  const rows = await store()
    .reader.select()
    .from(extensions)
    .where(and(inQuarter(taskId, quarter), visibleExtensions(sight)))
    .orderBy(desc(extensions.requestedAt), asc(extensions.id))
  return rows as ExtensionRow[]
}
