import { asc } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeStore, store } from '@/db/client'
import { GENESIS, linkHash } from '@/db/event-chain'
import { migrateStore } from '@/db/migrate'
import * as schema from '@/db/schema'
import { readSample } from '@/db/seed/demo/sample'
import { readReport2024 } from '@/db/seed/report-2024'
import { eventLog } from '@/db/testing/small-portal'
import { inTransaction } from '@/db/transaction'
import { insertMark } from '@/db/writes/marks'
import { signIn } from '@/lib/auth/sign-in'
import { BLANKS } from '@/lib/domain/blank'
import { compare } from '@/lib/domain/decimal'
import { ENTRY_STATES } from '@/lib/domain/entry-state'
import { judgementDiffers } from '@/lib/domain/judgement-difference'
import { STANDINGS } from '@/lib/domain/standing'
import { VERDICT_CODES } from '@/lib/domain/verdict'
import type { EntryVerdict } from '@/lib/domain/verdict-of-entry'
import { portal } from '@/lib/queries/portal'
import { reportState } from '@/lib/queries/report-state'
import { prepareDemo } from './prepare-demo'

/** No department of the demo asks for 单位内审. */
const DEMO_STATES = ENTRY_STATES.filter((state) => state !== 'internalReview').sort()

// The whole sample is played once; every test reads what came of it.
const NOW = new Date('2024-10-08T01:00:00Z')
const dataDir = process.env.DATA_DIR ?? ''
const { accounts, calendar } = readSample()

type Entry = typeof schema.entries.$inferSelect
type Version = typeof schema.entryVersions.$inferSelect
let entries: Entry[]
let versions: Version[]
let values: (typeof schema.entryValues.$inferSelect)[]
let windows: (typeof schema.reportingWindows.$inferSelect)[]

const reader = () => store().reader
const versionsOf = (entry: Entry) => versions.filter(({ entryId }) => entryId === entry.id)
const entryOf = (version: Version) => {
  const entry = entries.find(({ id }) => id === version.entryId)
  if (!entry) throw new Error('a version without its entry')
  return entry
}
const windowOf = ({ quarter }: Entry) => {
  const window = windows.find((one) => one.quarter === quarter)
  if (!window) throw new Error('an entry without its window')
  return window
}
const verdictOf = ({ verdict }: Version) => verdict as EntryVerdict | null

beforeAll(async () => {
  await migrateStore()
  await inTransaction((tx) => insertMark(tx, 'demo'))
  await prepareDemo({ shipped: readReport2024(), dataDir })
  entries = await reader().select().from(schema.entries)
  versions = await reader().select().from(schema.entryVersions).orderBy(asc(schema.entryVersions.number))
  values = await reader().select().from(schema.entryValues)
  windows = await reader().select().from(schema.reportingWindows)
}, 300_000)
afterAll(closeStore)

describe('the demo is marked and has a time of its own', () => {
  it('on 8 October 2024 at nine, with the third window open', async () => {
    expect(await portal()).toMatchObject({ year: 2024, demo: true, clock: NOW, now: NOW })
    expect(windows.map(({ closesAt }) => closesAt > NOW).sort()).toEqual([false, false, true])
  })

  it('is not played a second time', async () => {
    const before = (await eventLog()).length
    await prepareDemo({ shipped: readReport2024(), dataDir })
    expect(await eventLog()).toHaveLength(before)
  })
})

