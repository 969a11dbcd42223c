import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { assignments, entries, livelihoodProjects, reportingWindows, taskSources } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { forgetEntries } from '@/db/testing/forget'
import { type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { inTransaction } from '@/db/transaction'
import { approveEntry } from '@/lib/commands/approve-entry'
import { returnEntry } from '@/lib/commands/return-entry'
import { saveDraft } from '@/lib/commands/save-draft'
import { startCorrection } from '@/lib/commands/start-correction'
import { submitEntry } from '@/lib/commands/submit-entry'
import { addressExists } from './address-exists'
import { departmentPage, departmentsPage } from './department-pages'
import { homePage } from './home-page'
import { openReport } from './open/report'
import { openTargets } from './open/targets'
import { openTasks } from './open/tasks'
import { projectPage, projectWall } from './project-pages'
import { reportPage } from './report-page'
import { taskList } from './task-list'
import { taskPage } from './task-page'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clock = testClock(SPRING)
const AFTER_DUE = '2024-04-12T01:00:00Z'

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
  await inTransaction(async (tx) => {
    const quote = {
      passageId: '2024/s1',
      quote: '加装电梯开工200台',
      startOffset: 0,
      endOffset: 10,
      position: 0,
    }
    await tx.insert(taskSources).values({ id: '2024-001/0', taskId: '2024-001', ...quote })
    const project = { reportId: '2024', number: 1, title: '加装电梯', passageKey: 'p1' }
    await tx.insert(livelihoodProjects).values({ id: '2024/1', ...project })
  })
})
afterAll(closeStore)
beforeEach(async () => {
  clock.set(SPRING)
  actAs(people.housing)
  await forgetEntries()
})

// Each unapproved field holds a word of its own, so that a leak names itself.
const form = (fields: object = {}) => ({
  task: '2024-001',
  quarter: '2024-Q1',
  version: '0',
  judgement: 'normal',
  progress: 'canary-progress',
  problemPublic: 'canary-problem',
  problemInternal: 'canary-internal',
  nextStep: 'canary-next',
  declared: 'on',
  values: { '2024-001-a': { typed: '37' } },
  ...fields,
})

type Result = { ok: boolean; value?: { entry: string; version: number } }

async function submitted(fields: object = {}) {
  actAs(people.housing)
  const result = (await submitEntry(form(fields))) as Result
  if (!result.ok || !result.value) throw new Error(JSON.stringify(result))
  return result.value
}

async function approved(fields: object = {}) {
  const { entry, version } = await submitted(fields)
  actAs(people.office)
  const result = await approveEntry({ entry, version: String(version) })
  if (!result.ok) throw new Error(JSON.stringify(result))
  return entry
}

/** Everything that public pages are made of, as one text. */
async function everythingPublic(): Promise<string> {
  const views = await Promise.all([
    homePage(),
    reportPage(2024, false),
    taskList(2024, {}),
    taskPage(2024, '001'),
    projectWall(2024),
    projectPage(2024, 1),
    departmentsPage(),
    departmentPage('fgj'),
    openTasks(2024, () => ''),
    openTargets(2024, () => ''),
    openReport(2024),
  ])
  expect(views.every((view) => view !== null)).toBe(true)
  return JSON.stringify(views, (_, value) => (value instanceof Map ? [...value] : value))
}

const standing = async () => (await taskPage(2024, '001'))?.line.standing

describe('what the public sees', () => {
  it('nothing of a draft, of what was submitted, of what was returned and why', async () => {
    await saveDraft(form())
    expect(await everythingPublic()).not.toContain('canary')
    await forgetEntries()
    const { entry, version } = await submitted()
    expect(await everythingPublic()).not.toContain('canary')
    actAs(people.office)
    await returnEntry({ entry, version: String(version), reason: 'canary-return' })
    expect(await everythingPublic()).not.toContain('canary')
    expect(await standing()).toBe('unreported')
  })

  it('what was approved, never what is internal, and no account', async () => {
    await approved()
    const text = await everythingPublic()
    for (const word of ['canary-progress', 'canary-problem', 'canary-next']) expect(text).toContain(word)
    for (const hidden of ['canary-internal', '测试-', ...Object.values(people).map((one) => one.accountId)])
      expect(text).not.toContain(hidden)
    expect(await standing()).toBe('behind')
  })

  it('the approved version while a correction is written, then the correction with what it replaced', async () => {
    const entry = await approved()
    actAs(people.housing)
    const started = await startCorrection({ entry, version: '1', reason: '重复统计' })
    expect(started.ok).toBe(true)
    const next = form({
      version: '2',
      progress: 'canary-corrected',
      values: { '2024-001-a': { typed: '60' } },
    })
    const again = (await submitEntry(next)) as Result
    expect(again.ok).toBe(true)
    expect(await everythingPublic()).not.toContain('canary-corrected')
    actAs(people.office)
    await approveEntry({ entry, version: String(again.value?.version) })
    const page = await taskPage(2024, '001')
    expect(page?.entries[0]).toMatchObject({
      version: 2,
      correctionReason: '重复统计',
      progress: 'canary-corrected',
      corrected: { values: [{ from: '37' }] },
      superseded: [{ version: 1, progress: 'canary-progress' }],
    })
    expect(page?.changes.filter(({ kind }) => kind === 'published')).toHaveLength(2)
    expect(await standing()).toBe('ahead')
  })

  it('no department that is only suggested', async () => {
    const suggest = (standing: string) =>
      inTransaction((tx) =>
        tx.update(assignments).set({ standing }).where(eq(assignments.taskId, '2024-001')),
      )
    await suggest('suggested')
    const page = await taskPage(2024, '001')
    expect([page?.line.lead, page?.supports]).toEqual([null, []])
    expect((await departmentPage('fgj'))?.leads.map(({ code }) => code)).not.toContain('001')
    await suggest('confirmed')
    expect((await taskPage(2024, '001'))?.line.lead?.name).toBe('区房管局')
  })
})

