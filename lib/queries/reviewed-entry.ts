// A submitted entry as a reviewer reads it: its content beside what was approved before, and what is doubtful.
import type { WrittenEntry } from '@/db/reads/written-entries'
import { type Doubt, doubtsOf, reviewedTargets } from '@/lib/domain/doubts'
import type { Timeliness } from '@/lib/domain/overdue'
import { printQuarter, type Quarter } from '@/lib/domain/quarter'
import type { EntryVerdict } from '@/lib/domain/verdict-of-entry'
import type { Asked } from './define-query'
import type { EntryContent } from './entry-content'
import { placeOf, windowIn } from './office-quarter'
import type { OfficeTask, OfficeYear } from './office-year'
import { pacedTargetOf } from './paced-target'
import { approvedBefore, type PublishedContent } from './published-content'

export type QueueItem = {
  entryId: string
  version: number
  task: { id: string; code: string; title: string }
  quarter: Quarter
  department: string
  submittedAt: Date | null
  doubts: number
  /** The reader wrote some of it and may not decide on it. */
  own: boolean
}

export type ReviewedEntry = {
  task: OfficeTask
  entry: WrittenEntry
  quarter: Quarter
  content: EntryContent
  verdict: EntryVerdict | null
  timeliness: Timeliness
  before: PublishedContent | null
  doubts: Doubt[]
}

/** The entry with what a reviewer weighs; null where its task is no longer listed. */
export function reviewed(year: OfficeYear, entry: WrittenEntry, now: Date): ReviewedEntry | null {
  const task = year.tasks.find((one) => one.task.id === entry.taskId)
  const content = task?.written.get(entry.quarter)?.content
  if (!task || !content) return null
  const quarter = { year: entry.year, quarter: entry.quarter }
  const { timeliness } = placeOf(task, { window: windowIn(year, quarter), quarter, now })
  const before = approvedBefore(task.published, entry.quarter)
  // Written by verdictOfEntry when the version was submitted (domain.md, rule 5).
  const verdict = (entry.versions[0]?.verdict ?? null) as EntryVerdict | null
  const read = { task, entry, quarter, content, verdict, timeliness, before }
  return { ...read, doubts: doubtsOn(read) }
}

function doubtsOn({ task, content, verdict, timeliness, before }: Omit<ReviewedEntry, 'doubts'>): Doubt[] {
  const targets = task.targets.map((row) => ({ id: row.id, name: row.name, paced: pacedTargetOf(row) }))
  return doubtsOf({
    judgement: content.judgement,
    verdict: verdict?.task?.code ?? null,
    problemPublic: content.problemPublic,
    progress: content.progress,
    previousProgress: before?.progress ?? null,
    late: timeliness === 'madeUpLate',
    targets: reviewedTargets(targets, content.values, before?.values ?? {}),
  })
}

/** Its line in the queue. */
export function queueItem({ actor }: Asked, year: OfficeYear, read: ReviewedEntry): QueueItem {
  const { entry, task, quarter } = read
  return {
    entryId: entry.id,
    version: entry.version,
    task: { id: task.task.id, code: task.task.code, title: task.task.title },
    quarter,
    department: year.names.get(entry.departmentId) ?? entry.departmentId,
    submittedAt: entry.versions[0]?.submittedAt ?? null,
    doubts: read.doubts.length,
    own: entry.versions.some(({ writtenBy }) => writtenBy === actor.accountId),
  }
}

/** What one may decide on before what one may not, doubtful ones first, then in the order of submission. */
export function inQueueOrder(a: QueueItem, b: QueueItem): number {
  const time = (item: QueueItem) => item.submittedAt?.getTime() ?? 0
  return (
    Number(a.own) - Number(b.own) ||
    Number(b.doubts > 0) - Number(a.doubts > 0) ||
    time(a) - time(b) ||
    printQuarter(a.quarter).localeCompare(printQuarter(b.quarter)) ||
    a.task.id.localeCompare(b.task.id)
  )
}
