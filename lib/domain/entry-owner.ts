// Whose an entry is once its task was handed over to another department (移交): it stays where it was made.
import type { EntryState } from './entry-state'

type Entry = { departmentId: string; state: EntryState; approvedVersion: number | null }

/** `writes`: the department that may write it. `reads`: one that wrote before and may only read what it left. */
export type Owner = { writes: string | null; reads: string | null }

/** What was never handed in, or came back, and was not published: the next lead begins it anew. */
function isUnfinished({ state, approvedVersion }: Entry): boolean {
  return approvedVersion === null && state !== 'submitted' && state !== 'approved'
}

/**
 * Whose an entry is. Before there is one it is the lead's; what was handed in or published stays with the department that
 * made it; of what it left unfinished it may read on, and the department that leads now writes.
 */
export function entryOwner(entry: Entry | null, leadId: string | null): Owner {
  if (!entry) return { writes: leadId, reads: null }
  const isLeft = leadId !== null && entry.departmentId !== leadId && isUnfinished(entry)
  return isLeft ? { writes: leadId, reads: entry.departmentId } : { writes: entry.departmentId, reads: null }
}
