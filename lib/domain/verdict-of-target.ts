// The verdict on one target at a quarter's end, by its measure (domain.md, M).
import type { Entered } from './blank'
import type { Plan } from './plan'
import { isYearEnd, printQuarter, type Quarter } from './quarter'
import type { Finding, Reading } from './reading'
import { type Measure, measureInForce, type PacedTarget } from './target'
import type { Verdict } from './verdict'
import { verdictOfCap, verdictOfLevel, verdictOfRate } from './verdict-of-figure'
import { verdictOfFlow, verdictOfStock } from './verdict-of-flow'
import { verdictOfNode } from './verdict-of-node'
import { RULE_VERSION } from './verdict-rules'

/** entered is what an entry holds for the target, null while nothing is entered. */
export type VerdictQuestion = {
  target: PacedTarget
  entered: Entered | null
  quarter: Quarter
  plan?: Plan | null
}

type Rule = (reading: Reading) => Finding

const RULES: Record<Exclude<Measure, 'external' | 'node' | 'none'>, Rule> = {
  flow: verdictOfFlow,
  stock: verdictOfStock,
  rate: verdictOfRate,
  level: verdictOfLevel,
  cap: verdictOfCap,
}

/**
 * The computed verdict, with its inputs and sum; null where there is nothing to compute: a blank, nothing entered,
 * or a target that is left to the department's own judgement.
 */
export function verdictOfTarget(question: VerdictQuestion): Verdict | null {
  const { target, entered } = question
  if (entered && 'blank' in entered) return null
  const measure = measureInForce(target)
  const finding = findingOf(question, measure, entered?.value ?? null)
  return finding && { ...inputsOf(question, measure, entered?.value ?? null), ...finding }
}

function findingOf(question: VerdictQuestion, measure: Measure, value: string | null): Finding | null {
  const { target, quarter, plan = null } = question
  const yearEnd = isYearEnd(quarter)
  if (measure === 'none') return null
  if (measure === 'external') return { code: 'notDueYet', basis: 'awaitingTarget' }
  if (measure === 'node') return verdictOfNode({ value, quarter, yearEnd, plan })
  if (value === null || target.value === null) return null
  return RULES[measure]({ target, goal: target.value, value, quarter, yearEnd, plan })
}

function inputsOf({ target, quarter }: VerdictQuestion, measure: Measure, value: string | null) {
  const { unit, kind, direction, bound, baseline, trend = null } = target
  return {
    measure,
    quarter: printQuarter(quarter),
    ruleVersion: RULE_VERSION,
    target: { value: target.value, unit, kind, direction, bound, baseline, trend },
    value,
  }
}
