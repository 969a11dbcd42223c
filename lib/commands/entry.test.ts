import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { entries, entryVersions } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { forgetEntries } from '@/db/testing/forget'
import { eventLog, rowsOf, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { inTransaction } from '@/db/transaction'
import { abandonCorrection } from './abandon-correction'
import { approveEntry } from './approve-entry'
import { returnEntry } from './return-entry'
import { saveDraft } from './save-draft'
import { startCorrection } from './start-correction'
import { submitEntry } from './submit-entry'
import { withdrawEntry } from './withdraw-entry'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clock = testClock(SPRING)
const setClock = clock.set

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)
beforeEach(() => {
  setClock(SPRING)
  actAs(people.housing)
})

// Each test has a quarter's entry of its own: the window of the first quarter of 2024 stands open over all of them.
const form = (task: string, fields: object = {}) => ({
  task,
  quarter: '2024-Q1',
  version: '0',
  judgement: 'normal',
  progress: '至3月底累计开工37台。',
  problemPublic: '',
  problemInternal: '内部一句话',
  nextStep: '4月起逐楼摸底。',
  declared: 'on',
  values: { '2024-001-a': { typed: '３７台' } },
  ...fields,
})

beforeEach(forgetEntries)

const only = async () => {
  const [entry] = await store().reader.select().from(entries)
  if (!entry) throw new Error('no entry')
  return entry
}
const versionRow = async (number: number) =>
  (await store().reader.select().from(entryVersions).where(eq(entryVersions.number, number)))[0]

const expectProblem = (result: { ok: boolean }, kind: string, rest: object = {}) =>
  expect(result).toMatchObject({ ok: false, problem: { kind, ...rest } })

