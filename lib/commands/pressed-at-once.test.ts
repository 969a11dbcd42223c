// Double submit and the race of two decisions (security.md, rows 4 to 6, cases 7 to 9): fifty presses of one button, or of
// two that exclude each other, make one transition and one event; everyone else is told.
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore } from '@/db/client'
import { actAs } from '@/db/testing/as'
import { forgetExtensions, forgetNotices, forgetPlans, forgetTaskChanges } from '@/db/testing/forget'
import { putSignOff, reviewerOf } from '@/db/testing/reviewer'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import type { Actor } from '@/lib/domain/actor'
import type { Result } from '@/lib/result'
import { acknowledgeNotice } from './acknowledge-notice'
import { approveEntries } from './approve-entries'
import { approveEntry } from './approve-entry'
import { setAccountDuty } from './change-account'
import { changeTaskLife } from './change-task-life'
import { contribute } from './contribute'
import { grantExtension, grantUnasked, refuseExtension } from './decide-extension'
import { approvePlan, returnPlan, withdrawPlan } from './decide-plan'
import { enterCalendarYear } from './enter-calendar-year'
import { handOverAccount } from './hand-over-account'
import { mergeContribution } from './merge-contribution'
import { mergeTask } from './merge-task'
import { recordVerification } from './record-verification'
import { requestExtension, withdrawExtension } from './request-extension'
import { sendBackEntry } from './send-back-entry'
import { sendNotice } from './send-notice'
import { setSignOff } from './set-sign-off'
import { setTarget } from './set-target'
import { signOffEntry } from './sign-off-entry'
import { splitTask } from './split-task'
import { startCorrection } from './start-correction'
import { submitEntry } from './submit-entry'
import { submitPlan } from './submit-plan'
import { transferTask } from './transfer-task'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

const PRESSES = 50
const clock = testClock(SPRING)
let people: SmallPortal & { reviewer: Actor }

beforeAll(async () => {
  people = { ...(await smallPortal()), reviewer: await reviewerOf('fgj') }
  clock.start()
})
afterAll(closeStore)
beforeEach(async () => {
  clock.set(SPRING)
  await forgetNotices()
  await forgetExtensions()
  await forgetPlans()
  await forgetTaskChanges()
  await putSignOff('fgj', false)
})

type Press = () => Promise<Result<unknown>>

async function by<T>(actor: Actor, work: () => Promise<Result<T>>): Promise<T> {
  actAs(actor)
  const answer = await work()
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem))
  return answer.value
}

/** The presses take turns over the buttons. @returns what the events of them say was done */
async function pressAll(...buttons: Press[]): Promise<string[]> {
  const before = (await eventLog()).length
  const presses = Array.from({ length: PRESSES }, (_, n) => buttons[n % buttons.length] as Press)
  const answers = await Promise.all(presses.map((press) => press()))
  const refused = answers.flatMap((answer) => (answer.ok ? [] : [answer.problem.kind]))
  expect(refused).toHaveLength(PRESSES - 1)
  for (const kind of refused) expect(['stale', 'refused', 'invalid']).toContain(kind)
  return (await eventLog()).slice(before).map(({ action }) => action)
}

const entry = (fields: object = {}) => ({
  ...{ task: '2024-001', quarter: '2024-Q1', version: '0', judgement: 'normal', progress: '开工。' },
  ...{ nextStep: '继续。', declared: 'on', values: { '2024-001-a': { typed: '50' } }, ...fields },
})
const handedIn = () => by(people.housing, () => submitEntry(entry()))
async function approved(typed = '50') {
  const values = { '2024-001-a': { typed } }
  const seen = await by(people.housing, () => submitEntry(entry({ values })))
  await by(people.office, () => approveEntry(seen))
  return seen
}

const cells = (...figures: number[]) =>
  Object.fromEntries(figures.map((figure, index) => [index + 1, { expected: String(figure) }]))
