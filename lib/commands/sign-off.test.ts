import { desc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { departments, entries, entryValues, entryVersions, targetVersions } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { forgetEntries } from '@/db/testing/forget'
import { disableAccount, putSignOff, reviewerOf } from '@/db/testing/reviewer'
import { eventLog, rowsOf, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { inTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/domain/actor'
import { approveEntry } from './approve-entry'
import { returnEntry } from './return-entry'
import { saveDraft } from './save-draft'
import { sendBackEntry } from './send-back-entry'
import { setSignOff } from './set-sign-off'
import { signOffEntry } from './sign-off-entry'
import { startCorrection } from './start-correction'
import { submitEntry } from './submit-entry'
import { withdrawEntry } from './withdraw-entry'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal & { reviewer: Actor; reviewer2: Actor; civilReviewer: Actor }
const clock = testClock(SPRING)
const LATER = new Date('2024-04-08T10:00:00+08:00')
const AFTER_DUE = new Date('2024-04-12T10:00:00+08:00')
const AFTER_CLOSE = new Date('2024-04-16T00:00:00+08:00')

beforeAll(async () => {
  const small = await smallPortal()
  people = {
    ...small,
    reviewer: await reviewerOf('fgj'),
    reviewer2: await reviewerOf('fgj'),
    civilReviewer: await reviewerOf('mzj'),
  }
  clock.start()
})
afterAll(closeStore)
beforeEach(async () => {
  await forgetEntries()
  await putSignOff('fgj', true)
  clock.set(SPRING)
  actAs(people.housing)
})

const form = (fields: object = {}) => ({
  task: '2024-001',
  quarter: '2024-Q1',
  version: '0',
  judgement: 'normal',
  progress: '至3月底累计开工37台。',
  nextStep: '4月起逐楼摸底。',
  declared: 'on',
  values: { '2024-001-a': { typed: '37' } },
  ...fields,
})

function taken<T>(result: { ok: true; value: T } | { ok: false; problem: object }): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}

async function by<T>(actor: Actor, work: () => Promise<T>): Promise<T> {
  actAs(actor)
  const value = await work()
  actAs(people.housing)
  return value
}

const inHouse = () => submitEntry(form()).then(taken)
const entryRow = async () => {
  const [row] = await store().reader.select().from(entries)
  if (!row) throw new Error('no entry')
  return row
}
const newest = async () => {
  const [row] = await store().reader.select().from(entryVersions).orderBy(desc(entryVersions.number))
  if (!row) throw new Error('no version')
  return row
}
const problem = (kind: string, rest: object = {}) => ({ ok: false, problem: { kind, ...rest } })

describe('an entry in a department that signs off', () => {
  it('waits in the house: not handed in, not for the office, its verdict kept', async () => {
    const seen = await inHouse()
    expect(await entryRow()).toMatchObject({ state: 'internalReview', firstSubmittedAt: null })
    expect(await newest()).toMatchObject({ state: 'internalReview', submittedAt: null })
    expect((await newest()).verdict).toMatchObject({ targets: { '2024-001-a': { value: '37' } } })
    actAs(people.office)
    expect(await approveEntry(seen)).toMatchObject(problem('refused', { because: 'wrongState' }))
    expect(await returnEntry({ ...seen, reason: '理由' })).toMatchObject(problem('refused'))
  })

  it('is handed in when its 审核人 signs off, at that moment', async () => {
    const seen = await inHouse()
    clock.set(LATER)
    expect(await by(people.reviewer, () => signOffEntry(seen))).toMatchObject({ ok: true })
    expect(await entryRow()).toMatchObject({ state: 'submitted', version: 1, firstSubmittedAt: LATER })
    expect(await newest()).toMatchObject({
      state: 'submitted',
      submittedAt: LATER,
      writtenAt: SPRING,
      signedOffBy: people.reviewer.accountId,
      signedOffAt: LATER,
    })
    const [event] = (await eventLog()).filter(({ action }) => action === 'entry.signedOff').slice(-1)
    expect(event).toMatchObject({
      actorId: people.reviewer.accountId,
      before: { state: 'internalReview' },
      after: { state: 'submitted', version: 1 },
    })
    expect(await by(people.office, () => approveEntry(seen))).toMatchObject({ ok: true })
  })

  it('is late when it was written in time and signed off after the due day', async () => {
    const seen = await inHouse()
    clock.set(AFTER_DUE)
    await by(people.reviewer, () => signOffEntry(seen))
    expect((await entryRow()).firstSubmittedAt).toEqual(AFTER_DUE)
  })

  it('is a draft again when sent back with a remark, which the event holds', async () => {
    const seen = await inHouse()
    const back = () => sendBackEntry({ ...seen, remark: '  数要核对  ' })
    expect(await by(people.reviewer, back)).toMatchObject({ ok: true })
    expect(await entryRow()).toMatchObject({ state: 'draft' })
    expect(await newest()).toMatchObject({ state: 'draft', signOffRemark: '数要核对', submittedAt: null })
    const [event] = (await eventLog()).filter(({ action }) => action === 'entry.sentBack').slice(-1)
    expect(event).toMatchObject({ reason: '数要核对' })
    expect(await submitEntry(form({ version: '1' }))).toMatchObject({ ok: true })
    expect(await newest()).toMatchObject({ number: 2, state: 'internalReview', signOffRemark: null })
  })

  it('asks for a remark when sent back', async () => {
    const seen = await inHouse()
    const back = () => sendBackEntry({ ...seen, remark: ' ' })
    expect(await by(people.reviewer, back)).toMatchObject(
      problem('invalid', { fields: { remark: 'required' } }),
    )
  })

  it('may be withdrawn by a clerk', async () => {
    const seen = await inHouse()
    expect(await by(people.housing2, () => withdrawEntry(seen))).toMatchObject({ ok: true })
    expect(await entryRow()).toMatchObject({ state: 'draft', firstSubmittedAt: null })
  })

  it('goes the same way when it was returned, and when it corrects what is public', async () => {
    const seen = await inHouse()
    await by(people.reviewer, () => signOffEntry(seen))
    await by(people.office, () => returnEntry({ ...seen, reason: '请改' }))
    expect(taken(await submitEntry(form({ version: '1' })))).toMatchObject({ version: 2 })
    expect(await entryRow()).toMatchObject({ state: 'internalReview', version: 2 })
    // The day set with the return counts for the 审核人 too.
    clock.set(new Date('2024-04-10T23:59:59+08:00'))
    await by(people.reviewer, () => signOffEntry({ ...seen, version: 2 }))
    expect(await by(people.office, () => approveEntry({ ...seen, version: 2 }))).toMatchObject({ ok: true })
    clock.set(AFTER_CLOSE)
    await startCorrection({ ...seen, version: 2, reason: '更正' })
    await submitEntry(form({ version: '3', progress: '更正后的进展。' }))
    expect(await entryRow()).toMatchObject({ state: 'internalReview', approvedVersion: 2 })
    expect(await by(people.reviewer, () => signOffEntry({ ...seen, version: 4 }))).toMatchObject({ ok: true })
    expect(await entryRow()).toMatchObject({ state: 'submitted', approvedVersion: 2 })
  })
})

describe('who may sign off', () => {
  it.each([
    ['a clerk of the department', () => people.housing2, 'forbidden'],
    ['a 审核人 of another department', () => people.civilReviewer, 'forbidden'],
    ['an administrator', () => people.office, 'forbidden'],
  ] as const)('not %s', async (_who, actor, kind) => {
    const seen = await inHouse()
    const before = await rowsOf('entryVersions')
    expect(await by(actor(), () => signOffEntry(seen))).toMatchObject(problem(kind))
    expect(await by(actor(), () => sendBackEntry({ ...seen, remark: '理由' }))).toMatchObject(problem(kind))
    expect(await rowsOf('entryVersions')).toEqual(before)
    const denied = (await eventLog()).slice(-2)
    expect(denied.map(({ action, success }) => [action, success])).toEqual([
      ['authz.denied', false],
      ['authz.denied', false],
    ])
  })

  it('not whoever wrote the newest version, a 审核人 too; another one may', async () => {
    actAs(people.reviewer)
    const seen = taken(await submitEntry(form()))
    expect(await entryRow()).toMatchObject({ state: 'internalReview' })
    expect(await signOffEntry(seen)).toMatchObject(problem('forbidden', { because: 'ownVersion' }))
    expect(await by(people.reviewer2, () => signOffEntry(seen))).toMatchObject({ ok: true })
  })

  it('not an account that was disabled since', async () => {
    const gone = await reviewerOf('fgj')
    const seen = await inHouse()
    await disableAccount(gone)
    expect(await by(gone, () => signOffEntry(seen))).toMatchObject(problem('forbidden'))
  })
})

describe('what stops a sign-off', () => {
  it('a newer version: both are told', async () => {
    const seen = await inHouse()
    await withdrawEntry(seen)
    await submitEntry(form({ version: '1', progress: '改过的进展。' }))
    const answer = await by(people.reviewer, () => signOffEntry(seen))
    expect(answer).toMatchObject(problem('stale', { current: { version: 2, progress: '改过的进展。' } }))
  })

  it('the close, to the second; the text stays, and it may still be withdrawn', async () => {
    const seen = await inHouse()
    clock.set(AFTER_CLOSE)
    expect(await by(people.reviewer, () => signOffEntry(seen))).toMatchObject(problem('closed'))
    expect(await newest()).toMatchObject({ state: 'internalReview', progress: '至3月底累计开工37台。' })
    clock.set(new Date(AFTER_CLOSE.getTime() - 1000))
    expect(await by(people.reviewer, () => signOffEntry(seen))).toMatchObject({ ok: true })
  })

  it('a second time: it was handed in once', async () => {
    const seen = await inHouse()
    await by(people.reviewer, () => signOffEntry(seen))
    const events = (await eventLog()).length
    expect(await by(people.reviewer, () => signOffEntry(seen))).toMatchObject(problem('refused'))
    expect((await eventLog()).length).toBe(events)
  })

  it('one of two at the same time', async () => {
    const seen = await inHouse()
    actAs(people.reviewer)
    const answers = await Promise.all([signOffEntry(seen), sendBackEntry({ ...seen, remark: '再看' })])
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
  })
})

it('hands in under the target in force, with the verdict computed anew', async () => {
  const seen = await inHouse()
  const [first] = await store()
    .reader.select()
    .from(targetVersions)
    .where(eq(targetVersions.targetId, '2024-001-a'))
  if (!first) throw new Error('no target')
  const second = { ...first, id: '2024-001-a/2', number: 2, value: '100', normalised: '100', reason: '调整' }
  await inTransaction((tx) => tx.insert(targetVersions).values(second))
  await by(people.reviewer, () => signOffEntry(seen))
  expect((await newest()).verdict).toMatchObject({
    targets: { '2024-001-a': { code: 'ahead', value: '37' } },
  })
  expect(await rowsOf('entryValues')).toMatchObject([{ value: '37', targetVersionId: '2024-001-a/2' }])
  await inTransaction(async (tx) => {
    await tx.delete(entryValues)
    await tx.delete(targetVersions).where(eq(targetVersions.id, second.id))
  })
})

describe('the switch', () => {
  const switched = async () => {
    const [row] = await store().reader.select().from(departments).where(eq(departments.id, 'fgj'))
    return row?.signsOff
  }

  it('is a 审核人 of the department’s or an administrator’s to turn, with an event', async () => {
    for (const actor of [people.reviewer, people.office]) {
      await putSignOff('fgj', false)
      const on = () => setSignOff({ department: 'fgj', signsOff: 'on' })
      expect(await by(actor, on)).toMatchObject({ ok: true })
      expect(await switched()).toBe(true)
    }
    const [event] = (await eventLog()).slice(-1)
    expect(event).toMatchObject({
      action: 'department.signOffSet',
      subjectId: 'fgj',
      before: { signsOff: false },
      after: { signsOff: true },
    })
  })

  it('is nobody else’s', async () => {
    for (const actor of [people.housing, people.civilReviewer]) {
      const off = () => setSignOff({ department: 'fgj', signsOff: 'off' })
      expect(await by(actor, off)).toMatchObject(problem('forbidden', { because: 'notReviewer' }))
    }
    expect(await switched()).toBe(true)
  })

  it('stays off where nobody could sign off', async () => {
    const [lonely] = [await reviewerOf('mzj')]
    await disableAccount(lonely)
    await disableAccount(people.civilReviewer)
    const on = () => setSignOff({ department: 'mzj', signsOff: 'on' })
    expect(await by(people.office, on)).toMatchObject(problem('refused', { because: 'noReviewer' }))
  })

  it('says when nothing changed, and knows no group and no other department', async () => {
    actAs(people.office)
    expect(await setSignOff({ department: 'fgj', signsOff: 'on' })).toMatchObject(
      problem('refused', { because: 'nothingChanged' }),
    )
    expect(await setSignOff({ department: 'gjz', signsOff: 'on' })).toMatchObject(problem('notFound'))
    expect(await setSignOff({ department: 'no-such', signsOff: 'on' })).toMatchObject(problem('notFound'))
  })

  it('turned off leaves in the house what waits there: signed off or withdrawn', async () => {
    const seen = await inHouse()
    expect(await by(people.office, () => setSignOff({ department: 'fgj', signsOff: 'off' }))).toMatchObject({
      ok: true,
    })
    expect(await entryRow()).toMatchObject({ state: 'internalReview' })
    expect(await by(people.reviewer, () => signOffEntry(seen))).toMatchObject({ ok: true })
    await withdrawEntry(seen)
    expect(await saveDraft(form({ version: '1' }))).toMatchObject({ ok: true })
    expect(await submitEntry(form({ version: '2' }))).toMatchObject({ ok: true })
    expect(await entryRow()).toMatchObject({ state: 'submitted' })
  })
})
