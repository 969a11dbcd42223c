import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { entryVersions, plans } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { forgetEntries, forgetPlans } from '@/db/testing/forget'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { planList } from '@/lib/queries/plan-list'
import { planPage } from '@/lib/queries/plan-page'
import { taskPage } from '@/lib/queries/task-page'
import { approvePlan, approvePlans, returnPlan, withdrawPlan } from './decide-plan'
import { submitEntry } from './submit-entry'
import { submitPlan } from './submit-plan'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

const clock = testClock(SPRING)
let people: SmallPortal
beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)
beforeEach(async () => {
  clock.set(SPRING)
  await forgetEntries()
  await forgetPlans()
})

const LIFTS = '2024-001-a'
const ROAD = '2024-003-a'
const cells = (...figures: (string | number)[]) =>
  Object.fromEntries(figures.map((figure, index) => [String(index + 1), { expected: String(figure) }]))
const lifts = (fields: object = {}) => ({
  ...{ task: '2024-001', seen: '0', points: { [LIFTS]: cells(10, 60, 120, 200) } },
  ...fields,
})
const road = (fields: object = {}) => ({
  ...{ task: '2024-003', seen: '0', points: { [ROAD]: { 1: { label: '完成桥墩' }, 4: { label: '通车' } } } },
  ...fields,
})

async function submitted(asked: object): Promise<string> {
  actAs(people.housing)
  const answer = await submitPlan(asked)
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.value.plan
}

async function inForce(asked: object): Promise<string> {
  const plan = await submitted(asked)
  actAs(people.office)
  expect(await approvePlan({ plan })).toMatchObject({ ok: true })
  return plan
}

const entry = (taskId: string, values: object, quarter = '2024-Q1') => ({
  ...{ task: taskId, quarter, version: '0', judgement: 'normal', progress: '推进。', nextStep: '继续。' },
  ...{ declared: 'on', values },
})

/** The verdict kept with the entry that is handed in. */
async function verdictOf(taskId: string, values: object) {
  actAs(people.housing)
  const answer = await submitEntry(entry(taskId, values))
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  const [version] = await store()
    .reader.select({ verdict: entryVersions.verdict })
    .from(entryVersions)
    .where(eq(entryVersions.entryId, answer.value.entry))
  const verdict = version?.verdict as { targets: Record<string, object> } | undefined
  return Object.values(verdict?.targets ?? {})[0]
}

describe('a plan on its way', () => {
  it('waits, is approved with an event each, and is public only then', async () => {
    const plan = await submitted(lifts())
    expect((await taskPage(2024, '001'))?.targets[0]?.plan).toEqual([])
    expect(JSON.stringify((await taskPage(2024, '001'))?.changes)).not.toContain('plan')
    actAs(people.office)
    await approvePlan({ plan })
    const page = await taskPage(2024, '001')
    expect(page?.targets[0]).toMatchObject({
      plan: [{ quarter: 1, expected: '10' }, { expected: '60' }, { expected: '120' }, { expected: '200' }],
      expected: { 1: '5', 2: '30', 3: '60', 4: '100' },
    })
    expect(page?.changes.find(({ kind }) => kind === 'plan')).toMatchObject({ number: 1, reason: null })
    const told = (await eventLog()).filter(({ subjectId }) => subjectId === plan)
    expect(told.map(({ action }) => action)).toEqual(['plan.submitted', 'plan.approved'])
  })

  it('is returned with a reason that stays in the office, and may be handed in again', async () => {
    const plan = await submitted(lifts())
    actAs(people.office)
    expect(await returnPlan({ plan })).toMatchObject({ problem: { fields: { reason: 'required' } } })
    expect(await returnPlan({ plan, reason: '请细化' })).toMatchObject({ ok: true })
    expect(JSON.stringify(await taskPage(2024, '001'))).not.toContain('请细化')
    actAs(people.housing)
    const page = await planPage('2024-001')
    expect(page).toMatchObject({
      view: { seen: 1, may: { submit: true }, versions: [{ state: 'returned' }] },
    })
    expect(await submitPlan(lifts({ seen: '1' }))).toMatchObject({ ok: true })
  })

  it('is taken back by its own department alone', async () => {
    const plan = await submitted(lifts())
    actAs(people.civil)
    expect(await withdrawPlan({ plan })).toMatchObject({ problem: { kind: 'forbidden' } })
    actAs(people.housing2)
    expect(await withdrawPlan({ plan })).toMatchObject({ ok: true })
    actAs(people.office)
    expect(await approvePlan({ plan })).toMatchObject({ problem: { because: 'wrongState' } })
  })

  it('replaces the one in force, which stays readable; a change names its reason', async () => {
    await inForce(lifts())
    actAs(people.housing)
    const later = lifts({ seen: '1', points: { [LIFTS]: cells(10, 40, 100, 200) } })
    expect(await submitPlan(later)).toMatchObject({ problem: { fields: { reason: 'required' } } })
    await inForce({ ...later, reason: '管线搬迁推迟' })
    const states = await store().reader.select({ state: plans.state }).from(plans).orderBy(plans.number)
    expect(states.map(({ state }) => state)).toEqual(['superseded', 'approved'])
    const page = await taskPage(2024, '001')
    expect(page?.changes.filter(({ kind }) => kind === 'plan')).toMatchObject([
      { number: 2, reason: '管线搬迁推迟' },
      { number: 1, reason: null },
    ])
  })

  it('made only after the first window closed names its reason', async () => {
    clock.set('2024-04-16T00:00:00+08:00')
    actAs(people.housing)
    expect(await submitPlan(lifts())).toMatchObject({ problem: { fields: { reason: 'required' } } })
    expect(await submitPlan(lifts({ reason: '新任务' }))).toMatchObject({ ok: true })
  })
})

