// Requests for more time in a seeded portal: one that waits for each owner's returned entry.
import { randomUUID } from 'node:crypto'
import type { Departments, Person } from './people'
import { insertRow, type PortalFile } from './portal-file'
import type { Subjects, Whose } from './subjects'

export type Requesting = {
  file: PortalFile
  departments: Departments
  ids: Record<Person, string>
  subjects: Subjects
  at: number
}

const DAY_MS = 24 * 60 * 60 * 1000

/** @returns the ids of the requests by whose entry they are about */
export function insertRequests(seeding: Requesting): Record<Whose, string> {
  return { own: insertRequest(seeding, 'own'), other: insertRequest(seeding, 'other') }
}

function insertRequest({ file, departments, ids, subjects, at }: Requesting, whose: Whose): string {
  const id = randomUUID()
  insertRow(file, 'extensions', {
    ...{ id, task_id: subjects[whose].returned.taskId, year: 2024, quarter: 1 },
    department_id: whose === 'own' ? departments.lead : departments.stranger,
    ...{ kind: 'extension', state: 'requested', reason: '数据未出' },
    wanted_until: at + 30 * DAY_MS,
    requested_by: whose === 'own' ? ids.lead : ids.stranger,
    requested_at: at,
    ...{ until: null, decided_by: null, decided_at: null, decision_reason: null },
  })
  return id
}
