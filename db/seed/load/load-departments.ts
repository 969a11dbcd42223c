// Departments keep their own id; a name that is new to one is added beside the older ones.
import { departmentNames, departments } from '@/db/schema'
import type { Loading } from './load-report'

/** Adds departments and names that are not there yet. */
export async function loadDepartments({ tx, shipped }: Loading): Promise<void> {
  for (const [position, { id, kind, group = false, names }] of shipped.departments.entries()) {
    await tx.insert(departments).values({ id, kind, isGroup: group, position }).onConflictDoNothing()
    for (const { name, short, from: since, to: until } of names) {
      const row = { id: `${id}/${name}`, departmentId: id, name, short, since, until }
      await tx.insert(departmentNames).values(row).onConflictDoNothing()
    }
  }
}