const plan = (seen: number, reason = '') => ({
  ...{ task: '2024-001', seen: String(seen), reason, points: { '2024-001-a': cells(10, 60, 120, 200) } },
})
const planned = () => by(people.housing, () => submitPlan(plan(0)))
async function replacing() {
  const first = await planned()
  await by(people.office, () => approvePlan(first))
  return by(people.housing, () => submitPlan(plan(1, '工期调整')))
}

const time = { task: '2024-001', quarter: '2024-Q1', until: '2024-04-20', reason: '待批复' }
const asked = () => by(people.housing, () => requestExtension(time))

const change = (fields: object) => ({
  ...{
    task: '2024-001',
    seen: 'underway 0 fgj',
    reason: '会议决定',
    document: '',
    effectiveOn: '2024-04-03',
  },
  ...fields,
})
const PART = { title: '第二批加装', class: 'qualitative', lead: 'mzj' }

const notice = { department: 'fgj', quarter: '2024-Q1', kind: 'nudge', answerBy: '2024-04-17' }
const sent = { ...notice, tasks: ['2024-001'], text: '请填报。' }

const verification = (seen: object) => ({
  ...{ ...seen, method: 'onSite', finding: 'agrees', verifiedOn: '2024-04-03', note: '查看台账' },
})

async function inHouse() {
  await putSignOff('fgj', true)
  return handedIn()
}

type Button = {
  who: () => Actor
  before?: () => Promise<unknown>
  /** What is pressed; several exclude each other. */
  press: (before: never) => Press[]
  /** The one event that tells of it is one of these. */
  told: string[]
}

const office = () => people.office
const lead = () => people.housing

