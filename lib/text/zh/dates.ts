import type { QuarterNumber } from '@/lib/domain/quarter'
import { shanghaiParts } from '@/lib/domain/shanghai-time'
import { day, numeral } from '../format'

/** '2024年10月8日9时' */
export function dayAndHour(instant: Date): string {
  return `${day(instant)}${shanghaiParts(instant).hour}时`
}

/** '第二季度' of a year that the page has named. */
export function quarterName(quarter: QuarterNumber): string {
  return `第${numeral(quarter)}季度`
}
