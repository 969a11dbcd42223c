// The public standing of a task: one code for cell, strip, filter and counts (domain.md, M and rule 1).
import { BLANKS, type Blank } from './blank'
import type { Measure } from './target'
import type { TaskClass } from './task'
import { type TaskVerdict, VERDICT_CODES } from './verdict'

/** selfAssessed: only the department's own judgement. unreported: nothing approved yet. */
export const STANDINGS = [...VERDICT_CODES, 'overdue', 'selfAssessed', ...BLANKS, 'unreported'] as const
export type Standing = (typeof STANDINGS)[number]

/** What the latest approved entry says: its kept verdict and the blanks that it holds. */
export type ApprovedFacts = { verdict: Pick<TaskVerdict, 'code'> | null; blanks: readonly Blank[] }

export type StandingFacts = {
  taskClass: TaskClass
  /** null while nothing was approved. */
  approved: ApprovedFacts | null
  /** The entry of the latest window past its due date is overdue now (overdue.ts). */
  overdue: boolean
}

/** Of several blanks the one that leaves most open is shown. */
const BLANK_ORDER = ['notAvailable', 'notDue', 'notApplicable'] as const satisfies Blank[]

/** Overdue before everything: what was approved earlier no longer tells how the task stands. */
export function standingOf({ taskClass, approved, overdue }: StandingFacts): Standing {
  if (overdue) return 'overdue'
  if (!approved) return 'unreported'
  if (taskClass === 'qualitative') return 'selfAssessed'
  if (approved.verdict) return approved.verdict.code
  return BLANK_ORDER.find((blank) => approved.blanks.includes(blank)) ?? 'selfAssessed'
}

/** What the latest approved entry holds of one target: its kept verdict or a blank. */
export type TargetFacts = {
  measure: Measure
  verdict: Pick<TaskVerdict, 'code'> | null
  blank: Blank | null
}

/**
 * How one target of several stands by itself, in a task of that standing: another's verdict is not its own. An entry
 * that is overdue or was never made is so for each of its targets.
 */
export function standingOfTarget(task: Standing, { measure, verdict, blank }: TargetFacts): Standing {
  if (task === 'overdue' || task === 'unreported') return task
  return verdict?.code ?? blank ?? (measure === 'none' ? 'selfAssessed' : 'unreported')
}
