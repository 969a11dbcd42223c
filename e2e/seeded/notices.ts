// Notices in a seeded portal: one to each owner, about its draft, that nobody has acknowledged.
import { randomUUID } from 'node:crypto'
import { insertRow } from './portal-file'
import type { Requesting } from './requests'
import type { Whose } from './subjects'

/** @returns the ids of the notices by whose entry they are about */
export function insertNotices(seeding: Requesting): Record<Whose, string> {
  return { own: insertNotice(seeding, 'own', 1), other: insertNotice(seeding, 'other', 2) }
}

function insertNotice({ file, departments, ids, subjects, at }: Requesting, whose: Whose, number: number) {
  const id = randomUUID()
  insertRow(file, 'notices', {
    ...{ id, kind: 'nudge', grade: 'blue', year: 2024, number, report_year: 2024, quarter: 1 },
    department_id: whose === 'own' ? departments.lead : departments.stranger,
    ...{ text: '请抓紧填报。', answer_by: '2024-04-12', issued_by: ids.chief, issued_at: at },
    ...{ read_by: null, read_at: null },
  })
  insertRow(file, 'notice_tasks', {
    ...{ id: randomUUID(), notice_id: id, task_id: subjects[whose].draft.taskId },
  })
  return id
}
