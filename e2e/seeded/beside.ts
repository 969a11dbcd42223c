// What stands beside an entry: words typed and not saved, a supporting department's paragraph, a remark on a field.
import { randomUUID } from 'node:crypto'
import type { Departments, Person } from './people'
import { insertRow, type PortalFile } from './portal-file'
import type { Subjects } from './subjects'

type Seeding = { file: PortalFile; departments: Departments; ids: Record<Person, string>; at: number }

export function insertBeside({ file, departments, ids, at }: Seeding, { own }: Subjects): void {
  const place = { task_id: own.draft.taskId, year: 2024, quarter: 1 }
  insertRow(file, 'autosaves', {
    ...{ id: randomUUID(), account_id: ids.lead, ...place, based_on: own.draft.version },
    content: JSON.stringify({ progress: '打了一半的进展' }),
    saved_at: at,
  })
  insertRow(file, 'entry_contributions', {
    ...{ id: randomUUID(), ...place, department_id: departments.support, number: 1 },
    progress: '配合单位做了一段。',
    problem: '',
    written_by: ids.support,
    written_at: at,
    merged_version: null,
  })
  const { id } = file
    .prepare('select id from entry_versions where entry_id = ?')
    .get(own.returned.entryId) as { id: string }
  insertRow(file, 'entry_remarks', {
    ...{ id: randomUUID(), version_id: id, field: 'progress', remark: '请写明依据' },
    written_by: ids.chief2,
    written_at: at,
  })
}