const BUTTONS: Record<string, Button> = {
  'handing a plan in': { who: lead, press: () => [() => submitPlan(plan(0))], told: ['plan.submitted'] },
  'approving a plan that takes the place of another': {
    who: office,
    before: replacing,
    press: (seen: object) => [() => approvePlan(seen)],
    told: ['plan.approved'],
  },
  'approving a plan or returning it': {
    who: office,
    before: planned,
    press: (seen: object) => [() => approvePlan(seen), () => returnPlan({ ...seen, reason: '请细化' })],
    told: ['plan.approved', 'plan.returned'],
  },
  'taking a plan back': {
    who: lead,
    before: planned,
    press: (seen: object) => [() => withdrawPlan(seen)],
    told: ['plan.withdrawn'],
  },
  'asking for more time': {
    who: lead,
    press: () => [() => requestExtension(time)],
    told: ['extension.requested'],
  },
  'taking the request back': {
    who: lead,
    before: asked,
    press: (seen: object) => [() => withdrawExtension(seen)],
    told: ['extension.withdrawn'],
  },
  'granting more time': {
    who: office,
    before: asked,
    press: (seen: object) => [() => grantExtension({ ...seen, until: '2024-04-20' })],
    told: ['extension.granted'],
  },
  'granting or refusing it': {
    who: office,
    before: asked,
    press: (seen: object) => [
      () => grantExtension({ ...seen, until: '2024-04-20' }),
      () => refuseExtension({ ...seen, reason: '可以按时' }),
    ],
    told: ['extension.granted', 'extension.refused'],
  },
  'granting unasked': { who: office, press: () => [() => grantUnasked(time)], told: ['extension.granted'] },
  'sending a notice': { who: office, press: () => [() => sendNotice(sent)], told: ['notice.sent'] },
  'acknowledging it': {
    who: lead,
    before: () => by(people.office, () => sendNotice(sent)),
    press: (seen: object) => [() => acknowledgeNotice(seen)],
    told: ['notice.acknowledged'],
  },
  'splitting a task': {
    who: office,
    press: () => [() => splitTask(change({ parts: { 0: PART }, goes: {} }))],
    told: ['task.split'],
  },
  'merging a task': {
    who: office,
    press: () => [() => mergeTask(change({ into: '003', targets: [] }))],
    told: ['task.merged'],
  },
  'handing a task over': {
    who: office,
    press: () => [() => transferTask(change({ lead: 'mzj' }))],
    told: ['task.transferred'],
  },
  'suspending a task or dropping it': {
    who: office,
    press: () => [
      () => changeTaskLife(change({ step: 'suspended' })),
      () => changeTaskLife(change({ step: 'cancelled' })),
    ],
    told: ['task.suspended', 'task.cancelled'],
  },
  'closing a task': {
    who: office,
    before: async () => {
      const seen = await approved('200')
      await by(people.office, () => recordVerification(verification({ ...seen, version: 1 })))
    },
    press: () => [() => changeTaskLife(change({ step: 'closed' }))],
    told: ['task.closed'],
  },
  'changing a target': {
    who: office,
    press: () => [
      () => setTarget({ target: '2024-001-a', version: '1', value: '180', reason: '下调', document: '批复' }),
    ],
    told: ['target.set'],
  },
  'a supporting paragraph': {
    who: () => people.civil,
    press: () => [
      () =>
        contribute({ task: '2024-001', quarter: '2024-Q1', seen: '0', progress: '已对接。', problem: '' }),
    ],
    told: ['entry.contributed'],
  },
  'taking it up': {
    who: lead,
    before: () =>
      by(people.civil, () =>
        contribute({ task: '2024-001', quarter: '2024-Q1', seen: '0', progress: '已对接。', problem: '' }),
      ),
    press: () => [() => mergeContribution(entry({ merge: 'mzj.1' }))],
    told: ['entry.contributionMerged'],
  },
  'signing off in the house, or sending back': {
    who: () => people.reviewer,
    before: inHouse,
    press: (seen: object) => [() => signOffEntry(seen), () => sendBackEntry({ ...seen, remark: '再核' })],
    told: ['entry.signedOff', 'entry.sentBack'],
  },
  'switching sign-off on': {
    who: office,
    press: () => [() => setSignOff({ department: 'fgj', signsOff: 'on' })],
    told: ['department.signOffSet'],
  },
  'recording a verification': {
    who: office,
    before: handedIn,
    press: (seen: object) => [() => recordVerification(verification(seen))],
    told: ['entry.verified'],
  },
  'starting a correction': {
    who: lead,
    before: () => approved(),
    press: (seen: object) => [() => startCorrection({ ...seen, reason: '漏报' })],
    told: ['entry.correctionStarted'],
  },
  'entering the calendar of a year': {
    who: office,
    press: () => [() => enterCalendarYear({ year: '2031', document: '通知', holidays: '1月1日 元旦' })],
    told: ['calendar.entered'],
  },
  'giving an account a duty': {
    who: office,
    press: () => [() => setAccountDuty({ account: people.housing2.accountId, duty: 'reviewer' })],
    told: ['account.dutySet'],
  },
  'handing an account over': {
    who: office,
    press: () => [
      () => handOverAccount({ account: people.housing2.accountId, successor: people.housing.accountId }),
    ],
    told: ['account.handedOver'],
  },
}

describe('fifty presses at once make one change and one event', () => {
  it.each(Object.entries(BUTTONS))('%s', async (_, { who, before, press, told }) => {
    const seen = await before?.()
    actAs(who())
    const events = await pressAll(...press(seen as never))
    expect(events).toHaveLength(1)
    expect(told).toContain(events[0])
  })

  it('approving several: each of the ticked once, by whichever press came first', async () => {
    const seen = await handedIn()
    actAs(people.office)
    const before = (await eventLog()).length
    const ticked = { entries: `${seen.entry}@${seen.version}` }
    const answers = await Promise.all(Array.from({ length: PRESSES }, () => approveEntries(ticked)))
    const lines = answers.flatMap((answer) => (answer.ok ? answer.value : []))
    expect(lines.filter(({ problem }) => problem === null)).toHaveLength(1)
    expect((await eventLog()).slice(before).map(({ action }) => action)).toEqual(['entry.approved'])
  })
})
