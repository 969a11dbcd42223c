import { type DaysLeft, isWeekend, type SaidDay } from '@/lib/domain/business-days'
import { dayOf } from '../format'

/** '工作日未知：2027年的节假日安排尚未录入' */
export function unknownYear(year: number): string {
  return `工作日未知：${year}年的节假日安排尚未录入`
}

/** What a day is: '2024年10月10日是工作日', '2024年10月4日是国庆节假期'. */
export function saidDayWords({ day, standing, name, year }: SaidDay): string {
  if (standing === 'unknown') return unknownYear(year)
  if (standing === 'workday') return `${dayOf(day)}是工作日${isWeekend(day) ? `（${name}调休上班）` : ''}`
  return `${dayOf(day)}是${name ? `${name}假期` : '周末'}，不是工作日`
}

/** '还有2个工作日', and why not where they are not known; nothing to add on the last day. */
export function businessDaysLeftWords({ count, unknownYear: year }: DaysLeft): string {
  if (year !== null) return unknownYear(year)
  if (count === null) return ''
  return count > 0 ? `还有${count}个工作日` : '之后没有工作日了'
}
