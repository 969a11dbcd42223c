// Tasks and entries of a seeded portal: one in each state, led by one's own department and by a stranger's.
import { randomUUID } from 'node:crypto'
import type { Departments, Person } from './people'
import { insertRow, type PortalFile } from './portal-file'

export const STATES = [
  'untouched',
  'draft',
  'inHouse',
  'submitted',
  'returned',
  'approved',
  'correction',
] as const
export type SubjectState = (typeof STATES)[number]
export type Whose = 'own' | 'other'

export type Subject = {
  taskId: string
  /** The path's part: '017' of '2024-017'. */
  code: string
  targetId: string
  targetVersionId: string
  entryId: string
  /** Number of the newest version, 0 where nobody has written. */
  version: number
}
export type Subjects = Record<Whose, Record<SubjectState, Subject>>

type Seeding = { file: PortalFile; departments: Departments; ids: Record<Person, string>; at: number }

type FreeTask = { taskId: string; code: string; targetId: string; targetVersionId: string }

const PACED_TASKS = `
  select task.id as taskId, task.code, target.id as targetId, version.id as targetVersionId
  from tasks task
  join targets target on target.task_id = task.id
  join target_versions version on version.target_id = target.id
  where task.class = 'quantified' and task.retired_at is null and target.measure = 'flow'
    and (select count(*) from targets other where other.task_id = task.id) = 1
  order by task.position`

/** Confirms who is responsible for some tasks and writes an entry in each state for both owners. */
export function insertSubjects(seeding: Seeding): Subjects {
  const free = seeding.file.prepare(PACED_TASKS).all() as FreeTask[]
  const of = (whose: Whose) =>
    Object.fromEntries(STATES.map((state) => [state, insertSubject(seeding, { whose, state, free })]))
  return { own: of('own'), other: of('other') } as Subjects
}

type Wanted = { whose: Whose; state: SubjectState; free: FreeTask[] }

function insertSubject(seeding: Seeding, { whose, state, free }: Wanted): Subject {
  const task = free.shift()
  if (!task) throw new Error('the report holds too few tasks with one flow target')
  confirm(seeding, task.taskId, whose)
  const entryId = randomUUID()
  const versions = VERSIONS[state]
  if (versions.length > 0) insertEntry(seeding, { entryId, task, whose, state })
  return { ...task, entryId, version: versions.length }
}

/** The states of an entry's versions, oldest first. */
const VERSIONS: Record<SubjectState, string[]> = {
  untouched: [],
  draft: ['draft'],
  inHouse: ['internalReview'],
  submitted: ['submitted'],
  returned: ['returned'],
  approved: ['approved'],
  correction: ['approved', 'draft'],
}

function confirm({ file, departments, at }: Seeding, taskId: string, whose: Whose): void {
  file.prepare('update assignments set until = ? where task_id = ? and until is null').run(at, taskId)
  const row = { task_id: taskId, standing: 'confirmed', since: at, until: null, decided_by: null }
  const lead = whose === 'own' ? departments.lead : departments.stranger
  insertRow(file, 'assignments', { ...row, id: randomUUID(), department_id: lead, role: 'lead' })
  if (whose === 'other') return
  insertRow(file, 'assignments', {
    ...row,
    id: randomUUID(),
    department_id: departments.support,
    role: 'support',
  })
}

type Placed = { entryId: string; task: FreeTask; whose: Whose; state: SubjectState }

function insertEntry(seeding: Seeding, { entryId, task, whose, state }: Placed): void {
  const { file, departments, at } = seeding
  const versions = VERSIONS[state]
  insertRow(file, 'entries', {
    id: entryId,
    task_id: task.taskId,
    year: 2024,
    quarter: 1,
    department_id: whose === 'own' ? departments.lead : departments.stranger,
    state: versions.at(-1) ?? 'draft',
    version: versions.length,
    approved_version: versions.includes('approved') ? 1 : null,
    first_submitted_at: state === 'draft' || state === 'inHouse' ? null : at,
    reopen_until: state === 'returned' ? at + 5 * 24 * 60 * 60 * 1000 : null,
  })
  for (const [index, of] of versions.entries())
    insertVersion(seeding, { placed: { entryId, task, whose, state }, number: index + 1, state: of })
}

type Version = { placed: Placed; number: number; state: string }

function insertVersion({ file, ids, at }: Seeding, { placed, number, state }: Version): void {
  const decided = state === 'approved' || state === 'returned'
  const id = randomUUID()
  insertRow(file, 'entry_versions', {
    id,
    entry_id: placed.entryId,
    number,
    state,
    judgement: 'normal',
    progress: `${state}：已开工，按计划推进。`,
    problem_public: '',
    problem_internal: '',
    next_step: '继续推进。',
    correction_reason: number > 1 ? '数据更正' : null,
    declared_at: state === 'draft' ? null : at,
    // What waits in the house was written by another clerk of the same department.
    written_by: placed.whose === 'other' ? ids.stranger : state === 'internalReview' ? ids.spare : ids.lead,
    written_at: at,
    submitted_at: state === 'draft' || state === 'internalReview' ? null : at,
    withdrawn_at: null,
    decided_by: decided ? ids.chief2 : null,
    decided_at: decided ? at : null,
    return_reason: state === 'returned' ? '请补充依据' : null,
    verdict: state === 'draft' ? null : JSON.stringify({ task: null, targets: {}, blanks: [] }),
  })
  insertRow(file, 'entry_values', {
    id: randomUUID(),
    version_id: id,
    target_id: placed.task.targetId,
    target_version_id: placed.task.targetVersionId,
    value: '1',
    blank: null,
    blank_reason: null,
    typed: null,
  })
}