describe('what the sample shows', () => {
  it('has entries in every state in the open quarter, and tasks without any', async () => {
    const open = entries.filter(({ quarter }) => quarter === 3)
    expect([...new Set(open.map(({ state }) => state))].sort()).toEqual(DEMO_STATES)
    expect(open.length).toBeLessThan((await reader().$count(schema.tasks)) - 20)
  })

  it('has every public standing', async () => {
    const state = await reportState(2024)
    const found = new Set(state?.tasks.map(({ standing }) => standing))
    expect([...found].sort()).toEqual([...STANDINGS].sort())
  })

  it('has every verdict in every quarter that is over', () => {
    for (const quarter of [1, 2]) {
      const codes = entries
        .filter((entry) => entry.quarter === quarter && entry.approvedVersion)
        .map((entry) => verdictOf(versionsOf(entry)[(entry.approvedVersion ?? 0) - 1] as Version)?.task?.code)
      for (const code of VERDICT_CODES.filter((one) => quarter === 2 || one !== 'done'))
        expect(codes, `${code} in quarter ${quarter}`).toContain(code)
    }
  })

  it('has the three blanks with reasons, more than the whole, and a cumulative value that fell', () => {
    const blanks = values.filter(({ blank }) => blank)
    expect([...new Set(blanks.map(({ blank }) => blank))].sort()).toEqual([...BLANKS].sort())
    expect(blanks.every(({ blankReason }) => (blankReason ?? '').length > 5)).toBe(true)
    const sums = versions.flatMap((version) => Object.values(verdictOf(version)?.targets ?? {}))
    expect(sums.some(({ reached }) => reached && compare(reached, '150') > 0)).toBe(true)
    expect(valuesByTask('2024-095-a')).toEqual(['140', '318', '306'])
  })

  it('has judgements that differ from the verdict', () => {
    const differing = versions.filter(({ judgement, ...version }) =>
      judgementDiffers(judgement as 'early', verdictOf(version as Version)?.task?.code ?? null),
    )
    expect(differing.length).toBeGreaterThan(2)
  })

  it('keeps what a correction replaced, and the correction that nobody decided on from the public', async () => {
    const [corrected] = entries.filter(({ taskId, quarter }) => taskId === '2024-090' && quarter === 1)
    const approved = versionsOf(corrected as Entry).filter(({ state }) => state === 'approved')
    expect(approved.map(figureOf)).toEqual(['39', '37'])
    expect(approved.at(-1)?.correctionReason).toBe('2台在两个街镇重复统计')
    const correcting = entries.filter(({ state, approvedVersion }) => state !== 'approved' && approvedVersion)
    expect(correcting.map(({ state }) => state).sort()).toEqual(['draft', 'returned', 'submitted'])
  })

  it('has entries handed in late, and some that never came', async () => {
    const late = entries.filter((entry) => (entry.firstSubmittedAt ?? NOW) > windowOf(entry).dueAt)
    expect(late.length).toBeGreaterThan(5)
    const state = await reportState(2024)
    const overdue = state?.tasks.filter(({ standing }) => standing === 'overdue').map(({ task }) => task.id)
    expect(overdue).toEqual(['2024-024', '2024-102', '2024-128', '2024-143'])
  })

  it('gives both published departments something in every group of their list', () => {
    for (const department of ['fgj', 'mzj']) {
      const open = entries.filter((entry) => entry.departmentId === department && entry.quarter === 3)
      expect([...new Set(open.map(({ state }) => state))].sort(), department).toEqual(DEMO_STATES)
    }
  })

  it('has plans in force, replaced with a reason and waiting; notices answered and open; more time asked for', async () => {
    const plans = await reader().select().from(schema.plans)
    expect(plans.map(({ state }) => state).sort()).toEqual([
      'approved',
      'approved',
      'submitted',
      'superseded',
    ])
    expect(plans.find(({ number, state }) => number === 2 && state === 'approved')?.changeReason).toContain(
      '注销',
    )
    const notices = await reader().select().from(schema.notices).orderBy(asc(schema.notices.issuedAt))
    expect(notices.map(({ kind, grade, readAt }) => [kind, grade, readAt !== null])).toEqual([
      ['nudge', 'red', true],
      ['escalation', 'red', false],
      ['nudge', 'blue', false],
    ])
    expect(await reader().select().from(schema.extensions)).toMatchObject([
      { taskId: '2024-092', state: 'requested', kind: 'extension' },
    ])
  })

  it('has a paragraph taken up, what was verified, and a task that is suspended', async () => {
    const [paragraph] = await reader().select().from(schema.entryContributions)
    expect(paragraph).toMatchObject({ taskId: '2024-098', departmentId: 'mzj', number: 1 })
    expect(paragraph?.mergedVersion).not.toBeNull()
    const [entry] = entries.filter(({ taskId, quarter }) => taskId === '2024-098' && quarter === 3)
    const told = versionsOf(entry as Entry)
      .at(-1)
      ?.progress.split('（民政局）')
    expect(told).toHaveLength(2)
    const found = await reader().select().from(schema.verifications)
    expect(found.map(({ finding }) => finding).sort()).toEqual(['agrees', 'partly'])
    const suspended = (await reader().select().from(schema.tasks)).filter(({ life }) => life === 'suspended')
    expect(suspended.map(({ id }) => id)).toEqual(['2024-152'])
  })

  it('leaves some tasks without a confirmed department', async () => {
    const state = await reportState(2024)
    expect(state?.tasks.filter(({ lead }) => lead === null)).toHaveLength(8)
  })
})