describe('what is refused', () => {
  const refusals: [string, object, object][] = [
    ['nothing planned', lifts({ points: {} }), { because: 'nothingPlanned' }],
    ['a quarter left out', lifts({ points: { [LIFTS]: cells(10, '', 120, 200) } }), field(2, 'required')],
    ['no figure', lifts({ points: { [LIFTS]: cells(10, '很多', 120, 200) } }), field(2, 'notNumber')],
    ['less than before', lifts({ points: { [LIFTS]: cells(70, 60, 120, 200) } }), field(2, 'belowBefore')],
    ['short of it', lifts({ points: { [LIFTS]: cells(10, 60, 120, 180) } }), field(4, 'shortOfTarget')],
    ['an old form', lifts({ seen: '3' }), { kind: 'stale' }],
    ['no such task', lifts({ task: '2024-999' }), { kind: 'notFound' }],
  ]
  it.each(refusals)('%s', async (_, asked, problem) => {
    actAs(people.housing)
    expect(await submitPlan(asked)).toMatchObject({ ok: false, problem })
    expect(await store().reader.select().from(plans)).toEqual([])
  })

  it('a second one while one waits', async () => {
    await submitted(lifts())
    expect(await submitPlan(lifts({ seen: '1' }))).toMatchObject({ problem: { because: 'planWaits' } })
  })

  it('by whoever does not lead, and approval by whoever is no administrator', async () => {
    actAs(people.civil)
    expect(await submitPlan(lifts())).toMatchObject({ problem: { because: 'otherDepartment' } })
    const plan = await submitted(lifts())
    expect(await approvePlan({ plan })).toMatchObject({ problem: { because: 'notYourRole' } })
    actAs(null)
    expect(await approvePlan({ plan })).toMatchObject({ problem: { kind: 'signedOut' } })
  })
})

describe('verdicts with a plan', () => {
  it('pace a flow by it, and keep the verdict of before', async () => {
    await inForce(lifts())
    expect(await verdictOf('2024-001', { [LIFTS]: { typed: '9' } })).toMatchObject({
      code: 'onPace',
      expected: '5',
      planned: true,
    })
    await inForce(lifts({ seen: '1', reason: '提前', points: { [LIFTS]: cells(100, 150, 180, 200) } }))
    const [kept] = await store().reader.select({ verdict: entryVersions.verdict }).from(entryVersions)
    expect(kept?.verdict).toMatchObject({ targets: { [LIFTS]: { expected: '5' } } })
  })

  it('without one go by 序时', async () => {
    expect(await verdictOf('2024-001', { [LIFTS]: { typed: '9' } })).toMatchObject({
      code: 'behind',
      expected: '25',
      planned: false,
    })
  })

  it('judge a node by its latest step that is due', async () => {
    await inForce(road())
    expect(await verdictOf('2024-003', { [ROAD]: { typed: '0' } })).toMatchObject({ code: 'behind', due: 1 })
    await forgetEntries()
    expect(await verdictOf('2024-003', { [ROAD]: { typed: '0', milestones: '1' } })).toMatchObject({
      code: 'onPace',
      due: 1,
    })
  })

  it('leave a node alone before its first step', async () => {
    await inForce(road({ points: { [ROAD]: { 3: { label: '封顶' } } } }))
    expect(await verdictOf('2024-003', { [ROAD]: { typed: '0' } })).toMatchObject({
      code: 'notDueYet',
      due: 3,
    })
  })
})

describe('lists', () => {
  it('show a department its own and the office what waits first', async () => {
    await submitted(road())
    actAs(people.housing)
    const own = await planList()
    expect(own).toMatchObject({
      view: { role: 'department', waiting: 1, items: [{ code: '003' }, { code: '001' }] },
    })
    actAs(people.civil)
    expect(await planList()).toMatchObject({ view: { items: [] } })
    expect(await planPage('2024-003')).toMatchObject({ view: { versions: [], may: { submit: false } } })
  })

  it('are approved at once, each by itself, each reported', async () => {
    const [first, second] = [await submitted(lifts()), await submitted(road())]
    actAs(people.office)
    const answer = await approvePlans({ plans: [first, crypto.randomUUID(), second] })
    expect(answer).toMatchObject({
      ok: true,
      value: [{ problem: null }, { problem: { kind: 'notFound' } }, { problem: null }],
    })
  })
})

function field(quarter: number, fault: string) {
  return { kind: 'invalid', fields: { [`points.${LIFTS}.${quarter}.expected`]: fault } }
}
