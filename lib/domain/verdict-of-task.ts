// A task's verdict: its worst computed one, with the counts (domain.md, M).
import { BLANKS, type Blank } from './blank'
import { tally } from './tally'
import { type TaskVerdict, VERDICT_CODES, type Verdict, type VerdictCode } from './verdict'
import { RULE_VERSION } from './verdict-rules'

/** How one target stands: its verdict, the blank entered in its place, or null where there is neither. */
export type TargetOutcome = Pick<Verdict, 'code'> | Blank | null

/** From the worst: what cannot be told yet is worse than what is on pace, and keeps a task from being done. */
export const FROM_WORST = ['behind', 'notDueYet', 'onPace', 'ahead', 'done'] as const satisfies VerdictCode[]

/**
 * The task's verdict, null when no target has a computed one. A task is done only when every target that
 * applies is: with a blank or a silence among them it is not due yet.
 */
export function verdictOfTask(outcomes: readonly TargetOutcome[]): TaskVerdict | null {
  const codes = outcomes.flatMap((one) => (one && typeof one === 'object' ? [one.code] : []))
  const blanks = outcomes.filter((one): one is Blank => typeof one === 'string')
  const worst = FROM_WORST.find((code) => codes.includes(code))
  if (!worst) return null
  const open = outcomes.some((one) => one === null) || blanks.some((one) => one !== 'notApplicable')
  return {
    code: worst === 'done' && open ? 'notDueYet' : worst,
    targets: outcomes.length,
    counts: tally(VERDICT_CODES, codes),
    blanks: tally(BLANKS, blanks),
    silent: outcomes.length - codes.length - blanks.length,
    ruleVersion: RULE_VERSION,
  }
}
