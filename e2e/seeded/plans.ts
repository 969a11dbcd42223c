// A plan that waits, of one's own department and of a stranger's.
import { randomUUID } from 'node:crypto'
import type { Departments, Person } from './people'
import { insertRow, type PortalFile } from './portal-file'
import type { Subjects, Whose } from './subjects'

type Seeding = { file: PortalFile; departments: Departments; ids: Record<Person, string>; at: number }

/** Ids by whose they are. */
export function insertPlans(seeding: Seeding, subjects: Subjects): Record<Whose, string> {
  return { own: insertPlan(seeding, subjects, 'own'), other: insertPlan(seeding, subjects, 'other') }
}

function insertPlan({ file, departments, ids, at }: Seeding, subjects: Subjects, whose: Whose): string {
  const id = randomUUID()
  const { taskId, targetId } = subjects[whose].draft
  insertRow(file, 'plans', {
    id,
    task_id: taskId,
    number: 1,
    department_id: whose === 'own' ? departments.lead : departments.stranger,
    state: 'submitted',
    written_by: whose === 'own' ? ids.lead : ids.stranger,
    written_at: at,
  })
  for (const quarter of [1, 2, 3, 4])
    insertRow(file, 'plan_points', {
      id: randomUUID(),
      plan_id: id,
      target_id: targetId,
      quarter,
      expected: '1',
    })
  return id
}