describe('what the sample must not do', () => {
  it('breaks no link of the event chain, and no event is earlier than the one before', async () => {
    let previous = GENESIS
    let last = 0
    for (const { seq, hash, ...event } of await eventLog()) {
      expect(linkHash(previous, seq, { ...event, at: event.at.getTime() * 1000 })).toBe(hash)
      expect(event.at.getTime(), `${event.action} ${event.subjectId}`).toBeGreaterThanOrEqual(last)
      previous = hash
      last = event.at.getTime()
    }
    expect(last).toBeLessThanOrEqual(NOW.getTime())
    expect((await eventLog()).filter(({ success }) => !success)).toEqual([])
  })

  it('hands nothing in after the close, but what was returned or is being corrected', () => {
    for (const version of versions.filter(({ submittedAt }) => submittedAt)) {
      const entry = entryOf(version)
      const earlier = versionsOf(entry).filter(({ number }) => number < version.number)
      const allowed = earlier.some(({ state, returnReason }) => state === 'approved' || returnReason)
      const inTime = (version.submittedAt ?? NOW) <= windowOf(entry).closesAt
      expect(inTime || allowed, `${entry.taskId} ${entry.quarter}`).toBe(true)
    }
  })

  it('lets nobody decide on what they wrote', () => {
    const decided = versions.filter(({ decidedBy }) => decidedBy)
    expect(decided.every(({ decidedBy, writtenBy }) => decidedBy !== writtenBy)).toBe(true)
    expect(new Set(decided.map(({ decidedBy }) => decidedBy)).size).toBe(2)
  })

  it('names no holder of an account in any words, and repeats itself once, for the reviewer to notice', async () => {
    const holders = await reader().select().from(schema.accounts)
    const words = versions.map((one) =>
      [one.progress, one.problemPublic, one.problemInternal, one.nextStep].join(),
    )
    for (const { login, displayName } of holders)
      expect(words.some((text) => text.includes(login) || text.includes(displayName))).toBe(false)
    expect(words.some((text) => /[{}]|undefined|NaN/.test(text))).toBe(false)
    const progress = entries.map((entry) => versionsOf(entry).at(-1)?.progress ?? '')
    expect(progress.filter((text, at) => progress.indexOf(text) !== at)).toHaveLength(1)
  })

  it('lets the published accounts in, and nobody else has a password', async () => {
    for (const { login, password } of accounts)
      expect((await signIn({ login, password, address: login })).kind, login).toBe('in')
    const holders = await reader().select().from(schema.accounts)
    const withPassword = holders.filter(({ passwordHash }) => passwordHash).map(({ login }) => login)
    expect(withPassword.sort()).toEqual(accounts.map(({ login }) => login).sort())
    expect(calendar.now).toBe('2024-10-08 09:00')
  })
})

function figureOf(version: Version): string | null {
  return values.find(({ versionId }) => versionId === version.id)?.value ?? null
}

function valuesByTask(targetId: string): (string | null)[] {
  const mine = entries
    .filter(({ taskId }) => targetId.startsWith(taskId))
    .sort((a, b) => a.quarter - b.quarter)
  return mine.map((entry) => figureOf(versionsOf(entry).at(-1) as Version))
}
