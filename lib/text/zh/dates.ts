import type { QuarterNumber } from '@/lib/domain/quarter'
import { shanghaiParts } from '@/lib/domain/shanghai-time'

const NUMERALS = ['零', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十']

/** 1 to 10 as the report writes them: 一 to 十. */
export function numeral(n: number): string {
  return NUMERALS[n] ?? String(n)
}

/** '2024年10月8日' */
export function longDay(instant: Date): string {
  const { year, month, day } = shanghaiParts(instant)
  return `${year}年${month}月${day}日`
}

/** '10月8日', for a day of the year that the page speaks of. */
export function shortDay(instant: Date): string {
  const { month, day } = shanghaiParts(instant)
  return `${month}月${day}日`
}

/** '2024年10月8日9时' */
export function dayAndHour(instant: Date): string {
  return `${longDay(instant)}${shanghaiParts(instant).hour}时`
}

/** '2024年1月17日' of a date written '2024-01-17'. */
export function dayOf(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** '第二季度' */
export function quarterName(quarter: QuarterNumber): string {
  return `第${numeral(quarter)}季度`
}

/** '二季度' */
export function shortQuarter(quarter: QuarterNumber): string {
  return `${numeral(quarter)}季度`
}
