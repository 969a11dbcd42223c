import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { storedDraft } from '@/db/reads/report-drafts'
import { assignments, targets, taskSources, tasks } from '@/db/schema'
import { loadReport } from '@/db/seed/load/load-report'
import { readReport2024 } from '@/db/seed/report-2024'
import { shippedSource } from '@/db/seed/report-2024/shipped-text'
import { actAs } from '@/db/testing/as'
import { type SmallPortal, smallPortal } from '@/db/testing/small-portal'
import { openTasks } from '@/lib/queries/open/tasks'
import { taskAdminPage } from '@/lib/queries/task-admin-page'
import { taskPage } from '@/lib/queries/task-page'
import { changeTaskLife } from './change-task-life'
import { createReportDraft } from './create-report-draft'
import { decideAssignment } from './decide-assignment'
import { mergeTask } from './merge-task'
import { publishReportDraft } from './publish-report-draft'
import { setTarget } from './set-target'
import { splitTask } from './split-task'
import { transferTask } from './transfer-task'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

const shipped = readReport2024()
let people: SmallPortal

const accepted = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>) => {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const asked = async (task: string, fields: object) => {
  const page = await taskAdminPage(task)
  if (page.kind !== 'answer') throw new Error(page.kind)
  return { task, seen: page.view.seen, reason: '研究决定', effectiveOn: '2024-03-01', ...fields }
}
const CALENDAR = { lead: 'fgj', supports: [] }
const confirm = async (task: string) => {
  const rows = await store().reader.select().from(assignments).where(eq(assignments.taskId, task))
  const inForce = rows.filter(({ until }) => until === null)
  const lead = inForce.find(({ role }) => role === 'lead')?.departmentId
  const supports = inForce.filter(({ role }) => role === 'support').map(({ departmentId }) => departmentId)
  const seen = ['suggested', lead, ...supports.sort()].join(' ')
  await accepted(decideAssignment({ task, ...CALENDAR, seen }))
}

/** All that a change decides, by task; what a reading may well say anew is left out. */
async function decided() {
  const [rows, moved, leads] = await Promise.all([
    store().reader.select().from(tasks),
    store().reader.select().from(targets),
    store().reader.select().from(assignments),
  ])
  return {
    lives: rows.map(
      ({ id, life, lifeSince, origin, splitFromId, mergedIntoId, predecessorId, retiredAt }) => ({
        ...{
          id,
          life,
          lifeSince,
          origin,
          splitFromId,
          mergedIntoId,
          predecessorId,
          gone: retiredAt !== null,
        },
      }),
    ),
    targets: moved.map(({ id, taskId, movedToId, retiredAt }) => ({
      id,
      taskId,
      movedToId,
      gone: retiredAt !== null,
    })),
    leads: leads
      .filter(({ until, standing }) => until === null && standing === 'confirmed')
      .map(({ id }) => id),
  }
}
const sorted = ({ lives, targets: all, leads }: Awaited<ReturnType<typeof decided>>) => ({
  lives: lives.sort((a, b) => a.id.localeCompare(b.id)),
  targets: all.sort((a, b) => a.id.localeCompare(b.id)),
  leads: leads.sort(),
})
const codes = async () => (await openTasks(2024, (_, key) => key))?.tasks.map(({ code }) => code)

const SPLIT = '2024-090'
let parts: string[] = []
const [, GONE = '', MERGED = '', HANDED = '', KEPT = ''] = shipped.tasks
  .filter(({ class: one, targets: all }) => one === 'quantified' && all.length === 1)
  .map(({ code }) => `2024-${code}`)
  .filter((id) => id !== SPLIT)

beforeAll(async () => {
  people = await smallPortal()
  const { reports, passages, targetVersions, reportingWindows } = await import('@/db/schema')
  const { inTransaction } = await import('@/db/transaction')
  // The small portal's people alone: the report is the shipped one.
  await inTransaction(async (tx) => {
    for (const table of [
      assignments,
      targetVersions,
      targets,
      taskSources,
      tasks,
      passages,
      reportingWindows,
      reports,
    ])
      await tx.delete(table)
  })
  await loadReport(shipped)
  actAs(people.office)
  await change()
})
afterAll(closeStore)

async function change(): Promise<void> {
  for (const task of [SPLIT, GONE, MERGED, HANDED, KEPT]) await confirm(task)
  const wanted = {
    0: { title: '加装电梯开工', class: 'quantified', lead: 'fgj' },
    1: { title: '加装电梯宣传', class: 'qualitative', lead: 'mzj' },
  }
  const goes = { [`${SPLIT}-a`]: '0' }
  parts = (await accepted(splitTask(await asked(SPLIT, { parts: wanted, goes })))).others.map((id) =>
    id.slice(5),
  )
  await accepted(changeTaskLife(await asked(GONE, { step: 'cancelled' })))
  await accepted(mergeTask(await asked(MERGED, { into: KEPT.slice(5), targets: `${MERGED}-a` })))
  await accepted(transferTask(await asked(HANDED, { lead: 'mzj' })))
}

it('a changed reading at start-up undoes none of it', async () => {
  const before = sorted(await decided())
  const listed = await codes()
  const retitled = shipped.tasks.map((task) => ({ ...task, title: `${task.title}（改）` }))
  expect(await loadReport({ ...shipped, tasks: retitled })).toBe(true)
  expect(sorted(await decided())).toEqual(before)
  expect(await codes()).toEqual(listed)
  const part = await taskPage(2024, parts[0] ?? '')
  expect(part?.line.title).toBe('加装电梯开工')
  expect(part?.quotes.map(({ words }) => words)).toEqual(
    (await taskPage(2024, '090'))?.quotes.map(({ words }) => words),
  )
  expect((await taskPage(2024, KEPT.slice(5)))?.line.targets).toHaveLength(2)
  expect(await loadReport(shipped)).toBe(true)
  expect(sorted(await decided())).toEqual(before)
})

it('a later file that gives a part’s code to something else leaves the part what it is', async () => {
  const before = sorted(await decided())
  const [first] = shipped.tasks
  if (!first) throw new Error('the report has tasks')
  const other = { ...first, code: parts[0] ?? '', title: '别的任务', targets: [] }
  expect(await loadReport({ ...shipped, tasks: [...shipped.tasks, other] })).toBe(true)
  expect((await taskPage(2024, parts[0] ?? ''))?.line.title).toBe('加装电梯开工')
  expect(sorted(await decided())).toEqual(before)
})

it('bringing the year anew undoes none of it, and gives no code twice', async () => {
  const before = sorted(await decided())
  const { draft } = await accepted(createReportDraft({ text: shippedSource(), year: '2024' }))
  const stored = await storedDraft(draft)
  const living = stored?.content.tasks.filter(({ fate }) => fate === null).map(({ code }) => code) ?? []
  expect(living).not.toContain(parts[0])
  expect(living).toContain('090')
  expect(new Set(stored?.content.tasks.map(({ code }) => code)).size).toBe(stored?.content.tasks.length)
  await accepted(publishReportDraft({ draft, version: '1' }))
  const after = sorted(await decided())
  const known = new Set(before.lives.map(({ id }) => id))
  expect(after.lives.filter(({ id }) => known.has(id))).toEqual(before.lives)
  expect(after.targets.filter(({ id }) => before.targets.some((one) => one.id === id))).toEqual(
    before.targets,
  )
  expect(after.leads).toEqual(before.leads)
})

it('a target that went to another task is set there and not where it was', async () => {
  const set = (target: string) =>
    setTarget({ target, version: '1', value: '333', document: '会议纪要', reason: '调整' })
  expect(await set(`${SPLIT}-a`)).toMatchObject({ ok: false, problem: { kind: 'notFound' } })
  expect(await set(`2024-${parts[0]}-a`)).toMatchObject({ ok: true })
})
