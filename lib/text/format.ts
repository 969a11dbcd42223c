// Numbers, dates and quarters as the report writes them: no thousands separators, no space beside a figure.
import { compare, type Decimal, divide, magnitude } from '@/lib/domain/decimal'
import type { Quarter, QuarterNumber } from '@/lib/domain/quarter'
import { parseShanghai, printShanghaiTime, shanghaiParts } from '@/lib/domain/shanghai-time'
import { unitClass } from '@/lib/domain/unit'

const DIGITS = '零一二三四五六七八九'

/** '10963.56', '−8.5': a true minus sign before a figure. */
export function figure(value: Decimal): string {
  return value.replace('-', '−')
}

/** '200台', '8.1万平方米', '−1.2%' */
export function withUnit(value: Decimal, unit: string): string {
  return `${figure(value)}${unit}`
}

/** '41.5%' */
export function percent(value: Decimal): string {
  return withUnit(value, '%')
}

/** '8.5个百分点', without a sign: the words before it say which way. */
export function points(value: Decimal): string {
  return withUnit(magnitude(value), '个百分点')
}

/** A difference in a unit: points between percentages, else the unit itself, without a sign. */
export function difference(value: Decimal, unit: string): string {
  return unitClass(unit) === 'percent' ? points(value) : withUnit(magnitude(value), unit)
}

/** '+20.4%', '−3%', '0%' */
export function change(value: Decimal): string {
  return `${compare(value, '0') > 0 ? '+' : ''}${percent(value)}`
}

/** Counts as a share: 64 of 81 is '79%'; never 100 % while one is missing, never 0 % while there is one. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '—'
  const { value } = divide(String(part * 100), String(whole), 1)
  if (part > 0 && value === '0') return '0.1%'
  return percent(part < whole && value === '100' ? '99.9' : value)
}

/** '2024年4月10日' in Shanghai */
export function day(instant: Date): string {
  const { year, month, day } = shanghaiParts(instant)
  return `${year}年${month}月${day}日`
}

/** '2024年4月10日' for a day as it is stored, '2024-04-10'. */
export function dayText(stored: string): string {
  const instant = parseShanghai(stored)
  return instant ? day(instant) : stored
}

/** '4月10日' in Shanghai */
export function shortDay(instant: Date): string {
  const { month, day } = shanghaiParts(instant)
  return `${month}月${day}日`
}

/** '2024年4月10日14:02' in Shanghai */
export function dayAndTime(instant: Date): string {
  return `${day(instant)}${printShanghaiTime(instant)}`
}

/** '2024年1月17日' from '2024-01-17'; what is no date stays as it is. */
export function dayOf(date: string): string {
  const instant = parseShanghai(date)
  return instant ? day(instant) : date
}

/** 1 to 99 in Chinese: 一, 十, 十二, 二十, 九十九. */
export function numeral(value: number): string {
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const before = tens === 0 ? '' : `${tens === 1 ? '' : DIGITS[tens]}十`
  return `${before}${ones === 0 && tens > 0 ? '' : DIGITS[ones]}`
}

/** '（一）' */
export function chapterNumeral(chapter: number): string {
  return `（${numeral(chapter)}）`
}

/** '2024年第二季度' */
export function quarterText({ year, quarter }: Quarter): string {
  return `${year}年第${numeral(quarter)}季度`
}

/** '二季度' */
export function shortQuarter(quarter: QuarterNumber): string {
  return `${numeral(quarter)}季度`
}

/** '二季度末', '年末' */
export function quarterEnd(quarter: QuarterNumber): string {
  return quarter === 4 ? '年末' : `${shortQuarter(quarter)}末`
}