describe('overdue', () => {
  it('once the due date has passed without anything handed in', async () => {
    clock.set(AFTER_DUE)
    expect(await standing()).toBe('overdue')
    expect((await homePage())?.quarters).toMatchObject([
      { quarter: 1, status: 'afterDue', owed: 3, overdue: 3 },
    ])
  })

  it('not while it waits for review, and not by a return', async () => {
    const { entry, version } = await submitted()
    clock.set(AFTER_DUE)
    expect(await standing()).toBe('unreported')
    actAs(people.office)
    await returnEntry({ entry, version: String(version), reason: '请核对' })
    expect(await standing()).toBe('unreported')
  })

  it('never without a window, and never without a confirmed lead', async () => {
    const move = (year: number) =>
      inTransaction((tx) => tx.update(reportingWindows).set({ year }).where(eq(reportingWindows.quarter, 1)))
    clock.set(AFTER_DUE)
    await move(2023)
    expect([await standing(), (await homePage())?.quarters]).toEqual(['unreported', []])
    await move(2024)
  })

  it('made up late stays visible as late', async () => {
    clock.set(AFTER_DUE)
    const entry = await approved()
    expect((await taskPage(2024, '001'))?.line).toMatchObject({ standing: 'behind', late: true })
    await inTransaction((tx) =>
      tx.update(entries).set({ firstSubmittedAt: SPRING }).where(eq(entries.id, entry)),
    )
    expect((await taskPage(2024, '001'))?.line.late).toBe(false)
  })
})

describe('the list of tasks', () => {
  it.each([
    ['all of them', {}, ['001', '002', '003']],
    ['by class', { class: 'milestone' as const }, ['003']],
    ['by project', { project: 1 }, ['001']],
    ['by lead', { lead: 'mzj' }, []],
    ['by a word of the title', { keyword: '宝川' }, ['003']],
    ['by a word of the quote', { keyword: '200台' }, ['001']],
    ['by a word that nothing holds', { keyword: '%' }, []],
    [
      'by chapter and standing',
      { chapter: '4' as const, verdict: 'unreported' as const },
      ['001', '002', '003'],
    ],
  ])('%s', async (_, question, codes) => {
    expect((await taskList(2024, question))?.lines.map(({ code }) => code)).toEqual(codes)
  })

  it('is none for a year without a report', async () => {
    expect(await taskList(2023, {})).toBeNull()
    expect((await taskList(null, {}))?.year).toBe(2024)
  })
})

describe('the report', () => {
  it('gives back every sentence letter by letter, with its marks', async () => {
    const view = await reportPage(2024, false)
    const [block] = view?.blocks ?? []
    if (!block || !('sentences' in block)) throw new Error('no paragraph')
    expect(block.sentences[0]?.pieces.map(({ text }) => text).join('')).toBe('加装电梯开工200台。')
    expect(block.marks).toMatchObject([{ code: '001', sentence: 's1', standing: 'unreported' }])
  })

  it('shows only what promises something, when asked', async () => {
    expect((await reportPage(2024, true))?.blocks).toHaveLength(1)
  })
})

describe('an address', () => {
  it.each([
    ['task', { year: '2024', code: '001' }, true],
    ['task', { year: '2024', code: '1' }, false],
    ['task', { year: '2023', code: '001' }, false],
    ['tasks', { year: '02024' }, false],
    ['report', { year: '2024' }, true],
    ['project', { year: '2024', n: '1' }, true],
    ['project', { year: '2024', n: '01' }, false],
    ['department', { id: 'fgj' }, true],
    ['department', { id: 'nobody' }, false],
    ['about', {}, true],
  ])('%s %j: %s', async (name, params, there) => {
    expect(await addressExists(name, params as Record<string, string>)).toBe(there)
  })
})
