import { and, asc, eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { closeStore, store } from '@/db/client'
import { assignments, entries, taskChanges, tasks, verifications } from '@/db/schema'
import { actAs } from '@/db/testing/as'
import { forgetPlans, forgetTaskChanges } from '@/db/testing/forget'
import { eventLog, type SmallPortal, SPRING, smallPortal } from '@/db/testing/small-portal'
import { testClock } from '@/db/testing/test-clock'
import { inTransaction } from '@/db/transaction'
import { changesPage } from '@/lib/queries/changes-page'
import { entryScreen } from '@/lib/queries/entry-screen'
import { openTasks } from '@/lib/queries/open/tasks'
import { taskAdminPage } from '@/lib/queries/task-admin-page'
import { taskList } from '@/lib/queries/task-list'
import { taskPage } from '@/lib/queries/task-page'
import { approveEntry } from './approve-entry'
import { changeTaskLife } from './change-task-life'
import { decideAssignment } from './decide-assignment'
import { approvePlan } from './decide-plan'
import { followTask } from './follow-task'
import { mergeTask } from './merge-task'
import { saveDraft } from './save-draft'
import { setTarget } from './set-target'
import { splitTask } from './split-task'
import { submitEntry } from './submit-entry'
import { submitPlan } from './submit-plan'
import { transferTask } from './transfer-task'

vi.mock('@/lib/auth/viewer', async () => ({ viewer: (await import('@/db/testing/as')).mockedViewer }))

let people: SmallPortal
const clock = testClock(SPRING)

beforeAll(async () => {
  people = await smallPortal()
  clock.start()
})
afterAll(closeStore)
beforeEach(async () => {
  clock.set(SPRING)
  await forgetTaskChanges()
  actAs(people.office)
})

const WHY = { reason: '区委常委会研究决定', document: '静委〔2024〕3号', effectiveOn: '2024-04-03' }
const asked = (fields: object = {}) => ({ task: '2024-001', seen: 'underway 0 fgj', ...WHY, ...fields })
const taskOf = async (id: string) => (await store().reader.select().from(tasks).where(eq(tasks.id, id)))[0]
const changesKept = () =>
  store().reader.select().from(taskChanges).orderBy(asc(taskChanges.decidedAt), asc(taskChanges.taskId))
const lastEvent = async () => (await eventLog()).at(-1)
const accepted = async <T>(answer: Promise<{ ok: true; value: T } | { ok: false; problem: unknown }>) => {
  const result = await answer
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
const expectProblem = (result: { ok: boolean }, kind: string, rest: object = {}) =>
  expect(result).toMatchObject({ ok: false, problem: { kind, ...rest } })
const seenOf = async (task: string) => {
  const answer = await taskAdminPage(task)
  if (answer.kind !== 'answer') throw new Error(answer.kind)
  return answer.view.seen
}

const form = (task: string, fields: object = {}) => ({
  ...{ task, quarter: '2024-Q1', version: '0', judgement: 'normal', progress: '累计开工37台。' },
  ...{ problemPublic: '', problemInternal: '', nextStep: '逐楼摸底。', declared: 'on' },
  values: { '2024-001-a': { typed: '37' } },
  ...fields,
})

/** The first quarter's entry of a task, approved. */
async function published(task: string, fields: object = {}): Promise<string> {
  actAs(people.housing)
  const handedIn = await accepted(submitEntry(form(task, fields)))
  actAs(people.office)
  await accepted(approveEntry(handedIn))
  return handedIn.entry
}

const verified = (entryId: string, finding: 'agrees' | 'differs' = 'agrees') =>
  inTransaction((tx) =>
    tx.insert(verifications).values({
      ...{ id: crypto.randomUUID(), entryId, versionNumber: 1, method: 'onSite', finding, note: '' },
      ...{ verifiedOn: '2024-04-04', recordedBy: people.office.accountId, recordedAt: SPRING },
    }),
  )

describe('every change', () => {
  it('keeps reason, document, day and who decided, moves the task and says so in the log', async () => {
    await accepted(changeTaskLife(asked({ step: 'suspended' })))
    expect(await changesKept()).toMatchObject([
      {
        taskId: '2024-001',
        kind: 'suspended',
        ...WHY,
        decidedBy: people.office.accountId,
        decidedAt: SPRING,
      },
    ])
    expect(await taskOf('2024-001')).toMatchObject({ life: 'suspended' })
    expect((await taskOf('2024-001'))?.lifeSince?.toISOString()).toBe('2024-04-02T16:00:00.000Z')
    expect(await lastEvent()).toMatchObject({
      ...{ action: 'task.suspended', subjectId: '2024-001', success: true, reason: WHY.reason },
      after: { life: 'suspended', since: '2024-04-03' },
    })
  })

  const commands = {
    life: (fields: object) => changeTaskLife(asked({ step: 'cancelled', ...fields })),
    split: (fields: object) => splitTask(asked({ ...TWO_PARTS, ...fields })),
    merge: (fields: object) => mergeTask(asked({ into: '003', ...fields })),
    transfer: (fields: object) => transferTask(asked({ lead: 'mzj', ...fields })),
  }

  describe.each(Object.entries(commands))('%s', (_, command) => {
    const nothing = async (result: { ok: boolean }, kind: string, rest: object = {}) => {
      expectProblem(result, kind, rest)
      expect(await changesKept()).toEqual([])
      expect(await taskOf('2024-001')).toMatchObject({ life: 'underway', lifeSince: null })
    }

    it('is an administrator’s alone', async () => {
      actAs(people.housing)
      await nothing(await command({}), 'forbidden')
      expect(await lastEvent()).toMatchObject({ action: 'authz.denied', success: false })
      actAs(null)
      await nothing(await command({}), 'signedOut')
    })

    it.each([
      ['a task that is not there', { task: '2024-999' }, 'notFound', {}],
      ['another’s change in between', { seen: 'adjusted 1 fgj' }, 'stale', {}],
      ['no reason', { reason: ' ' }, 'invalid', { fields: { reason: 'required' } }],
      ['no day', { effectiveOn: '' }, 'invalid', { fields: { effectiveOn: 'required' } }],
      ['no such day', { effectiveOn: '2024-02-30' }, 'invalid', { fields: { effectiveOn: 'day' } }],
      ['tomorrow', { effectiveOn: '2024-04-06' }, 'invalid', { fields: { effectiveOn: 'future' } }],
      [
        'the year before',
        { effectiveOn: '2023-12-31' },
        'invalid',
        { fields: { effectiveOn: 'beforeYear' } },
      ],
    ])('refuses %s', async (_case, fields, kind, rest) => {
      await nothing(await command(fields), kind, rest)
    })

    it('takes no day before the change before it', async () => {
      await inTransaction((tx) => tx.update(tasks).set({ lifeSince: new Date('2024-04-04T00:00:00+08:00') }))
      expectProblem(await command({}), 'invalid', { fields: { effectiveOn: 'beforeLast' } })
    })

    it('of two that saw the same one is refused', async () => {
      const answers = await Promise.all([command({}), command({})])
      expect(answers.filter(({ ok }) => ok)).toHaveLength(1)
      expect(await changesKept()).toHaveLength(1)
    })
  })
})

describe('suspending, resuming, cancelling, closing', () => {
  it('takes no entry while suspended and none is owed; afterwards the pause stays relieved', async () => {
    await accepted(changeTaskLife(asked({ step: 'suspended' })))
    actAs(people.housing)
    expectProblem(await saveDraft(form('2024-001')), 'refused', { because: 'taskNotUnderway' })
    clock.set('2024-04-12T09:00:00+08:00')
    const overdue = async () => (await taskList(2024, {}))?.lines.find(({ code }) => code === '001')?.standing
    expect(await overdue()).toBe('unreported')
    actAs(people.office)
    const resumed = { step: 'resumed', seen: await seenOf('2024-001'), effectiveOn: '2024-04-12' }
    await accepted(changeTaskLife(asked(resumed)))
    expect(await taskOf('2024-001')).toMatchObject({ life: 'underway' })
    expect(await overdue()).toBe('unreported')
    expect((await taskList(2024, {}))?.lines.find(({ code }) => code === '002')?.standing).toBe('overdue')
  })

  it('undoes no debt from before it', async () => {
    clock.set('2024-04-12T09:00:00+08:00')
    await accepted(changeTaskLife(asked({ step: 'cancelled', effectiveOn: '2024-04-11' })))
    expect((await taskList(2024, {}))?.lines.find(({ code }) => code === '001')?.standing).toBe('overdue')
  })

  it('closes only what is done, published and verified', async () => {
    const close = async () => changeTaskLife(asked({ step: 'closed', seen: await seenOf('2024-001') }))
    expectProblem(await close(), 'refused', { because: 'notDone' })
    const entry = await published('2024-001', { values: { '2024-001-a': { typed: '200' } } })
    expect((await taskPage(2024, '001'))?.line.shownLife).toBe('awaitingCheck')
    expectProblem(await close(), 'refused', { because: 'notVerified' })
    await verified(entry, 'differs')
    expectProblem(await close(), 'refused', { because: 'verifiedOtherwise' })
    await inTransaction((tx) => tx.delete(verifications))
    await verified(entry)
    await accepted(close())
    expect(await taskOf('2024-001')).toMatchObject({ life: 'closed' })
    expect((await taskPage(2024, '001'))?.line.shownLife).toBe('closed')
    expect((await taskPage(2024, '001'))?.entries).toHaveLength(1)
    const again = { step: 'reopened', seen: await seenOf('2024-001') }
    await accepted(changeTaskLife(asked(again)))
    expect((await taskPage(2024, '001'))?.line.shownLife).toBe('awaitingCheck')
  })

  it('a qualitative task is done by the judgement alone', async () => {
    const entry = await published('2024-002', { judgement: 'done', values: {} })
    await verified(entry)
    await accepted(
      changeTaskLife(asked({ task: '2024-002', step: 'closed', seen: await seenOf('2024-002') })),
    )
    expect(await taskOf('2024-002')).toMatchObject({ life: 'closed' })
  })
})

const TWO_PARTS = {
  parts: {
    0: { title: '加装电梯开工', class: 'quantified', lead: 'fgj' },
    1: { title: '加装电梯的宣传', class: 'qualitative', lead: 'mzj' },
    2: { title: '', class: '', lead: '' },
  },
  goes: { '2024-001-a': '0' },
}

describe('splitting', () => {
  it('gives codes above every one that was ever given, a lead to each, and the target to its part', async () => {
    await published('2024-001')
    const { others } = await accepted(splitTask(asked({ ...TWO_PARTS, seen: await seenOf('2024-001') })))
    expect(others).toEqual(['2024-004', '2024-005'])
    expect(await taskOf('2024-001')).toMatchObject({ life: 'transferred', mergedIntoId: null })
    expect(await taskOf('2024-004')).toMatchObject({
      ...{
        code: '004',
        title: '加装电梯开工',
        taskClass: 'quantified',
        origin: 'office',
        splitFromId: '2024-001',
      },
      ...{ chapter: '4', paragraphKey: 'p1', project: 1, life: 'underway', position: 0 },
    })
    const open = await openTasks(2024, (_, key) => key)
    expect(open?.tasks.map(({ code, state, targets }) => ({ code, state, targets }))).toEqual([
      { code: '001', state: 'transferred', targets: [] },
      { code: '004', state: 'underway', targets: ['2024-004-a'] },
      { code: '005', state: 'underway', targets: [] },
      { code: '002', state: 'underway', targets: [] },
      { code: '003', state: 'underway', targets: ['2024-003-a'] },
    ])
    const old = await taskPage(2024, '001')
    expect(old?.line.shownLife).toBe('split')
    expect(old?.goesOn.into.map(({ code }) => code)).toEqual(['004', '005'])
    expect(old?.moved.get('2024-001-a')).toBe('004')
    expect(old?.entries[0]?.targets[0]?.value).toBe('37')
    const part = await taskPage(2024, '004')
    expect(part?.goesOn.cameOf.map(({ code }) => code)).toEqual(['001'])
    expect(part?.line).toMatchObject({ lead: { id: 'fgj' }, targets: [{ goal: '200', unit: '台' }] })
    expect(part?.changes.find(({ kind }) => kind === 'life')).toMatchObject({
      role: 'other',
      change: 'split',
    })
  })

  it('goes on with what stays, and then one part is enough', async () => {
    const one = { parts: { 0: { title: '电梯宣传', class: 'qualitative', lead: 'mzj' } }, goes: {} }
    await accepted(splitTask(asked(one)))
    expect(await taskOf('2024-001')).toMatchObject({ life: 'adjusted' })
    expect((await taskPage(2024, '001'))?.line.targets).toHaveLength(1)
    actAs(people.housing)
    expect(await saveDraft(form('2024-001'))).toMatchObject({ ok: true })
  })

  it('gives a milestone its node, and the part owes from its day on', async () => {
    const parts = {
      0: { title: '开工仪式', class: 'milestone', lead: 'fgj' },
      1: { title: '宣传', class: 'qualitative', lead: 'mzj' },
    }
    await accepted(splitTask(asked({ task: '2024-002', parts, goes: {} })))
    expect((await taskPage(2024, '004'))?.line.targets).toMatchObject([{ measure: 'node', name: '开工仪式' }])
    clock.set('2024-04-12T09:00:00+08:00')
    const lines = (await taskList(2024, {}))?.lines ?? []
    expect(lines.filter(({ standing }) => standing === 'overdue').map(({ code }) => code)).toEqual([
      ...['001', '004', '005', '003'],
    ])
  })

  it('takes 定性 work up as a 节点, which can be planned; what was published of it stays as it was', async () => {
    await published('2024-002', { values: {} })
    const plan = (task: string, target: string) => ({
      ...{ task, seen: '0', reason: '按工期', points: { [target]: { 2: { label: '验收' } } } },
    })
    actAs(people.housing)
    expectProblem(await submitPlan(plan('2024-002', '2024-002-a')), 'refused', { because: 'nothingPlanned' })
    actAs(people.office)
    const parts = { 0: { title: '健全住房保障体系', class: 'milestone', lead: 'fgj' } }
    await accepted(splitTask(asked({ task: '2024-002', parts, seen: await seenOf('2024-002') })))
    actAs(people.housing)
    const planned = await accepted(submitPlan(plan('2024-004', '2024-004-a')))
    actAs(people.office)
    await accepted(approvePlan(planned))
    expect((await taskPage(2024, '004'))?.targets[0]?.plan).toMatchObject([{ quarter: 2, label: '验收' }])
    const old = await taskPage(2024, '002')
    expect(old?.goesOn.into.map(({ code }) => code)).toEqual(['004'])
    expect([old?.entries.length, (await taskOf('2024-002'))?.taskClass]).toEqual([1, 'qualitative'])
    await forgetPlans()
  })

  const part = (fields: object = {}) => ({ title: '甲', class: 'qualitative', lead: 'fgj', ...fields })
  it.each([
    [
      'one part alone',
      { parts: { 0: part({ class: 'quantified' }) }, goes: { '2024-001-a': '0' } },
      'parts.1.title',
      'partsMissing',
    ],
    ['a part without a lead', { parts: { 0: part({ lead: '' }), 1: part() } }, 'parts.0.lead', 'choose'],
    ['a part without a title', { parts: { 0: part({ title: '' }), 1: part() } }, 'parts.0.title', 'required'],
    ['a group that leads', { parts: { 0: part({ lead: 'gjz' }), 1: part() } }, 'parts.0.lead', 'isGroup'],
    [
      'a quantified part without a figure',
      { parts: { 0: part({ class: 'quantified' }) } },
      'parts.0.class',
      'needsFigure',
    ],
    [
      'a qualitative part with one',
      { parts: { 0: part(), 1: part() }, goes: { '2024-001-a': '0' } },
      'parts.0.class',
      'figuresGo',
    ],
    [
      'a target to a part that is not there',
      { parts: { 0: part(), 1: part() }, goes: { '2024-001-a': '3' } },
      'goes.2024-001-a',
      'partMissing',
    ],
  ])('refuses %s', async (_, fields, name, code) => {
    expectProblem(await splitTask(asked(fields)), 'invalid', { fields: { [name]: code } })
    expect(await changesKept()).toEqual([])
    expect((await store().reader.select().from(tasks)).length).toBe(3)
  })
})

describe('merging', () => {
  it('ends the one, brings its target along under a letter of its own, and keeps what was published', async () => {
    await accepted(splitTask(asked({ ...TWO_PARTS, goes: { '2024-001-a': '0' } })))
    await published('2024-003', { values: { '2024-003-a': { typed: '0' } } })
    const merged = { task: '2024-003', into: '004', seen: await seenOf('2024-003'), targets: '2024-003-a' }
    await accepted(mergeTask(asked(merged)))
    expect(await taskOf('2024-003')).toMatchObject({ life: 'transferred', mergedIntoId: '2024-004' })
    expect((await taskPage(2024, '004'))?.line.targets.map(({ id }) => id)).toEqual([
      '2024-004-a',
      '2024-004-b',
    ])
    expect((await taskPage(2024, '004'))?.goesOn.tookIn.map(({ code }) => code)).toEqual(['003'])
    const old = await taskPage(2024, '003')
    expect(old).toMatchObject({ line: { shownLife: 'merged' }, goesOn: { into: [{ code: '004' }] } })
    expect(old?.entries).toHaveLength(1)
  })

  it.each([
    ['itself', { into: '001' }, 'into', 'sameTask'],
    ['one that is not there', { into: '777' }, 'into', 'taskCode'],
    ['a weaker one, with a target', { into: '002', targets: '2024-001-a' }, 'into', 'weakerTask'],
    ['another’s target', { into: '003', targets: '2024-003-a' }, 'targets', 'choose'],
  ])('refuses %s', async (_, fields, name, code) => {
    expectProblem(await mergeTask(asked(fields)), 'invalid', { fields: { [name]: code } })
  })

  it('refuses one that is over', async () => {
    await accepted(changeTaskLife(asked({ task: '2024-003', step: 'cancelled' })))
    expectProblem(await mergeTask(asked({ into: '003' })), 'invalid', { fields: { into: 'taskEnded' } })
  })
})

describe('handing over to another department', () => {
  const handOver = async () => transferTask(asked({ lead: 'mzj', seen: await seenOf('2024-001') }))
  const entryOf = async () => (await store().reader.select().from(entries))[0]

  it('confirms the other lead and keeps what was published with the department that made it', async () => {
    await published('2024-001')
    await accepted(handOver())
    const inForce = and(eq(assignments.taskId, '2024-001'), eq(assignments.role, 'lead'))
    const rows = await store().reader.select().from(assignments).where(inForce)
    expect(rows.filter(({ until }) => until === null)).toMatchObject([
      { departmentId: 'mzj', standing: 'confirmed' },
    ])
    expect(await entryOf()).toMatchObject({ departmentId: 'fgj', state: 'approved' })
    const page = await taskPage(2024, '001')
    expect(page?.line).toMatchObject({ lead: { id: 'mzj' }, life: 'underway' })
    expect(page?.entries[0]?.madeBy).toBe('区房管局')
    const told = page?.changes.find(({ kind }) => kind === 'submitted')
    expect(told).toMatchObject({ department: '区房管局' })
    expect(page?.changes.find(({ kind }) => kind === 'life')).toMatchObject({
      from: '区房管局',
      to: '区民政局',
    })
    expect(await lastEvent()).toMatchObject({
      action: 'task.transferred',
      before: { lead: 'fgj' },
      after: { lead: 'mzj' },
    })
  })

  it('closes a draft of the old lead, who may read it, until the other begins its own', async () => {
    actAs(people.housing)
    const draft = await accepted(saveDraft(form('2024-001')))
    actAs(people.office)
    await accepted(handOver())
    const asks = () => entryScreen({ task: '2024-001', quarter: { year: 2024, quarter: 1 } })
    actAs(people.housing)
    const own = await asks()
    expect(own.kind === 'answer' && own.view).toMatchObject({
      entryId: draft.entry,
      may: { save: false, submit: false },
    })
    expectProblem(await saveDraft(form('2024-001', { version: '1' })), 'forbidden', {
      because: 'otherDepartment',
    })
    actAs(people.civil)
    const other = await asks()
    expect(other.kind === 'answer' && other.view).toMatchObject({
      ...{ entryId: null, version: 0, state: 'none', may: { save: true } },
      content: { progress: '' },
    })
    const begun = await accepted(saveDraft(form('2024-001', { progress: '接手后重新核对。' })))
    expect(begun).toMatchObject({ entry: draft.entry, version: 2 })
    expect(await entryOf()).toMatchObject({ departmentId: 'mzj', state: 'draft', version: 2 })
    actAs(people.housing)
    expect((await asks()).kind).toBe('notFound')
  })

  it('leaves what was handed in with the department that made it (case 17)', async () => {
    actAs(people.housing)
    const handedIn = await accepted(submitEntry(form('2024-001')))
    actAs(people.office)
    await accepted(handOver())
    actAs(people.civil)
    expectProblem(await saveDraft(form('2024-001')), 'forbidden', { because: 'otherDepartment' })
    actAs(people.office)
    await accepted(approveEntry(handedIn))
    expect(await entryOf()).toMatchObject({ departmentId: 'fgj', state: 'approved' })
  })

  it('refuses the same lead, a group, and a task that nobody leads', async () => {
    expectProblem(await transferTask(asked({ lead: 'fgj' })), 'invalid', { fields: { lead: 'unchanged' } })
    expectProblem(await transferTask(asked({ lead: 'gjz' })), 'invalid', { fields: { lead: 'isGroup' } })
    await inTransaction((tx) => tx.update(assignments).set({ until: SPRING }))
    const nobodys = asked({ lead: 'mzj', seen: 'underway 0 ' })
    expectProblem(await transferTask(nobodys), 'refused', { because: 'noLeadToHandOver' })
  })

  it('is the only way to another lead once something was written', async () => {
    const decision = { task: '2024-001', lead: 'mzj', supports: [], seen: 'confirmed fgj mzj' }
    actAs(people.housing)
    await accepted(saveDraft(form('2024-001')))
    actAs(people.office)
    expectProblem(await decideAssignment(decision), 'refused', { because: 'handOver' })
    expect(await decideAssignment({ ...decision, lead: 'fgj' })).toMatchObject({ ok: true })
  })
})

describe('a target that is set anew', () => {
  const set = (fields: object = {}) =>
    setTarget({
      target: '2024-001-a',
      version: '1',
      value: '220',
      document: '会议纪要',
      reason: '年中调整',
      ...fields,
    })

  it('adjusts the task and is told once, with its values', async () => {
    await accepted(set())
    expect(await taskOf('2024-001')).toMatchObject({ life: 'adjusted' })
    expect(await changesKept()).toMatchObject([
      { kind: 'adjusted', document: '会议纪要', effectiveOn: '2024-04-05' },
    ])
    const log = await changesPage(2024)
    expect(log).toMatchObject({ total: 1, counts: [{ kind: 'adjusted', count: 1 }] })
    expect(log?.lines[0]).toMatchObject({
      kind: 'target',
      code: '001',
      from: { value: '200' },
      to: { value: '220' },
    })
    await accepted(set({ version: '2', value: '210' }))
    expect((await changesPage(2024))?.total).toBe(2)
  })

  it('is refused where the task is over', async () => {
    await accepted(changeTaskLife(asked({ step: 'cancelled' })))
    expectProblem(await set(), 'refused', { because: 'lifeForbids' })
  })
})

describe('which earlier task it follows', () => {
  it('can be said and taken back after publication', async () => {
    const { reports } = await import('@/db/schema')
    await inTransaction(async (tx) => {
      const [report] = await tx.select().from(reports)
      const [task] = await tx.select().from(tasks).where(eq(tasks.id, '2024-002'))
      if (!report || !task) throw new Error('the small portal has both')
      await tx
        .insert(reports)
        .values({ ...report, id: '2023', year: 2023 })
        .onConflictDoNothing()
      await tx
        .insert(tasks)
        .values({ ...task, id: '2023-007', reportId: '2023', code: '007' })
        .onConflictDoNothing()
    })
    const follow = (seen: string, predecessor: string) => followTask({ task: '2024-001', seen, predecessor })
    await accepted(follow('', '2023-007'))
    expect((await taskPage(2024, '001'))?.otherYears).toMatchObject([{ role: 'earlier', code: '007' }])
    expect(await lastEvent()).toMatchObject({ action: 'task.followed', after: { predecessor: '2023-007' } })
    expectProblem(await follow('', ''), 'stale')
    expectProblem(await follow('2023-007', '2024-002'), 'invalid', { fields: { predecessor: 'laterYear' } })
    expectProblem(await follow('2023-007', '2023-999'), 'invalid', { fields: { predecessor: 'taskId' } })
    await accepted(follow('2023-007', ''))
    expect(await taskOf('2024-001')).toMatchObject({ predecessorId: null })
  })
})

it('the public log names departments and no person, and every changed task stays in the list', async () => {
  await accepted(changeTaskLife(asked({ task: '2024-002', step: 'cancelled' })))
  await accepted(mergeTask(asked({ task: '2024-003', into: '001' })))
  const log = await changesPage(2024)
  expect(log?.counts).toEqual([
    { kind: 'merged', count: 1 },
    { kind: 'cancelled', count: 1 },
  ])
  expect(JSON.stringify(log)).not.toContain(people.office.accountId)
  const list = await taskList(2024, {})
  expect(list?.total).toBe(3)
  expect(list?.lives).toEqual([
    { life: 'underway', count: 1 },
    { life: 'cancelled', count: 1 },
    { life: 'merged', count: 1 },
  ])
  expect((await taskList(2024, { life: 'merged' }))?.lines.map(({ code }) => code)).toEqual(['003'])
})
