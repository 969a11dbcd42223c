// What is doubtful about an entry as it stands inside the transaction that would publish it (design.md, Review).
import 'server-only'
import { type ApprovedBefore, approvedBefore } from '@/db/reads/approved-before'
import {
  type EntrySubject,
  type EntryValueRow,
  type EntryVersionRow,
  valuesOfVersion,
} from '@/db/reads/entry-subject'
import type { Blank } from '@/lib/domain/blank'
import { type Doubt, doubtsOf, reviewedTargets } from '@/lib/domain/doubts'
import { extensionInForce } from '@/lib/domain/extension'
import type { Judgement } from '@/lib/domain/judgement'
import { timeliness } from '@/lib/domain/overdue'
import type { EntryVerdict } from '@/lib/domain/verdict-of-entry'
import type { ReportingWindow } from '@/lib/domain/window'
import type { Context } from './define-command'
import { pacedTarget } from './verdict-of-draft'

type At = Pick<Context<unknown>, 'tx' | 'now'>

/** Of its newest version, beside what is public of the quarter before at this moment; none where nothing was written. */
export async function doubtsNow({ tx, now }: At, subject: EntrySubject): Promise<Doubt[]> {
  const [version] = subject.versions
  if (!version) return []
  const before = await approvedBefore(tx, subject.taskId, subject.quarter)
  const targets = subject.targets.map((row) => ({
    ...{ id: row.target.id, name: row.target.name, paced: pacedTarget(row) },
  }))
  return doubtsOf({
    ...saidIn(version, before),
    late: isLate(subject, now),
    targets: reviewedTargets(
      targets,
      byTarget(await valuesOfVersion(tx, version.id)),
      byTarget(before?.values ?? []),
    ),
  })
}

// The checks of db/schema/reporting.ts hold judgements to the domain's list; verdictOfEntry wrote the verdict.
function saidIn(version: EntryVersionRow, before: ApprovedBefore | null) {
  return {
    judgement: version.judgement as Judgement | null,
    verdict: (version.verdict as EntryVerdict | null)?.task?.code ?? null,
    problemPublic: version.problemPublic,
    progress: version.progress,
    previousProgress: before?.version.progress ?? null,
  }
}

/** What was handed in is late or it is not, whether it was owed or not. */
function isLate({ window, granted, versions }: EntrySubject, now: Date): boolean {
  const asked = window as ReportingWindow | null
  const submissions = versions.flatMap(({ submittedAt, withdrawnAt }) =>
    submittedAt ? [{ at: submittedAt, withdrawnAt }] : [],
  )
  const extension = extensionInForce(asked, granted)
  return timeliness({ window: asked, owed: true, submissions, extension }, now) === 'madeUpLate'
}

const byTarget = (rows: EntryValueRow[]) =>
  Object.fromEntries(
    rows.map(({ targetId, value, blank }) => [targetId, { value, blank: blank as Blank | null }]),
  )
