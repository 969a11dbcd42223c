// The one predicate of what may be read. Pages, API, exports, feeds and search all go through it (domain.md, rule 1).
import 'server-only'
import { and, eq, inArray, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import type { Sight } from '@/lib/domain/visibility'
import { assignments, entries, entryVersions, plans } from '../schema'

/**
 * Which entries exist for this reader: the public's are those with an approved version, a department's also
 * those that it made itself, and the supervision office sees all.
 */
export function visibleEntries(sight: Sight): SQL | undefined {
  if (sight.kind === 'all') return undefined
  const approved = isNotNull(entries.approvedVersion)
  return sight.kind === 'public' ? approved : or(approved, eq(entries.departmentId, sight.departmentId))
}

/** Joins an entry to the version that is public; the only way that public reads reach entry_versions. */
export function approvedVersion(): SQL | undefined {
  return and(eq(entryVersions.entryId, entries.id), eq(entryVersions.number, entries.approvedVersion))
}

/** Which assignments this reader sees: suggestions stay in the office (domain.md, rule 2). */
export function visibleAssignments(sight: Sight): SQL | undefined {
  return sight.kind === 'public' ? eq(assignments.standing, 'confirmed') : sql`true`
}

/**
 * Entries of which this reader sees every version, the unapproved ones too: a department its own, the
 * supervision office all, the public none.
 */
export function unapprovedEntries(sight: Sight): SQL | undefined {
  if (sight.kind === 'all') return undefined
  return sight.kind === 'department' ? eq(entries.departmentId, sight.departmentId) : sql`false`
}

/** Which plans this reader sees: those in force once or now, a department also its own that wait or came back. */
export function visiblePlans(sight: Sight, which: SQL): SQL | undefined {
  if (sight.kind === 'all') return which
  const approved = inArray(plans.state, ['approved', 'superseded'])
  const own = sight.kind === 'public' ? approved : or(approved, eq(plans.departmentId, sight.departmentId))
  return and(which, own)
}
