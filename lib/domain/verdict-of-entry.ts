// All verdicts of one entry, as they are kept with the version that was submitted (domain.md, rule 5).
import type { Blank, Entered } from './blank'
import type { Plan } from './plan'
import type { Quarter } from './quarter'
import type { PacedTarget } from './target'
import type { TaskVerdict, Verdict } from './verdict'
import { verdictOfTarget } from './verdict-of-target'
import { verdictOfTask } from './verdict-of-task'

/** One target of the task with what the entry holds for it. A sum of other targets of the task is not counted twice. */
export type EnteredTarget = {
  id: string
  target: PacedTarget
  entered: Entered | null
  plan?: Plan | null
  isSum?: boolean
}

/** Plain enough for JSON. targets holds the computed verdicts by target id; task is null without any. */
export type EntryVerdict = { task: TaskVerdict | null; targets: Record<string, Verdict>; blanks: Blank[] }

/** The verdict on each target and on the task, at the end of the entry's quarter. */
export function verdictOfEntry(entered: readonly EnteredTarget[], quarter: Quarter): EntryVerdict {
  const verdicts = entered.map((one) => ({ ...one, verdict: verdictOfTarget({ ...one, quarter }) }))
  const targets = verdicts.flatMap(({ id, verdict }) => (verdict ? [[id, verdict] as const] : []))
  const counted = verdicts.filter((one) => !one.isSum)
  return {
    task: verdictOfTask(counted.map(({ verdict, entered }) => verdict ?? blankOf(entered))),
    targets: Object.fromEntries(targets),
    blanks: counted.flatMap((one) => blankOf(one.entered) ?? []),
  }
}

const blankOf = (entered: Entered | null): Blank | null =>
  entered && 'blank' in entered ? entered.blank : null
