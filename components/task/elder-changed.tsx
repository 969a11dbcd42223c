import type { TaskChange } from '@/lib/queries/task-changes'
import type { EntryView } from '@/lib/queries/task-entries'
import type { TaskPageView } from '@/lib/queries/task-page'
import { day } from '@/lib/text/format'
import { quarterName } from '@/lib/text/zh/dates'
import { taskText } from '@/lib/text/zh/task-page'
import { Correction } from './correction'
import { whatChanged } from './what-changed'

const words = taskText.elder

/** What was changed since the report: the task, its target and its plan, then each correction with old and new text. */
export function ElderChanged({ view: { changes, entries } }: { view: TaskPageView }) {
  const steps = changes.filter(isChange)
  const corrected = entries.flatMap(correctionsOf)
  return (
    <>
      {steps.length === 0 && corrected.length === 0 && <p>{words.changedNothing}</p>}
      {steps.map((step) => (
        <p key={`${step.at.toISOString()} ${whatChanged(step)}`}>
          {words.changedOn(day(step.at), whatChanged(step))}
        </p>
      ))}
      {corrected.map(({ entry, quarter }) => (
        <div key={`${quarter} ${entry.version}`} className="mt-4">
          <p>{words.corrected(quarter, entry.approvedAt ? day(entry.approvedAt) : '')}</p>
          <Correction entry={entry} />
        </div>
      ))}
    </>
  )
}

/** A first plan is no change; what was handed in and published is not either. */
function isChange(change: TaskChange): boolean {
  if (change.kind === 'plan') return change.number > 1 || change.reason !== null
  return change.kind === 'life' || change.kind === 'target'
}

/** Every correction of a quarter's entry, the newest first. */
const correctionsOf = (entry: EntryView) =>
  [entry, ...entry.superseded.toReversed()]
    .filter(({ corrected }) => corrected !== null)
    .map((version) => ({ entry: version, quarter: quarterName(entry.quarter) }))
