// One task's quarter as its department writes it, or reads it once it is handed in.
import 'server-only'
import { responsibleNow } from '@/db/reads/entry-subject'
import { extensionsFor } from '@/db/reads/extensions'
import { signOffRule } from '@/db/reads/sign-off'
import { type WrittenEntry, writtenForTask } from '@/db/reads/written-entries'
import { editionInWork, editionUpTo } from '@/lib/domain/edition'
import { entryOwner } from '@/lib/domain/entry-owner'
import { ENTRY_STEPS, type EntryOrigin, type EntryStep, stepFrom } from '@/lib/domain/entry-state'
import { mayWrite, type WriteAnswer } from '@/lib/domain/may-write'
import type { Timeliness } from '@/lib/domain/overdue'
import { type Facts, may, NO_FACTS, type Verb } from '@/lib/domain/permissions'
import type { Prefill } from '@/lib/domain/prefill'
import type { Quarter } from '@/lib/domain/quarter'
import type { TaskClass } from '@/lib/domain/task'
import { type ReportingWindow, type WindowStatus, windowStatus } from '@/lib/domain/window'
import { type Asked, defineQuery } from './define-query'
import { type Beside, besideOf } from './entry-beside'
import { EMPTY_CONTENT, type EntryContent } from './entry-content'
import { type Prefilled, prefilledWith } from './entry-prefill'
import { grantedIn, grantsOf } from './grants'
import { type MoreTime, moreTimeOf } from './more-time'
import { faultsOf, placeOf, windowIn } from './office-quarter'
import { type OfficeTask, type OfficeYear, officeYear, type Written } from './office-year'
import { type PromiseView, promisesOf } from './promises-of'
import { approvedBefore, type PublishedContent } from './published-content'
import { reportedTask } from './reported-task'
import { isBeingRewritten, type Return, type ReturnNow, returnOf } from './return-of'
import { type TargetView, targetView } from './target-view'

/** `prefill`: what the form begins with besides what was saved. */
export type EntryQuestion = { task: string; quarter: Quarter; prefill?: Prefill | null }

/** Which edition the public reads, since when, and which one is being written. */
export type Editions = { published: number; publishedAt: Date | null; inWork: number | null }

export type EntryScreenView = {
  now: Date
  task: { id: string; code: string; year: number; title: string; taskClass: TaskClass }
  promises: PromiseView[]
  quarter: Quarter
  window: ReportingWindow | null
  status: WindowStatus
  write: WriteAnswer
  timeliness: Timeliness
  moreTime: MoreTime
  /** The reader may ask for more time. */
  mayAskForTime: boolean
  entryId: string | null
  /** Number of the newest version, 0 before the first: what a form is written against. */
  version: number
  state: EntryOrigin
  editions: Editions
  savedAt: Date | null
  submittedAt: Date | null
  correctionReason: string | null
  returned: Return | null
  content: EntryContent
  targets: TargetView[]
  /** What is missing before it can be submitted, by field. */
  faults: Record<string, string>
  before: PublishedContent | null
  lead: string | null
  supports: string[]
  /** What the reader may do here and now. */
  may: Record<EntryStep, boolean>
  beside: Beside
  /** What of `content` was put there and never saved. */
  prefilled: Prefilled | null
}

/** The form, or the same to read. */
export const entryScreen = defineQuery<EntryQuestion, EntryScreenView>({
  verb: 'entry.read',
  facts: entryFactsOf,
  find: ({ sight }, { task, quarter }) => reportedTask(sight, task, quarter.year),
  read: async (asked, question) => (await loadScreen(asked, question))?.view ?? null,
})

/** An entry belongs to the department that made it; before that to the task's confirmed lead. */
export async function entryFactsOf(
  { actor }: Asked,
  { task, quarter }: EntryQuestion,
): Promise<Facts | null> {
  // Whether it is theirs can only be told from the entry itself, whoever asks; nothing of it is passed on.
  const all = { kind: 'all' } as const
  const [entry, { leadId, supportIds }] = await Promise.all([
    writtenForTask(all, task, quarter),
    responsibleNow(task),
  ])
  const own = (id: string | null) => id !== null && id === actor.departmentId
  const { writes, reads } = entryOwner(entry, leadId)
  const leads = own(writes)
  const { reviewers } = await signOffRule(leads ? actor.departmentId : null)
  return {
    ...NO_FACTS,
    leads,
    supports: own(reads) || supportIds.some(own),
    wrote: entry?.versions.some(({ writtenBy }) => writtenBy === actor.accountId) ?? false,
    wroteNewest: entry?.versions[0]?.writtenBy === actor.accountId,
    reviews: leads && reviewers.some(({ id }) => id === actor.accountId),
  }
}