/** Draft, submitted: the ground of most tests. */
async function submitted(): Promise<{ entry: string; version: number }> {
  const result = await submitEntry(form('2024-001'))
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

async function approved() {
  const seen = await submitted()
  actAs(people.office)
  expect(await approveEntry(seen)).toMatchObject({ ok: true })
  actAs(people.housing)
  return seen
}

describe('the way of an entry', () => {
  it('goes draft, submitted, returned, corrected, approved, and keeps every version and event', async () => {
    expect(await saveDraft(form('2024-001', { progress: '第一稿' }))).toMatchObject({
      ok: true,
      value: { version: 1 },
    })
    expect(await submitEntry(form('2024-001', { version: '1' }))).toMatchObject({
      ok: true,
      value: { version: 2 },
    })
    const { id } = await only()
    actAs(people.office)
    expect(await returnEntry({ entry: id, version: 2, reason: '请核对' })).toMatchObject({ ok: true })
    actAs(people.housing)
    expect(await saveDraft(form('2024-001', { version: '2', progress: '改过' }))).toMatchObject({ ok: true })
    expect(await only()).toMatchObject({ state: 'returned', version: 3, approvedVersion: null })
    expect(await submitEntry(form('2024-001', { version: '3' }))).toMatchObject({ ok: true })
    actAs(people.office)
    expect(await approveEntry({ entry: id, version: 4 })).toMatchObject({ ok: true })
    expect(await only()).toMatchObject({
      state: 'approved',
      version: 4,
      approvedVersion: 4,
      reopenUntil: null,
    })
    const versions = await store().reader.select().from(entryVersions)
    expect(versions.map(({ number, progress }) => [number, progress])).toEqual(
      expect.arrayContaining([
        [1, '第一稿'],
        [3, '改过'],
      ]),
    )
    expect(versions).toHaveLength(4)
    const [approval] = (await eventLog()).filter(({ action }) => action === 'entry.approved')
    expect(approval).toMatchObject({ before: { approvedVersion: null }, after: { approvedVersion: 4 } })
    const actions = (await rowsOf('events')).filter((row) => 'subjectId' in row && row.subjectId === id)
    expect(actions).toHaveLength(6)
  })

  it('understands the figure, keeps the verdict with its inputs, and stamps the first submission', async () => {
    await submitted()
    expect(await rowsOf('entryValues')).toMatchObject([{ value: '37', typed: null }])
    const version = await versionRow(1)
    expect(version?.verdict).toMatchObject({ targets: { '2024-001-a': { code: 'behind', value: '37' } } })
    expect((await only()).firstSubmittedAt).toEqual(SPRING)
  })

  it('keeps in a draft what it cannot understand, and asks for it when submitted', async () => {
    const odd = { values: { '2024-001-a': { typed: '三十来台' } } }
    expect(await saveDraft(form('2024-001', odd))).toMatchObject({ ok: true })
    expect(await rowsOf('entryValues')).toMatchObject([{ value: null, typed: '三十来台' }])
    const result = await submitEntry(
      form('2024-001', { ...odd, version: '1', judgement: '', declared: undefined }),
    )
    expectProblem(result, 'invalid', {
      fields: { 'values.2024-001-a.typed': 'notNumber', judgement: 'choose', declared: 'declare' },
    })
  })

  it('takes a blank only with its reason', async () => {
    const blank = { values: { '2024-001-a': { blank: 'notAvailable' } } }
    expectProblem(await submitEntry(form('2024-001', blank)), 'invalid', {
      fields: { 'values.2024-001-a.blankReason': 'required' },
    })
    const reasoned = { values: { '2024-001-a': { blank: 'notAvailable', blankReason: '季报未出' } } }
    expect(await submitEntry(form('2024-001', reasoned))).toMatchObject({ ok: true })
  })

  it('lets a department withdraw what is undecided, and nothing else', async () => {
    const seen = await submitted()
    expect(await withdrawEntry(seen)).toMatchObject({ ok: true })
    expect(await only()).toMatchObject({ state: 'draft' })
    expect((await versionRow(1))?.withdrawnAt).toEqual(SPRING)
    expectProblem(await withdrawEntry(seen), 'refused', { because: 'wrongState' })
  })
})

describe('who may', () => {
  it.each([
    ['another department, supporting', 'civil', 'otherDepartment'],
    ['an administrator', 'office', 'notYourRole'],
  ] as const)('refuses %s to write, and the refusal is an event', async (_, who, because) => {
    actAs(people[who])
    const before = (await rowsOf('events')).length
    for (const command of [saveDraft, submitEntry])
      expectProblem(await command(form('2024-001')), 'forbidden', { because })
    expect(await rowsOf('entries')).toHaveLength(0)
    const denied = (await rowsOf('events')).slice(before)
    expect(denied).toMatchObject([
      { action: 'authz.denied', success: false },
      { action: 'authz.denied', success: false },
    ])
  })

  it('refuses an anonymous reader everything', async () => {
    const seen = await submitted()
    actAs(null)
    const answers = [await saveDraft(form('2024-002')), await approveEntry(seen), await withdrawEntry(seen)]
    for (const answer of answers) expectProblem(answer, 'signedOut')
  })

  it('refuses a department to decide, and another department to withdraw', async () => {
    const seen = await submitted()
    expectProblem(await approveEntry(seen), 'forbidden', { because: 'notYourRole' })
    actAs(people.civil)
    expectProblem(await withdrawEntry(seen), 'forbidden', { because: 'otherDepartment' })
    expect(await only()).toMatchObject({ state: 'submitted' })
  })

  it('refuses four eyes to be two: who wrote a version cannot decide, also after changing sides', async () => {
    const seen = await submitted()
    actAs({ accountId: people.housing.accountId, role: 'administrator', departmentId: null })
    expectProblem(await approveEntry(seen), 'forbidden', { because: 'ownWork' })
    expectProblem(await returnEntry({ ...seen, reason: '自己' }), 'forbidden', { because: 'ownWork' })
    const change = { decidedBy: people.housing.accountId }
    const byHand = inTransaction((tx) =>
      tx
        .update(entryVersions)
        .set(change)
        .then(() => undefined),
    )
    await expect(byHand, 'the engine refuses it too').rejects.toThrow()
  })

  it('takes nothing from the form but what the form has', async () => {
    const planted = {
      status: 'approved',
      state: 'approved',
      departmentId: 'mzj',
      writtenBy: people.civil.accountId,
      approvedVersion: 9,
      decidedBy: people.office.accountId,
      role: 'administrator',
      firstSubmittedAt: '2020-01-01',
      year: 1999,
      ['__proto__']: { state: 'approved' },
      constructor: 'x',
      now: '2020-01-01',
    }
    expect(await saveDraft({ ...form('2024-001'), ...planted })).toMatchObject({ ok: true })
    expect(await only()).toMatchObject({
      state: 'draft',
      departmentId: 'fgj',
      approvedVersion: null,
      year: 2024,
      firstSubmittedAt: null,
    })
    expect(await versionRow(1)).toMatchObject({
      writtenBy: people.housing.accountId,
      decidedBy: null,
      writtenAt: SPRING,
    })
  })
})

describe('two people at one entry', () => {
  it('tells the second colleague, with what the first wrote, and writes nothing', async () => {
    await saveDraft(form('2024-001', { progress: '甲写的' }))
    actAs(people.housing2)
    const late = await saveDraft(form('2024-001', { progress: '乙写的' }))
    expectProblem(late, 'stale', {
      current: { version: 1, progress: '甲写的', values: { '2024-001-a': { typed: '37' } } },
    })
    expect(await rowsOf('entryVersions')).toHaveLength(1)
  })

  it('lets exactly one of many that begin at once begin', async () => {
    const answers = await Promise.all(Array.from({ length: 10 }, () => saveDraft(form('2024-001'))))
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
    expect(await rowsOf('entries')).toHaveLength(1)
  })

  it('approves only the version that was seen', async () => {
    const seen = await submitted()
    await withdrawEntry(seen)
    await submitEntry(form('2024-001', { version: '1', progress: '换过的话' }))
    actAs(people.office)
    expectProblem(await approveEntry(seen), 'stale')
    expect(await only()).toMatchObject({ state: 'submitted', approvedVersion: null })
  })

  it('lets one of two decisions win, and tells the other', async () => {
    const seen = await submitted()
    actAs(people.office)
    const [one, other] = await Promise.all([approveEntry(seen), returnEntry({ ...seen, reason: '再看' })])
    expect([one.ok, other.ok].sort()).toEqual([false, true])
  })
})

describe('the window', () => {
  it.each([
    ['a second before it opens', '2024-03-24T23:59:59+08:00', false],
    ['as it opens', '2024-03-25T00:00:00+08:00', true],
    ['as it closes', '2024-04-15T23:59:59+08:00', true],
    ['a second after the close', '2024-04-16T00:00:00+08:00', false],
  ])('%s', async (_, at, open) => {
    setClock(at)
    const result = await submitEntry(form('2024-001'))
    if (open) expect(result).toMatchObject({ ok: true })
    else expectProblem(result, 'closed')
  })

  it('opens nothing for a quarter that has none', async () => {
    expectProblem(await saveDraft(form('2024-001', { quarter: '2024-Q2' })), 'closed')
  })

  it('reopens for a return until the day set with it, the close notwithstanding', async () => {
    const seen = await submitted()
    actAs(people.office)
    await returnEntry({ ...seen, reason: '请补', until: '2024-04-20' })
    actAs(people.housing)
    setClock('2024-04-20T23:59:59+08:00')
    expect(await saveDraft(form('2024-001', { version: '1' }))).toMatchObject({ ok: true })
    setClock('2024-04-21T00:00:01+08:00')
    expectProblem(await saveDraft(form('2024-001', { version: '2' })), 'closed')
  })
})

describe('a correction', () => {
  it('leaves the approved version public until the corrected one is approved', async () => {
    const seen = await approved()
    expectProblem(await saveDraft(form('2024-001', { version: '1' })), 'refused', { because: 'wrongState' })
    expect(await startCorrection({ ...seen, reason: '重复统计' })).toMatchObject({
      ok: true,
      value: { version: 2 },
    })
    setClock('2024-05-16T09:00:00+08:00')
    const corrected = { version: '2', values: { '2024-001-a': { typed: '35' } } }
    expect(await submitEntry(form('2024-001', corrected))).toMatchObject({ ok: true })
    expect(await only()).toMatchObject({ state: 'submitted', approvedVersion: 1 })
    actAs(people.office)
    expect(await approveEntry({ entry: seen.entry, version: 3 })).toMatchObject({ ok: true })
    expect(await only()).toMatchObject({ state: 'approved', approvedVersion: 3 })
    expect(await versionRow(1)).toMatchObject({ state: 'approved' })
    expect(await versionRow(3)).toMatchObject({ correctionReason: '重复统计' })
  })

  it('changes nothing in public when it is given up', async () => {
    const seen = await approved()
    await startCorrection({ ...seen, reason: '看错了' })
    expect(await abandonCorrection({ entry: seen.entry, version: 2 })).toMatchObject({ ok: true })
    expect(await only()).toMatchObject({ state: 'approved', approvedVersion: 1 })
    expect(await versionRow(2), 'never approved, so never taken for published').toMatchObject({
      state: 'draft',
    })
  })
})

describe('text', () => {
  it.each([
    ['a control character', { progress: 'a\u0000b' }, { progress: 'control' }],
    ['a bidirectional mark', { nextStep: '甲\u202e乙' }, { nextStep: 'invisible' }],
    ['more than fits', { problemPublic: '长'.repeat(4001) }, { problemPublic: 'tooLong' }],
    ['a made-up task', { task: '2024-1' }, { task: 'choose' }],
    ['a made-up quarter', { quarter: '2024-Q5' }, { quarter: 'choose' }],
  ])('is refused with %s', async (_, fields, problems) => {
    expectProblem(await saveDraft(form('2024-001', fields)), 'invalid', { fields: problems })
  })

  it('answers not found for a task that is none', async () => {
    expectProblem(await saveDraft(form('2024-999')), 'notFound')
  })
})
