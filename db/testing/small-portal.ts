// A small portal for tests: a report of one paragraph, two departments, tasks of each class, accounts, open windows.
import { randomUUID } from 'node:crypto'
import { asc } from 'drizzle-orm'
import type { Actor } from '@/lib/domain/actor'
import { shanghaiInstant } from '@/lib/domain/shanghai-time'
import { store } from '../client'
import { migrateStore } from '../migrate'
import * as schema from '../schema'
import { inTransaction } from '../transaction'

export const SPRING = shanghaiInstant({ year: 2024, month: 4, day: 5, hour: 9 })

export type SmallPortal = { housing: Actor; housing2: Actor; civil: Actor; office: Actor; office2: Actor }

const account = (login: string, role: 'department' | 'administrator', departmentId: string | null) => ({
  id: randomUUID(),
  login,
  displayName: `测试-${login}`,
  role,
  departmentId,
  passwordHash: null,
  oneTime: false,
  authVersion: 1,
  createdAt: SPRING,
})

const actor = ({ id, role, departmentId }: ReturnType<typeof account>): Actor =>
  role === 'administrator' || departmentId === null
    ? { accountId: id, role: 'administrator', departmentId: null }
    : { accountId: id, role: 'department', departmentId }

/** Migrates the empty store and fills it. Tasks: 2024-001 flow of 200, -002 qualitative, -003 node; housing leads all. */
export async function smallPortal(): Promise<SmallPortal> {
  await migrateStore()
  const people = {
    housing: account('housing', 'department', 'fgj'),
    housing2: account('housing2', 'department', 'fgj'),
    civil: account('civil', 'department', 'mzj'),
    office: account('office', 'administrator', null),
    office2: account('office2', 'administrator', null),
  }
  await inTransaction(async (tx) => {
    await tx.insert(schema.departments).values([
      { id: 'fgj', kind: 'office', isGroup: false, position: 0 },
      { id: 'mzj', kind: 'office', isGroup: false, position: 1 },
      { id: 'gjz', kind: 'street', isGroup: true, position: 2 },
    ])
    await tx.insert(schema.departmentNames).values([
      { id: 'fgj/1', departmentId: 'fgj', name: '区房管局', short: '房管局' },
      { id: 'mzj/1', departmentId: 'mzj', name: '区民政局', short: '民政局' },
      { id: 'gjz/1', departmentId: 'gjz', name: '各街镇', short: '街镇' },
    ])
    await tx.insert(schema.accounts).values(Object.values(people))
    await tx.insert(schema.reports).values(report)
    await tx.insert(schema.passages).values(passages)
    await tx.insert(schema.tasks).values(['quantified', 'qualitative', 'milestone'].map(taskRow))
    await tx.insert(schema.targets).values(targets)
    await tx.insert(schema.targetVersions).values(targetVersions)
    await tx.insert(schema.assignments).values(['2024-001', '2024-002', '2024-003'].flatMap(assignmentRows))
    await tx.insert(schema.reportingWindows).values(windowRow)
  })
  return {
    housing: actor(people.housing),
    housing2: actor(people.housing2),
    civil: actor(people.civil),
    office: actor(people.office),
    office2: actor(people.office2),
  }
}

/** Every row of a table, for "nothing changed" comparisons. */
export async function rowsOf(name: keyof typeof TABLES) {
  return store().reader.select().from(TABLES[name])
}

/** The event log in its order. */
export async function eventLog() {
  return store().reader.select().from(schema.events).orderBy(asc(schema.events.seq))
}

const { entries, entryVersions, entryValues, events } = schema
const TABLES = { entries, entryVersions, entryValues, events }

const report = {
  id: '2024',
  year: 2024,
  title: '政府工作报告',
  subtitle: '',
  speaker: '某某',
  speakerOffice: '区长',
  meeting: '会议',
  givenOn: '2024-01-17',
  provenance: {},
  contentHash: 'test',
  loadedAt: SPRING,
}

const passage = { reportId: '2024', location: '二（四）', startOffset: 0, endOffset: 1, emphasis: [] }
const passages = [
  {
    ...passage,
    id: '2024/p1',
    key: 'p1',
    kind: 'paragraph',
    heading: '提高群众居住品质',
    text: '',
    position: 0,
  },
  {
    ...passage,
    id: '2024/s1',
    key: 's1',
    parentKey: 'p1',
    kind: 'sentence',
    text: '加装电梯开工200台。',
    position: 1,
  },
]

const taskRow = (taskClass: string, index: number) => ({
  id: `2024-00${index + 1}`,
  reportId: '2024',
  code: `00${index + 1}`,
  title: ['既有多层住宅加装电梯', '健全住房保障体系', '基本建成宝川路'][index] ?? '',
  taskClass,
  chapter: '4',
  paragraphKey: 'p1',
  project: index === 0 ? 1 : null,
  headline: false,
  life: 'underway',
  position: index,
})

const target = { direction: 'reach', bound: 'exact', key: 'a', position: 0 }
const targets = [
  { ...target, id: '2024-001-a', taskId: '2024-001', name: '加装电梯开工', kind: 'count', measure: 'flow' },
  { ...target, id: '2024-003-a', taskId: '2024-003', name: '建成宝川路', kind: 'milestone', measure: 'node' },
]
const targetVersions = [
  {
    id: '2024-001-a/1',
    targetId: '2024-001-a',
    number: 1,
    value: '200',
    unit: '台',
    normalised: '200',
    since: SPRING,
    reason: '出自报告原文',
  },
  {
    id: '2024-003-a/1',
    targetId: '2024-003-a',
    number: 1,
    value: null,
    unit: '',
    since: SPRING,
    reason: '出自报告原文',
  },
]

const assignmentRows = (taskId: string) => [
  { id: `${taskId}/lead`, taskId, departmentId: 'fgj', role: 'lead', standing: 'confirmed', since: SPRING },
  {
    id: `${taskId}/support`,
    taskId,
    departmentId: 'mzj',
    role: 'support',
    standing: 'confirmed',
    since: SPRING,
  },
]

const windowRow = {
  id: randomUUID(),
  year: 2024,
  quarter: 1,
  opensAt: shanghaiInstant({ year: 2024, month: 3, day: 25 }),
  dueAt: shanghaiInstant({ year: 2024, month: 4, day: 10, hour: 23, minute: 59, second: 59 }),
  closesAt: shanghaiInstant({ year: 2024, month: 4, day: 15, hour: 23, minute: 59, second: 59 }),
  backfill: false,
  version: 1,
}
