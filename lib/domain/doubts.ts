// What a reviewer should look at first in a submitted entry (design.md, Review: doubts listed first, each with the reason).
import type { Blank } from './blank'
import { compare, type Decimal, multiply, subtract } from './decimal'
import { figuresIn } from './figures-in-text'
import type { Judgement } from './judgement'
import { judgementDiffers } from './judgement-difference'
import { type Measure, measureInForce, type PacedTarget } from './target'
import type { VerdictCode } from './verdict'

export type ReviewedTarget = {
  id: string
  name: string
  unit: string
  measure: Measure
  /** The target's own value, null for a node. */
  goal: Decimal | null
  value: Decimal | null
  blank: Blank | null
  /** What the last approved entry of an earlier quarter holds. */
  previous: Decimal | null
}

export type ReviewedEntry = {
  judgement: Judgement | null
  verdict: VerdictCode | null
  problemPublic: string
  progress: string
  previousProgress: string | null
  /** Handed in after the due date. */
  late: boolean
  targets: readonly ReviewedTarget[]
}

export type Doubt =
  | { code: 'judgement'; judgement: Judgement; verdict: VerdictCode }
  | { code: 'reachedOpen'; judgement: Judgement }
  | { code: 'noProblem'; verdict: VerdictCode }
  | { code: 'fell'; target: string; unit: string; from: Decimal; to: Decimal }
  | { code: 'jumped'; target: string; unit: string; from: Decimal; to: Decimal }
  | { code: 'wentBlank'; target: string; unit: string; from: Decimal; blank: Blank }
  | { code: 'textDiffers'; target: string; unit: string; text: Decimal; entered: Decimal }
  | { code: 'sameWords' }
  | { code: 'late' }

type Values = Readonly<Record<string, { value: Decimal | null; blank: Blank | null } | undefined>>

/** Each target with what the entry, and the one published before it, hold for it. */
export function reviewedTargets(
  targets: readonly { id: string; name: string; paced: PacedTarget }[],
  values: Values,
  before: Values,
): ReviewedTarget[] {
  return targets.map(({ id, name, paced }) => ({
    ...{ id, name, unit: paced.unit, goal: paced.value, measure: measureInForce(paced) },
    value: values[id]?.value ?? null,
    blank: values[id]?.blank ?? null,
    previous: before[id]?.value ?? null,
  }))
}

/** Counted up from a beginning, so that a fall is a doubt; a rate, a level or a cap may fall (domain.md, M). */
const CUMULATIVE: readonly Measure[] = ['flow', 'node']

/** As much of the year's target as half of it in one quarter is asked about. */
const JUMP = '0.5'

/** All doubts about an entry, the gravest first; none is a verdict on it. */
export function doubtsOf(entry: ReviewedEntry): Doubt[] {
  const ofTargets = entry.targets.flatMap((target) => [
    ...historyDoubts(target),
    ...textDoubts(target, entry.progress),
  ])
  return [...judgementDoubts(entry), ...ofTargets, ...wordDoubts(entry)]
}

function judgementDoubts({ judgement, verdict, problemPublic }: ReviewedEntry): Doubt[] {
  const doubts: Doubt[] = []
  if (judgement && verdict && judgementDiffers(judgement, verdict))
    doubts.push(
      verdict === 'done' ? { code: 'reachedOpen', judgement } : { code: 'judgement', judgement, verdict },
    )
  if (verdict === 'behind' && problemPublic.trim() === '') doubts.push({ code: 'noProblem', verdict })
  return doubts
}

function historyDoubts(target: ReviewedTarget): Doubt[] {
  const { name, unit, measure, value, blank, previous } = target
  if (previous === null) return []
  if (blank) return [{ code: 'wentBlank', target: name, unit, from: previous, blank }]
  if (value === null) return []
  const change = { target: name, unit, from: previous, to: value }
  if (fallsBack(measure, value, previous)) return [{ code: 'fell', ...change }]
  return jumps(target, previous, value) ? [{ code: 'jumped', ...change }] : []
}

/** Whether a cumulative value stands below an earlier one: asked about, never refused (domain.md, M). */
export function fallsBack(measure: Measure, value: Decimal | null, previous: Decimal | null): boolean {
  if (value === null || previous === null || !CUMULATIVE.includes(measure)) return false
  return compare(value, previous) < 0
}

function jumps({ measure, goal }: ReviewedTarget, previous: Decimal, value: Decimal): boolean {
  if (measure !== 'flow' || goal === null) return false
  return compare(subtract(value, previous), multiply(goal, JUMP)) >= 0
}

/** The text names figures of this unit, and the one that was entered is not among them. */
function textDoubts({ name, unit, value, goal, previous }: ReviewedTarget, progress: string): Doubt[] {
  if (value === null) return []
  const written = figuresIn(progress, unit)
  const step = previous === null ? null : subtract(value, previous)
  const isKnown = (figure: Decimal) => [value, goal, previous, step].some((one) => equals(one, figure))
  const odd = written.filter((figure) => !isKnown(figure))
  const [largest] = odd.sort((a, b) => compare(b, a))
  if (largest === undefined || written.some((figure) => equals(value, figure))) return []
  return [{ code: 'textDiffers', target: name, unit, text: largest, entered: value }]
}

const equals = (one: Decimal | null, other: Decimal) => one !== null && compare(one, other) === 0

function wordDoubts({ progress, previousProgress, late }: ReviewedEntry): Doubt[] {
  const same = previousProgress !== null && progress.trim() === previousProgress.trim()
  return [...(same ? [{ code: 'sameWords' } as const] : []), ...(late ? [{ code: 'late' } as const] : [])]
}