export type LoadedScreen = { view: EntryScreenView; task: OfficeTask; written: Written | null }

/** The screen, with the task and the entry that it was made of. */
export async function loadScreen(asked: Asked, question: EntryQuestion): Promise<LoadedScreen | null> {
  const year = await officeYear(asked.sight, question.quarter.year)
  const task = year?.tasks.find((one) => one.task.id === question.task)
  if (!year || !task) return null
  const facts = (await entryFactsOf(asked, question)) ?? NO_FACTS
  const promises = await promisesOf(asked.sight, task.task)
  const written = task.written.get(question.quarter.quarter) ?? null
  const { quarter } = question
  const shown = viewOf(asked, { task, facts, year, quarter })
  const { window, content, may } = shown
  const entry = written?.entry ?? null
  const ground = { task, year, facts, quarter, window, content, entry, may }
  const time = await timeOf(asked, task, { year, facts, quarter })
  const beside = await besideOf(asked, ground)
  const view = {
    promises,
    ...time,
    ...shown,
    beside,
    ...prefilledWith(question.prefill ?? null, content, beside),
  }
  return { view, task, written }
}

type Ground = { task: OfficeTask; facts: Facts; year: OfficeYear; quarter: Quarter }

async function timeOf(asked: Asked, task: OfficeTask, { year, facts, quarter }: Omit<Ground, 'task'>) {
  const requests = await extensionsFor(asked.sight, task.task.id, quarter)
  const waiting = requests.some((request) => request.state === 'requested')
  return {
    moreTime: moreTimeOf(task, { window: windowIn(year, quarter), quarter, now: asked.now }, waiting),
    mayAskForTime: may(asked.actor, 'entry.requestExtension', facts).allowed,
  }
}

function viewOf(asked: Asked, { task, facts, year, quarter }: Ground) {
  const { now } = asked
  const window = windowIn(year, quarter)
  const { written, state, timeliness } = placeOf(task, { window, quarter, now })
  const entry = written?.entry ?? null
  const granted = grantedIn(task, quarter)
  const write = mayWrite(window, grantsOf(entry, granted), now)
  const before = approvedBefore(task.published, quarter.quarter)
  return {
    ...{ now, quarter, window, write, timeliness, state, before },
    task: taskView(task),
    status: windowStatus(window, now),
    ...writtenView(entry, { window, now, granted }),
    content: written?.content ?? EMPTY_CONTENT,
    targets: task.targets.map((target) => targetView(target, before, task.plan)),
    faults: faultsOf(task, quarter),
    ...responsibleFor(task, year),
    may: stepsOf({ asked, facts, state, writable: write.allowed, entry }),
  }
}

const taskView = ({ task }: OfficeTask) => ({
  id: task.id,
  code: task.code,
  year: Number(task.reportId),
  title: task.title,
  taskClass: task.taskClass as TaskClass,
})

function writtenView(entry: WrittenEntry | null, at: ReturnNow) {
  const [newest] = entry?.versions ?? []
  const published = editionUpTo(entry?.versions ?? [], entry?.approvedVersion ?? null)
  const approved = entry?.versions.find(({ number }) => number === entry.approvedVersion)
  return {
    entryId: entry?.id ?? null,
    version: entry?.version ?? 0,
    savedAt: newest?.writtenAt ?? null,
    submittedAt: newest?.submittedAt ?? null,
    correctionReason: approved && entry?.state !== 'approved' ? (newest?.correctionReason ?? null) : null,
    returned: entry && isBeingRewritten(entry) ? returnOf(entry, at) : null,
    editions: {
      published,
      publishedAt: approved?.decidedAt ?? null,
      inWork: entry ? editionInWork(entry.state, published) : 1,
    },
  }
}

const responsibleFor = (task: OfficeTask, { names }: OfficeYear) => ({
  lead: task.leadId && (names.get(task.leadId) ?? task.leadId),
  supports: task.supportIds.map((id) => names.get(id) ?? id),
})

type StepQuestion = {
  asked: Asked
  facts: Facts
  state: EntryOrigin
  writable: boolean
  entry: WrittenEntry | null
}

/** A step that the table of states leads on and the table of permissions allows: a visible button is an allowed one. */
function stepsOf({ asked, facts, state, writable, entry }: StepQuestion): Record<EntryStep, boolean> {
  const standing = { writable, hasApproved: entry?.approvedVersion != null, signsOff: false }
  const open = (step: EntryStep) =>
    'to' in stepFrom(state, step, standing) && may(asked.actor, `entry.${step}` as Verb, facts).allowed
  return Object.fromEntries(ENTRY_STEPS.map((step) => [step, open(step)])) as Record<EntryStep, boolean>
}
