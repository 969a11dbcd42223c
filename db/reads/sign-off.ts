// Whether a department's entries pass its own 审核人 first (单位内审), and who these are.
import 'server-only'
import { and, asc, eq, isNull } from 'drizzle-orm'
import { type Reads, store } from '../client'
import { accounts, departments, entries } from '../schema'

export type Reviewer = { id: string; displayName: string }

/** `reviewers` are the accounts of 审核人 in use, the oldest first. */
export type SignOffRule = { signsOff: boolean; reviewers: Reviewer[] }

const NOBODY: SignOffRule = { signsOff: false, reviewers: [] }

/** The rule of one department; none for a task that nobody leads. Inside a command ask with its transaction. */
export async function signOffRule(
  departmentId: string | null,
  reader: Reads = store().reader,
): Promise<SignOffRule> {
  if (departmentId === null) return NOBODY
  const [department] = await reader
    .select({ signsOff: departments.signsOff })
    .from(departments)
    .where(eq(departments.id, departmentId))
  if (!department) return NOBODY
  const inUse = and(
    eq(accounts.departmentId, departmentId),
    eq(accounts.duty, 'reviewer'),
    isNull(accounts.disabledAt),
  )
  const reviewers = await reader
    .select({ id: accounts.id, displayName: accounts.displayName })
    .from(accounts)
    .where(inUse)
    .orderBy(asc(accounts.createdAt), asc(accounts.id))
  return { signsOff: department.signsOff, reviewers }
}

/** How many of a department's entries wait for its 审核人, of whatever quarter. */
export async function waitingInHouse(departmentId: string): Promise<number> {
  const waiting = and(eq(entries.departmentId, departmentId), eq(entries.state, 'internalReview'))
  const rows = await store().reader.select({ id: entries.id }).from(entries).where(waiting)
  return rows.length
}

/** The departments that have a 审核人 in use or sign off. */
export async function departmentsWithReviewers(): Promise<string[]> {
  const inUse = and(eq(accounts.duty, 'reviewer'), isNull(accounts.disabledAt))
  const [people, signing] = await Promise.all([
    store().reader.selectDistinct({ id: accounts.departmentId }).from(accounts).where(inUse),
    store().reader.select({ id: departments.id }).from(departments).where(eq(departments.signsOff, true)),
  ])
  return [...new Set([...people, ...signing].flatMap(({ id }) => id ?? []))]
}
