// Departments under the name that is in force: the newest one.
import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { type Reads, store } from '../client'
import { departmentNames, departments } from '../schema'

export type DepartmentRow = { id: string; kind: string; isGroup: boolean; name: string; short: string }

/** All departments in their own order, each under its newest name. Public. */
export async function allDepartments(): Promise<DepartmentRow[]> {
  const rows = await store()
    .reader.select({ department: departments, name: departmentNames })
    .from(departments)
    .innerJoin(departmentNames, eq(departmentNames.departmentId, departments.id))
    .orderBy(asc(departments.position), asc(departmentNames.since))
  const newest = new Map(rows.map((row) => [row.department.id, row]))
  return [...newest.values()].map(({ department, name }) => ({
    id: department.id,
    kind: department.kind,
    isGroup: department.isGroup,
    name: name.name,
    short: name.short,
  }))
}

/** One department inside a transaction, or null. */
export async function departmentById(tx: Reads, id: string) {
  const [row] = await tx.select().from(departments).where(eq(departments.id, id))
  return row ?? null
}

/** The newest short name of a department, inside a transaction; its id where it has none. */
export async function shortNameOf(tx: Reads, id: string): Promise<string> {
  const names = await tx.select().from(departmentNames).where(eq(departmentNames.departmentId, id))
  // Sorted here: the two engines put a name without a beginning at different ends.
  const [newest] = names.sort((a, b) => (b.since ?? '').localeCompare(a.since ?? ''))
  return newest?.short ?? id
}
