import { compare, type Decimal } from '@/lib/domain/decimal'
import type { Verdict, VerdictBasis } from '@/lib/domain/verdict'
import { difference, figure, percent, withUnit } from '../format'

/** The calculation behind a verdict, step by step: 83 ÷ 200 = 41.5%; 41.5% − 50% = −8.5个百分点. Empty without one. */
export function verdictSum(verdict: Verdict): string[] {
  const { value, target } = verdict
  if (value === null || target.value === null) return []
  return STEPS[verdict.basis](verdict, { value, goal: target.value, unit: target.unit })
}

type Figures = { value: Decimal; goal: Decimal; unit: string }
type Steps = (verdict: Verdict, figures: Figures) => string[]

const none: Steps = () => []

const STEPS: Record<VerdictBasis, Steps> = {
  paced: (verdict, figures) => [division(verdict, figures), subtraction(verdict)],
  reached: (verdict, figures) => [division(verdict, figures)],
  short: (verdict, figures) => [division(verdict, figures), ...shortfall(verdict, figures)],
  tooFew: (verdict, figures) => shortfall(verdict, figures),
  noBaseline: (verdict, figures) => shortfall(verdict, figures),
  rate: ({ gap = '0' }, { value, goal, unit }) => [
    `${withUnit(value, unit)} − ${withUnit(goal, unit)} = ${signed(gap, unit)}`,
  ],
  level: comparison,
  cap: comparison,
  node: none,
  awaitingTarget: none,
}

/** value ÷ target, or (value − baseline) ÷ (target − baseline). */
function division({ measure, target, reached = '0', rounded }: Verdict, { value, goal }: Figures): string {
  const from = measure === 'stock' ? target.baseline : null
  const since = (one: Decimal) => (from === null ? figure(one) : `(${figure(one)} − ${figure(from)})`)
  return `${since(value)} ÷ ${since(goal)} ${rounded ? '≈' : '='} ${percent(reached)}`
}

function subtraction({ reached = '0', expected = '0', gap = '0' }: Verdict): string {
  return `${percent(reached)} − ${percent(expected)} = ${signed(gap, '%')}`
}

function shortfall({ missing }: Verdict, { value, goal, unit }: Figures): string[] {
  if (missing === undefined) return []
  const [more, less] = compare(value, goal) > 0 ? [value, goal] : [goal, value]
  return [`${withUnit(more, unit)} − ${withUnit(less, unit)} = ${difference(missing, unit)}`]
}

/** Without a shortfall the two figures stand side by side. */
function comparison(verdict: Verdict, figures: Figures): string[] {
  if (verdict.missing !== undefined) return shortfall(verdict, figures)
  const { value, goal, unit } = figures
  const sign = ['<', '=', '>'][compare(value, goal) + 1]
  return [`${withUnit(value, unit)} ${sign} ${withUnit(goal, unit)}`]
}

function signed(gap: Decimal, unit: string): string {
  return `${compare(gap, '0') < 0 ? '−' : ''}${difference(gap, unit)}`
}
