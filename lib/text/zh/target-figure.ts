import { compare, type Decimal, magnitude } from '@/lib/domain/decimal'
import type { Bound, Kind, Measure, Trend } from '@/lib/domain/target'
import { withUnit } from '../format'

/** What the words of a figure hang on. */
export type FigureWords = {
  value: Decimal | null
  /** The end of a range; none where one figure is promised. */
  valueTo?: Decimal | null
  unit: string
  kind: Kind
  bound: Bound
  trend?: Trend | null
}

const BOUND_WORDS: Record<Bound, string> = { exact: '', atLeast: '以上', atMost: '以内', about: '左右' }

/** A target as it is said: 200台, 增长5%以上, 26000人以内, 1—2家, 增长5%—6%. */
export function goalText(target: FigureWords, measure: Measure): string {
  const bound = measure === 'cap' ? '以内' : BOUND_WORDS[target.bound]
  return target.value === null ? '' : `${rangeOf(valueText(target.value, target, measure), target)}${bound}`
}

/** 1家 becomes 1—2家; a percentage keeps its sign at both ends. */
function rangeOf(words: string, { unit, valueTo }: FigureWords): string {
  if (!valueTo) return words
  const start = unit === '%' || !words.endsWith(unit) ? words : words.slice(0, words.length - unit.length)
  return `${start}—${withUnit(valueTo, unit)}`
}

/** A value in the words of its target: 83台; for growth 增长5.3%, 下降1.2%, 持平. */
export function valueText(
  value: Decimal,
  target: Pick<FigureWords, 'unit' | 'kind' | 'trend'>,
  measure: Measure,
) {
  if (measure !== 'rate' || target.kind !== 'growthRate') return withUnit(value, target.unit)
  const side = compare(value, '0')
  if (side === 0) return '持平'
  const up = side > 0 !== (target.trend === 'down')
  return `${up ? '增长' : '下降'}${withUnit(magnitude(value), target.unit)}`
}
