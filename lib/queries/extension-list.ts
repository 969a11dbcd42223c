// Requests for more time and what became of them, as the supervision office and their own department read them.
import 'server-only'
import { type ExtensionRow, extensionRows } from '@/db/reads/extensions'
import type { ExtensionKind, ExtensionState } from '@/lib/domain/extension'
import { printQuarter } from '@/lib/domain/quarter'
import { type Asked, always, defineQuery } from './define-query'
import { type OfficeYear, officeYear } from './office-year'

export type ExtensionLine = {
  id: string
  task: { id: string; code: string; title: string }
  department: string
  quarter: string
  kind: ExtensionKind
  state: ExtensionState
  reason: string
  wantedUntil: Date
  until: Date | null
  requestedAt: Date
  /** The supervision office gave it by itself. */
  unasked: boolean
  decidedAt: Date | null
  decisionReason: string | null
}

/** Those of one state, or of all; those that wait begin with who waits longest. */
export const extensionList = defineQuery<ExtensionState | 'all', ExtensionLine[]>({
  verb: 'extension.decide',
  find: always,
  read: (asked, state) => extensionLines(asked, state === 'all' ? null : state),
})

export async function extensionLines(
  { sight }: Asked,
  state: ExtensionState | null,
): Promise<ExtensionLine[]> {
  const rows = await extensionRows(sight, state)
  const years = new Map<number, OfficeYear | null>()
  for (const { year } of rows) if (!years.has(year)) years.set(year, await officeYear(sight, year))
  return rows.map((row) => extensionLine(row, years.get(row.year) ?? null))
}

/** A row with the task and the department by name. */
export function extensionLine(row: ExtensionRow, year: OfficeYear | null): ExtensionLine {
  const task = year?.tasks.find(({ task: { id } }) => id === row.taskId)?.task
  const { id, kind, state, reason, wantedUntil, until, requestedAt, decidedAt, decisionReason } = row
  return {
    ...{ id, kind, state, reason, wantedUntil, until, requestedAt, decidedAt, decisionReason },
    task: { id: row.taskId, code: task?.code ?? row.taskId.slice(-3), title: task?.title ?? row.taskId },
    department: year?.names.get(row.departmentId) ?? row.departmentId,
    quarter: printQuarter(row),
    unasked: row.requestedBy === null,
  }
}
