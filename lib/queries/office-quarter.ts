// One quarter of an office year: its window, what each task owes there and how the department stands towards it.
import type { EntryOrigin } from '@/lib/domain/entry-state'
import { extensionInForce } from '@/lib/domain/extension'
import { type Timeliness, timeliness } from '@/lib/domain/overdue'
import { owesEntry } from '@/lib/domain/owes-entry'
import type { Quarter } from '@/lib/domain/quarter'
import { submissionFaults } from '@/lib/domain/submission'
import type { Measure } from '@/lib/domain/target'
import type { TaskLife } from '@/lib/domain/task'
import type { ReportingWindow } from '@/lib/domain/window'
import { workGroup } from '@/lib/domain/work-group'
import { draftOf, EMPTY_CONTENT } from './entry-content'
import { grantedIn } from './grants'
import type { OfficeTask, OfficeYear, Written } from './office-year'
import { measureOf } from './paced-target'

/** The window of a quarter, null where none was ever set. */
export function windowIn(year: OfficeYear, quarter: Quarter): ReportingWindow | null {
  return year.windows.find((one) => one.quarter === quarter.quarter) ?? null
}

/** Whether a task owes an entry in a window: somebody leads it and it is not done or closed. */
export function owesIn(task: OfficeTask, window: ReportingWindow | null): boolean {
  if (task.leadId === null) return false
  const newest = task.published.at(-1)
  const done = newest?.verdict?.task?.code === 'done' ? newest : null
  const owing = {
    life: task.task.life as TaskLife,
    lifeSince: task.task.lifeSince,
    relieved: task.relieved,
    doneIn: done && window ? { year: window.year, quarter: done.quarter } : null,
    measures: task.targets.map(measureOf),
  }
  return owesEntry(owing, window)
}

/** A quarter as it is asked about: the window that was set for it, if any, and the time now. */
export type QuarterNow = { quarter: Quarter; window: ReportingWindow | null; now: Date }

/** State, group and timeliness of a task's quarter. */
export function placeOf(task: OfficeTask, at: QuarterNow) {
  const written = task.written.get(at.quarter.quarter) ?? null
  const state: EntryOrigin = written?.entry.state ?? 'none'
  const owed = owesIn(task, at.window)
  return {
    written,
    state,
    owed,
    group: workGroup(state, owed),
    timeliness: timeOf({ task, written, owed }, at),
  }
}

type Owing = { task: OfficeTask; written: Written | null; owed: boolean }

function timeOf({ task, written, owed }: Owing, { window, quarter, now }: QuarterNow): Timeliness {
  const submissions = (written?.entry.versions ?? []).flatMap(({ submittedAt, withdrawnAt }) =>
    submittedAt ? [{ at: submittedAt, withdrawnAt }] : [],
  )
  const extension = extensionInForce(window, grantedIn(task, quarter))
  return timeliness({ window, owed, submissions, extension }, now)
}

/** What is still missing before the quarter's entry can be submitted; the declaration is asked for last, not here. */
export function faultsOf(task: OfficeTask, quarter: Quarter): Record<string, string> {
  const content = task.written.get(quarter.quarter)?.content ?? EMPTY_CONTENT
  const measured = task.targets.map(({ id, measure }) => ({ id, measure: measure as Measure }))
  return submissionFaults({ ...draftOf(content), declared: true }, measured)
}
