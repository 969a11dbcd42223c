// One entry to decide on: its doubts, itself beside another version, and what the reviewer may do (design.md, Review).
import 'server-only'
import { officialDays } from '@/db/reads/calendar'
import { type VerificationRow, verificationsOf } from '@/db/reads/verifications'
import { writtenEntry, writtenValues } from '@/db/reads/written-entries'
import { lastMomentOnBusinessDay } from '@/lib/domain/business-days'
import { carriedCount, carriedSentences, type Sentence } from '@/lib/domain/carried-sentences'
import type { ComparedWith } from '@/lib/domain/compared-with'
import type { Doubt } from '@/lib/domain/doubts'
import { editionUpTo } from '@/lib/domain/edition'
import type { EntryState } from '@/lib/domain/entry-state'
import { reopenUntil } from '@/lib/domain/may-write'
import type { Timeliness } from '@/lib/domain/overdue'
import { may, NO_FACTS, type Permission } from '@/lib/domain/permissions'
import type { Quarter, QuarterNumber } from '@/lib/domain/quarter'
import { printShanghaiDate } from '@/lib/domain/shanghai-time'
import type { TaskClass } from '@/lib/domain/task'
import type { EntryVerdict } from '@/lib/domain/verdict-of-entry'
import type { DiffPart } from '@/lib/word-diff'
import { type Compared, comparisons, ownVersions, type TextField, textDiffs } from './compared-content'
import { type Asked, defineQuery } from './define-query'
import type { EntryContent } from './entry-content'
import { type OfficeYear, officeYear } from './office-year'
import { type PromiseView, promisesOf } from './promises-of'
import { type ReviewedEntry, reviewed } from './reviewed-entry'
import { type TargetView, targetView } from './target-view'

export type VerificationLine = Pick<
  VerificationRow,
  'id' | 'method' | 'finding' | 'verifiedOn' | 'note' | 'recordedAt' | 'versionNumber'
>

export type Carried = {
  quarter: QuarterNumber
  sentences: Sentence[]
  count: { total: number; carried: number }
}

export type ReviewEntryView = {
  entryId: string
  version: number
  state: EntryState
  /** The edition that an approval would publish. */
  edition: number
  task: { id: string; code: string; year: number; title: string; taskClass: TaskClass }
  promises: PromiseView[]
  quarter: Quarter
  department: string
  submittedAt: Date | null
  timeliness: Timeliness
  correctionReason: string | null
  content: EntryContent
  verdict: EntryVerdict | null
  targets: TargetView[]
  doubts: Doubt[]
  /** What it is read against, null where there is nothing; and what else it could be. */
  compared: Compared | null
  choices: ComparedWith[]
  diffs: Record<TextField, DiffPart[]>
  /** Which sentences of 进展 were carried over from the quarter published before. */
  carried: Carried | null
  may: { return: Permission; approve: Permission }
  /** '2024-10-13': the day until which a returned entry stays open unless another is given. */
  until: string
  /** The newest first. */
  verifications: VerificationLine[]
  /** Whether the reader may record one. */
  mayVerify: boolean
  decidedAt: Date | null
  returnReason: string | null
}

export type ReviewQuestion = { entry: string; against: ComparedWith | null }

export const reviewEntry = defineQuery<ReviewQuestion, ReviewEntryView>({
  verb: 'review.read',
  find: ({ sight }, { entry }) => writtenEntry(sight, entry),
  read: async (asked, { entry: id, against }) => {
    const entry = await writtenEntry(asked.sight, id)
    const year = entry && (await officeYear(asked.sight, entry.year))
    const read = entry && year ? reviewed(year, entry, asked.now) : null
    if (!year || !read) return null
    const versions = Object.values(ownVersions(read.entry)).flatMap((version) => version?.id ?? [])
    const all = comparisons(read.entry, read.before, await writtenValues(asked.sight, versions))
    const compared = all.find((one) => one.with === against) ?? all[0] ?? null
    const promises = await promisesOf(asked.sight, read.task.task)
    const until = lastMomentOnBusinessDay(await officialDays(), reopenUntil(asked.now))
    return {
      ...viewOf(asked, year, read),
      ...(await verifiedView(asked, read)),
      promises,
      carried: carriedOf(read),
      until: printShanghaiDate(until),
      ...comparedView(read, compared, all),
    }
  },
})

function carriedOf({ before, content }: ReviewedEntry): Carried | null {
  if (!before) return null
  const sentences = carriedSentences(content.progress, before.progress)
  return { quarter: before.quarter, sentences, count: carriedCount(sentences) }
}

function comparedView({ content }: ReviewedEntry, compared: Compared | null, all: Compared[]) {
  return {
    compared,
    choices: all.map((one) => one.with),
    diffs: textDiffs(compared?.content ?? null, content),
  }
}

function viewOf(asked: Asked, { names }: OfficeYear, read: ReviewedEntry) {
  const { entry, task, quarter, content, verdict, timeliness, doubts } = read
  const [newest] = entry.versions
  return {
    entryId: entry.id,
    version: entry.version,
    state: entry.state,
    edition: editionUpTo(entry.versions, entry.approvedVersion) + (entry.state === 'approved' ? 0 : 1),
    task: taskView(read),
    quarter,
    department: names.get(entry.departmentId) ?? entry.departmentId,
    submittedAt: newest?.submittedAt ?? null,
    timeliness,
    correctionReason: newest?.correctionReason ?? null,
    content,
    verdict,
    targets: task.targets.map((target) => targetView(target, read.before, task.plan)),
    doubts,
    may: decisionsOf(asked, read),
    decidedAt: newest?.decidedAt ?? null,
    returnReason: newest?.returnReason ?? null,
  }
}

/** What was verified of it, and whether it is the reader's to add to: of what has left the house, by who wrote none of it. */
async function verifiedView({ actor, sight }: Asked, { entry }: ReviewedEntry) {
  const facts = { ...NO_FACTS, wrote: entry.versions.some(({ writtenBy }) => writtenBy === actor.accountId) }
  const hasLeft = entry.state === 'submitted' || entry.state === 'approved'
  return {
    verifications: await verificationsOf(sight, entry.id),
    mayVerify: hasLeft && may(actor, 'verification.record', facts).allowed,
  }
}

const taskView = ({ task: { task } }: ReviewedEntry) => ({
  id: task.id,
  code: task.code,
  year: Number(task.reportId),
  title: task.title,
  taskClass: task.taskClass as TaskClass,
})

function decisionsOf({ actor }: Asked, { entry }: ReviewedEntry) {
  const facts = { ...NO_FACTS, wrote: entry.versions.some(({ writtenBy }) => writtenBy === actor.accountId) }
  return { return: may(actor, 'entry.return', facts), approve: may(actor, 'entry.approve', facts) }
}
