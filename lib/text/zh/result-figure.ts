import { compare, type Decimal, magnitude } from '@/lib/domain/decimal'
import type { Kind, Trend } from '@/lib/domain/target'
import { figure, percent, withUnit } from '../format'

type ResultWords = {
  value: Decimal | null
  valueTo: Decimal | null
  unit: string
  kind: Kind
  yoy: Decimal | null
  trend: Trend | null
}

/** A result as it is said: 2846.03亿元, 5%—6%, 下降2.7%. */
export function resultText({ value, valueTo, unit, kind, trend, yoy }: ResultWords): string {
  if (value === null) return ''
  const amount = valueTo === null ? withUnit(value, unit) : `${figure(value)}—${withUnit(valueTo, unit)}`
  const moves = kind === 'growthRate' || unit.endsWith('百分点')
  if (yoy !== null || !moves) return amount
  return `${trend === 'down' ? '下降' : '增长'}${amount}`
}

/** The growth beside it: 同比增长7%, 同比下降1.2%; null where none is told. */
export function yoyText({ yoy, trend }: Pick<ResultWords, 'yoy' | 'trend'>): string | null {
  if (yoy === null) return null
  const side = compare(yoy, '0')
  if (side === 0) return '同比持平'
  return `同比${trend === 'down' || side < 0 ? '下降' : '增长'}${percent(magnitude(yoy))}`
}
