// How a task stands for whoever sends a notice about it, told inside the transaction that sends it.
import 'server-only'
import type { Tx } from '@/db/client'
import type { EntrySubject } from '@/db/reads/entry-subject'
import { codeOfVerdict, type TaskStanding, taskStanding } from '@/db/reads/task-standing'
import { businessDaysLeft, type OfficialCalendar } from '@/lib/domain/business-days'
import { type ChaseFacts, cellState } from '@/lib/domain/chase'
import type { EntryOrigin } from '@/lib/domain/entry-state'
import { extensionInForce } from '@/lib/domain/extension'
import { dueMoment, timeliness } from '@/lib/domain/overdue'
import { owesEntry } from '@/lib/domain/owes-entry'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { type Becomes, type Measure, measureInForce } from '@/lib/domain/target'
import type { ReportingWindow } from '@/lib/domain/window'

type At = { tx: Tx; now: Date; calendar: OfficialCalendar }

/** The facts that a notice's grade is told by. */
export async function chaseFacts({ tx, now, calendar }: At, subject: EntrySubject): Promise<ChaseFacts> {
  const { quarter, entry, versions, granted } = subject
  const window = subject.window as ReportingWindow | null
  const standing = await taskStanding(tx, subject.taskId, quarter.year)
  const state = (entry?.state ?? 'none') as EntryOrigin
  const owed = owesIn(subject, standing)
  const extension = extensionInForce(window, granted)
  const submissions = versions.flatMap(({ submittedAt, withdrawnAt }) =>
    submittedAt ? [{ at: submittedAt, withdrawnAt }] : [],
  )
  const due = window && dueMoment(window, extension)
  return {
    cell: cellState({
      ...{ state, owed, timeliness: timeliness({ window, owed, submissions, extension }, now) },
    }),
    verdict: verdictOf(subject, standing),
    ...{ due, now, businessDaysLeft: due ? businessDaysLeft(calendar, now, due).count : null },
  }
}

/** Of what waits for approval, else of the newest that was approved. */
function verdictOf({ entry, versions }: EntrySubject, standing: TaskStanding | null) {
  const waiting = entry?.state === 'submitted' ? codeOfVerdict(versions[0]?.verdict ?? null) : null
  return waiting ?? standing?.newest?.verdict ?? null
}

function owesIn({ window, leadId, targets, quarter }: EntrySubject, standing: TaskStanding | null): boolean {
  if (!standing || standing.isRetired || leadId === null) return false
  const { life, lifeSince, newest } = standing
  const done = newest?.verdict === 'done' ? newest : null
  const doneIn = done && { year: quarter.year, quarter: done.quarter as QuarterNumber }
  const measures = targets.map(({ target, version }) =>
    measureInForce({
      measure: target.measure as Measure,
      becomes: target.becomes as Becomes | null,
      value: version.value,
    }),
  )
  return owesEntry({ life, lifeSince, doneIn, measures }, window as ReportingWindow | null)
}
