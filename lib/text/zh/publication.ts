import { compare, type Decimal, subtract } from '@/lib/domain/decimal'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { Bound, Kind, Measure, Trend } from '@/lib/domain/target'
import type { Verdict } from '@/lib/domain/verdict'
import { percent, withUnit } from '../format'
import { quarterName } from './dates'
import { valueText } from './target-figure'
import { verdictSays } from './verdict'

/** One target as these words need it; null stands for none or several. */
export type PublishedTarget = {
  kind: Kind
  measure: Measure
  bound: Bound
  trend: Trend | null
  unit: string
  value: Decimal | null
  verdict: Verdict | null
}

export type PublishedWords = {
  quarter: QuarterNumber
  target: PublishedTarget | null
  before: Decimal | null
  progress: string
  correctionReason: string | null
}

const LONGEST = 70

/** What a publication says in one line: 第三季度累计296户，较上季度增加124户，占全年74%。 */
export function publicationSays(words: PublishedWords): string {
  const { correctionReason, quarter } = words
  return correctionReason
    ? `更正：${quarterName(quarter)}，原因：${clip(correctionReason)}`
    : figuresOf(words)
}

function figuresOf({ quarter, target, before, progress }: PublishedWords): string {
  if (!target || target.value === null || !target.verdict) return clip(progress)
  if (target.measure === 'node') return `${quarterName(quarter)}，${verdictSays(target.verdict)}。`
  if (target.measure !== 'flow' && target.measure !== 'stock')
    return `${quarterName(quarter)}${valueText(target.value, target, target.measure)}，${verdictSays(target.verdict)}。`
  const total = `${quarterName(quarter)}累计${withUnit(target.value, target.unit)}`
  return [total, ...changed(target, before), ...shareOf(target)].join('，').concat('。')
}

function changed({ value, unit }: PublishedTarget, before: Decimal | null): string[] {
  if (before === null || value === null) return []
  const step = subtract(value, before)
  const side = compare(step, '0')
  if (side === 0) return ['与上次公布持平']
  return [`较上次公布${side > 0 ? '增加' : '减少'}${withUnit(step.replace('-', ''), unit)}`]
}

function shareOf({ verdict, measure }: PublishedTarget): string[] {
  if (verdict?.reached === undefined) return []
  return [`${measure === 'stock' ? '增量完成' : '占全年'}${percent(verdict.reached)}`]
}

function clip(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}……` : text
}
