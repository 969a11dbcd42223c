import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { verifications } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { forgetEntries } from '@/db/testing/forget'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { inTransaction } from '@/db/transaction'
import { reviewEntry } from '@/lib/queries/review-entry'
import { taskPage } from '@/lib/queries/task-page'
import { approveEntry } from './approve-entry'
import { recordVerification } from './record-verification'
import { submitEntry } from './submit-entry'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

const clock = testClock(SPRING)
let people: SmallPortal
beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)
beforeEach(async () => {
  await inTransaction((tx) => tx.delete(verifications).then(() => undefined))
  await forgetEntries()
})

async function handedIn(): Promise<string> {
  actAs(people.housing)
  const answer = await submitEntry({
    ...{ task: '2024-001', quarter: '2024-Q1', version: '0', judgement: 'normal', declared: 'on' },
    ...{ progress: '已开工。', nextStep: '继续。', values: { '2024-001-a': { typed: '50' } } },
  })
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.value.entry
}

const record = (entry: string, fields: object = {}) => ({
  ...{
    entry,
    version: '1',
    method: 'onSite',
    finding: 'agrees',
    verifiedOn: '2024-04-03',
    note: '看了现场台账',
  },
  ...fields,
})

describe('what was verified', () => {
  it('stands beside the entry with an event, and is public without its note once that version is', async () => {
    const entry = await handedIn()
    actAs(people.office)
    expect(await recordVerification(record(entry))).toMatchObject({ ok: true })
    expect(await reviewEntry({ entry, against: null })).toMatchObject({
      view: {
        verifications: [{ method: 'onSite', finding: 'agrees', note: '看了现场台账' }],
        mayVerify: true,
      },
    })
    expect((await taskPage(2024, '001'))?.verifications).toEqual([])
    await approveEntry({ entry, version: 1 })
    const page = await taskPage(2024, '001')
    expect(page?.verifications).toMatchObject([{ quarter: 1, method: 'onSite', verifiedOn: '2024-04-03' }])
    expect(JSON.stringify(page)).not.toContain('台账')
    const [told] = (await eventLog()).filter(({ action }) => action === 'entry.verified').slice(-1)
    expect(told).toMatchObject({ subjectId: entry, after: { method: 'onSite', version: 1 } })
    expect(JSON.stringify(told)).not.toContain('台账')
  })

  const refusals: [string, object, object][] = [
    ['another method', { method: 'guess' }, { fields: { method: 'choose' } }],
    ['no note', { note: ' ' }, { fields: { note: 'required' } }],
    ['no such day', { verifiedOn: '2024-02-30' }, { fields: { verifiedOn: 'date' } }],
    ['a day to come', { verifiedOn: '2024-04-06' }, { fields: { verifiedOn: 'inFuture' } }],
    ['a version that is not the newest', { version: '2' }, { kind: 'stale' }],
  ]
  it.each(refusals)('is refused with %s', async (_, fields, problem) => {
    const entry = await handedIn()
    actAs(people.office)
    expect(await recordVerification(record(entry, fields))).toMatchObject({ ok: false, problem })
    expect(await store().reader.select().from(verifications)).toEqual([])
  })

  it('is recorded once by one person, whatever is pressed again', async () => {
    const entry = await handedIn()
    for (const [person, fields, ok] of [
      [people.office, {}, true],
      [people.office, {}, false],
      [people.office, { method: 'documents' }, true],
      [people.office2, {}, true],
    ] as const) {
      actAs(person)
      expect(await recordVerification(record(entry, fields))).toMatchObject({ ok })
    }
    expect(await store().reader.select().from(verifications)).toHaveLength(3)
  })

  it('is no department’s to record', async () => {
    const entry = await handedIn()
    for (const person of [people.housing, people.civil]) {
      actAs(person)
      expect(await recordVerification(record(entry))).toMatchObject({ problem: { because: 'notYourRole' } })
    }
  })
})
