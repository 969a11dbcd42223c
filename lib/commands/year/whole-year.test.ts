import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { migrateStore } from '@/db/migrate'
import { accounts, assignments, entries } from '@/db/schema'
import { loadReport } from '@/db/seed/load/load-report'
import { readReport2024 } from '@/db/seed/report-2024'
import { actAs } from '@/db/testing/as'
import {
  type JudgedRow,
  judgedBySql,
  listedBySql,
  type StandingRow,
  standingsBySql,
  type TimesRow,
  timesBySql,
} from '@/db/testing/recompute-year'
import { testClock } from '@/db/testing/test-clock'
import { inTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/domain/actor'
import { QUARTER_NUMBERS } from '@/lib/domain/quarter'
import { homePage } from '@/lib/queries/home-page'
import { openTasks } from '@/lib/queries/open/tasks'
import { taskPage } from '@/lib/queries/task-page'
import { confirmSuggestions } from '../decide-assignment'
import { approvePlan } from '../decide-plan'
import { setTarget } from '../set-target'
import { submitPlan } from '../submit-plan'
import { type Changed, changeTasks } from './change-tasks'
import { correctSome, isMadeUp, isNever, type PlayedTask, playQuarter, taken, type Year } from './play-year'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

// Every task of the real report through four quarters, by the commands alone; then pages and API against SQL.
const START = '2024-02-20T09:00:00+08:00'
const JOBS = { id: '2024-005', target: '2024-005-a' }
const LIFTS = { id: '2024-090', target: '2024-090-a' }
const clock = testClock(new Date(START))
const shipped = readReport2024()
let year: Year
let corrected: string[] = []
let changed: Changed
let judged: JudgedRow[] = []
let standings: StandingRow[] = []
let times: TimesRow[] = []

beforeAll(async () => {
  await migrateStore()
  await loadReport(shipped)
  clock.start()
  year = await openedYear()
  await planLifts()
  for (const quarter of QUARTER_NUMBERS) {
    if (quarter === 2) await handDownJobs()
    if (quarter === 3) changed = await changeTasks(year)
    await playQuarter(year, quarter)
  }
  corrected = await correctSome(year)
  ;[judged, standings, times] = [await judgedBySql(), await standingsBySql(), await timesBySql()]
}, 600_000)
afterAll(closeStore)

async function insertAccount(departmentId: string | null): Promise<Actor> {
  const accountId = crypto.randomUUID()
  const role = departmentId === null ? 'administrator' : 'department'
  const row = {
    id: accountId,
    login: `year-${departmentId ?? accountId}`,
    displayName: '岗位',
    role,
    departmentId,
  }
  await inTransaction((tx) =>
    tx
      .insert(accounts)
      .values({ ...row, passwordHash: null, oneTime: false, authVersion: 1, createdAt: new Date(START) })
      .then(() => undefined),
  )
  return { accountId, role, departmentId } as Actor
}

/** Every suggestion confirmed at once; one clerk for each department that leads. */
async function openedYear(): Promise<Year> {
  const office = await insertAccount(null)
  actAs(office)
  const ids = shipped.tasks.map(({ code }) => `2024-${code}`)
  taken(await confirmSuggestions({ tasks: ids }), 'confirming what is suggested')
  const leads = (await store().reader.select().from(assignments)).filter(
    ({ role, standing, until }) => role === 'lead' && standing === 'confirmed' && until === null,
  )
  const clerks = new Map<string, Actor>()
  for (const { departmentId } of leads)
    if (!clerks.has(departmentId)) clerks.set(departmentId, await insertAccount(departmentId))
  const tasks = leads
    .sort((a, b) => a.taskId.localeCompare(b.taskId))
    .map(({ taskId, departmentId }, index) => ({
      id: taskId,
      lead: clerks.get(departmentId) as Actor,
      index,
    }))
  return { office, clock, tasks }
}

async function planLifts(): Promise<void> {
  const lead = year.tasks.find(({ id }) => id === LIFTS.id)?.lead ?? null
  actAs(lead)
  const cells = {
    1: { expected: '20' },
    2: { expected: '80' },
    3: { expected: '150' },
    4: { expected: '200' },
  }
  const { plan } = taken(
    await submitPlan({ task: LIFTS.id, seen: '0', points: { [LIFTS.target]: cells } }),
    'plan',
  )
  actAs(year.office)
  taken(await approvePlan({ plan }), 'approval of the plan')
}

async function handDownJobs(): Promise<void> {
  actAs(year.office)
  const asked = { target: JOBS.target, version: '1', value: '26000', unit: '个' }
  taken(await setTarget({ ...asked, document: '沪人社〔2024〕1号', reason: '市里下达' }), 'handing down')
}

/** The departments that made a task's entries, a quarter each. */
async function madeBy(task: string): Promise<string[]> {
  const rows = await store().reader.select().from(entries).where(eq(entries.taskId, task))
  return rows.sort((a, b) => a.quarter - b.quarter).map(({ departmentId }) => departmentId)
}

const key = ({ task, quarter }: { task: string; quarter: number }) => `${task} ${quarter}`

describe('the year', () => {
  it('played every task and department, and what goes wrong', () => {
    expect(year.tasks.length).toBeGreaterThan(130)
    expect(new Set(year.tasks.map(({ lead }) => lead.departmentId)).size).toBeGreaterThan(20)
    expect(corrected.length).toBeGreaterThan(2)
    expect(times.filter(({ timeliness }) => timeliness === 'notOwed').length).toBeGreaterThan(10)
    const codes = new Set(judged.map(({ code }) => code))
    expect([...codes].sort()).toEqual([null, 'ahead', 'behind', 'done', 'notDueYet', 'onPace'].sort())
  })

  it('says of each approved quarter what SQL says: values, verdicts and blanks', async () => {
    const open = await openTasks(2024, () => '')
    const told = (open?.tasks ?? []).flatMap(({ code, quarters }) =>
      quarters.map(({ quarter, verdict, values }) => ({
        ...{ task: `2024-${code}`, quarter: Number(quarter.at(-1)), standing: verdict },
        values: values.map(({ target, value, blank }) => [target, value, blank]).sort(),
      })),
    )
    const bySql = standings.map((row) => ({
      ...{ task: row.task, quarter: Number(row.quarter), standing: row.standing },
      values: judged
        .filter((one) => key(one) === key(row))
        .map(({ target, entered, blank }) => [target, entered === null ? null : Number(entered), blank])
        .sort(),
    }))
    const sorted = <Row extends { task: string; quarter: number }>(rows: Row[]) =>
      [...rows].sort((a, b) => key(a).localeCompare(key(b)))
    expect(sorted(told)).toEqual(sorted(bySql))
  })

  it('counts the year as SQL does', async () => {
    const home = await homePage()
    const overdue = new Set(
      times
        .filter((one) => Number(one.quarter) === 4 && one.timeliness === 'overdue')
        .map(({ task }) => task),
    )
    const newest = new Map(
      [...standings].sort((a, b) => a.quarter - b.quarter).map((row) => [row.task, row.standing]),
    )
    const counts: Record<string, number> = {}
    for (const { task } of await listedBySql()) {
      const standing = overdue.has(task) ? 'overdue' : (newest.get(task) ?? 'unreported')
      counts[standing] = (counts[standing] ?? 0) + 1
    }
    expect(
      Object.fromEntries(Object.entries(home?.rollup.counts ?? {}).filter(([, count]) => count > 0)),
    ).toEqual(counts)
  })

  it.each(QUARTER_NUMBERS)('tells how quarter %i was reported on as SQL does', async (quarter) => {
    const progress = (await homePage())?.quarters.find((one) => one.quarter === quarter)
    const approved = new Set(
      standings.filter((one) => Number(one.quarter) === quarter).map(({ task }) => task),
    )
    const ofQuarter = times.filter((one) => Number(one.quarter) === quarter)
    expect(progress).toMatchObject({
      approved: approved.size,
      overdue: ofQuarter.filter(({ timeliness }) => timeliness === 'overdue').length,
      owed: ofQuarter.filter(({ task, timeliness }) => timeliness !== 'notOwed' || approved.has(task)).length,
    })
  })

  it('tells of each task and quarter whether it came in time, late, or never', async () => {
    for (const task of year.tasks.filter(({ index }) => index % 5 === 0)) {
      const page = await taskPage(2024, task.id.slice(5))
      const told = page?.quarters.map(({ quarter, timeliness }) => [quarter, timeliness])
      const bySql = times
        .filter((one) => one.task === task.id)
        .map((one) => [Number(one.quarter), one.timeliness] as const)
        .sort(([a], [b]) => a - b)
      expect(told, task.id).toEqual(bySql)
    }
  })

  it('keeps late visible as late, and what never came as overdue', () => {
    const of = (task: PlayedTask, quarter: number) =>
      times.find((one) => one.task === task.id && Number(one.quarter) === quarter)?.timeliness
    expect(new Set(year.tasks.filter((task) => isMadeUp(task, 1)).map((task) => of(task, 1)))).toEqual(
      new Set(['madeUpLate']),
    )
    const never = year.tasks.filter((task) => isNever(task, 3)).map((task) => of(task, 3))
    expect(never).toContain('overdue')
  })

  it('keeps what was dropped, split or handed over reachable, with its entries, its reason and who made them', async () => {
    const { dropped, split, parts, handedOver } = changed
    const pages = await Promise.all([dropped, split, handedOver].map((id) => taskPage(2024, id.slice(5))))
    for (const page of pages) {
      expect(JSON.stringify(page?.changes)).toContain('decided at midyear')
      expect(page?.entries.map(({ quarter }) => quarter)).toEqual(expect.arrayContaining([1]))
    }
    expect(pages[2]?.entries.length).toBeGreaterThan(2)
    for (const id of parts) expect((await taskPage(2024, id.slice(5)))?.entries.length, id).toBeGreaterThan(0)
    const made = await madeBy(handedOver)
    expect(new Set(made).size).toBe(2)
    expect(times.filter((one) => one.task === dropped && Number(one.quarter) > 2)).toEqual([
      expect.objectContaining({ timeliness: 'notOwed' }),
      expect.objectContaining({ timeliness: 'notOwed' }),
    ])
  })

  it('keeps what a correction replaced', async () => {
    const page = await taskPage(2024, corrected[0]?.slice(5) ?? '')
    const entry = page?.entries.find(({ quarter }) => quarter === 2)
    expect(entry).toMatchObject({
      version: 2,
      correctionReason: 'counted anew',
      superseded: [{ version: 1 }],
    })
  })
})
