// What a reviewer should look at first in a submitted entry (design.md, Review: doubts listed first, each with the reason).
import type { Blank } from './blank'
import { compare, type Decimal } from './decimal'
import type { Judgement } from './judgement'
import { judgementDiffers } from './judgement-difference'
import type { Measure } from './target'
import type { VerdictCode } from './verdict'

export type ReviewedTarget = {
  id: string
  name: string
  unit: string
  measure: Measure
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
  | { code: 'noProblem'; verdict: VerdictCode }
  | { code: 'fell'; target: string; unit: string; from: Decimal; to: Decimal }
  | { code: 'wentBlank'; target: string; unit: string; from: Decimal; blank: Blank }
  | { code: 'sameWords' }
  | { code: 'late' }

/** Counted up from a beginning, so that a fall is a doubt; a rate, a level or a cap may fall (domain.md, M). */
const CUMULATIVE: readonly Measure[] = ['flow', 'node']

/** All doubts about an entry, the gravest first; none is a verdict on it. */
export function doubtsOf(entry: ReviewedEntry): Doubt[] {
  return [...judgementDoubts(entry), ...entry.targets.flatMap(targetDoubts), ...wordDoubts(entry)]
}

function judgementDoubts({ judgement, verdict, problemPublic }: ReviewedEntry): Doubt[] {
  const doubts: Doubt[] = []
  if (judgement && verdict && judgementDiffers(judgement, verdict))
    doubts.push({ code: 'judgement', judgement, verdict })
  if (verdict === 'behind' && problemPublic.trim() === '') doubts.push({ code: 'noProblem', verdict })
  return doubts
}

function targetDoubts({ name, unit, measure, value, blank, previous }: ReviewedTarget): Doubt[] {
  if (previous === null) return []
  if (blank) return [{ code: 'wentBlank', target: name, unit, from: previous, blank }]
  const fell = fallsBack(measure, value, previous)
  return fell && value !== null ? [{ code: 'fell', target: name, unit, from: previous, to: value }] : []
}

/** Whether a cumulative value stands below an earlier one: asked about, never refused (domain.md, M). */
export function fallsBack(measure: Measure, value: Decimal | null, previous: Decimal | null): boolean {
  if (value === null || previous === null || !CUMULATIVE.includes(measure)) return false
  return compare(value, previous) < 0
}

function wordDoubts({ progress, previousProgress, late }: ReviewedEntry): Doubt[] {
  const same = previousProgress !== null && progress.trim() === previousProgress.trim()
  return [...(same ? [{ code: 'sameWords' } as const] : []), ...(late ? [{ code: 'late' } as const] : [])]
}
