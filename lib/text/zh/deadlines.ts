import type { DaysLeft } from '@/lib/domain/business-days'
import { DAY, parseShanghai, printShanghaiDate, printShanghaiTime } from '@/lib/domain/shanghai-time'
import type { ReportingWindow, WindowStatus } from '@/lib/domain/window'
import { shortDay } from '../format'
import { businessDaysLeftWords } from './business-days'

/** '10月10日24时', '10月10日17:30': the last moment of a day is said as its end. */
export function deadline(instant: Date): string {
  const time = printShanghaiTime(instant)
  return time === '23:59' ? `${shortDay(instant)}24时` : `${shortDay(instant)}${time}`
}

/** '9月25日', '9月25日9:00': a window that opens at midnight opens with the day. */
export function opening(instant: Date): string {
  const time = printShanghaiTime(instant)
  return time === '00:00' ? shortDay(instant) : `${shortDay(instant)}${time}`
}

/** '今天14:02', '10月6日17:40' */
export function moment(instant: Date, now: Date): string {
  const today = printShanghaiDate(instant) === printShanghaiDate(now)
  return `${today ? '今天' : shortDay(instant)}${printShanghaiTime(instant)}`
}

/** '还有2天', '今天截止' */
export function daysLeft(due: Date, now: Date): string {
  const [from, to] = [now, due].map((instant) => parseShanghai(printShanghaiDate(instant))?.getTime() ?? 0)
  const days = Math.round(((to ?? 0) - (from ?? 0)) / DAY)
  return days > 0 ? `还有${days}天` : '就在今天'
}

type Dated = { window: ReportingWindow; now: Date }

/** When the quarter is due, as the first thing said. */
const DUE_LINES: Record<WindowStatus, (dated: Dated) => string> = {
  notOpened: () => '',
  upcoming: ({ window }) => `${opening(window.opensAt)}开放填报，现在还不能填写。`,
  open: ({ window, now }) => `${deadline(window.dueAt)}截止，${daysLeft(window.dueAt, now)}。`,
  afterDue: ({ window }) =>
    `已过${deadline(window.dueAt)}的截止时间；${deadline(window.closesAt)}前还可以补报，仍记逾期。`,
  closed: ({ window }) => `填报期已于${deadline(window.closesAt)}结束。`,
}

export function dueLine(status: WindowStatus, window: ReportingWindow | null, now: Date): string {
  return window ? DUE_LINES[status]({ window, now }) : ''
}

type DatedInWorkdays = {
  status: WindowStatus
  window: ReportingWindow | null
  now: Date
  left: DaysLeft | null
}

/** The same with the business days that are left: '10月10日24时截止，还有2天（还有2个工作日）。' */
export function dueLineInWorkdays({ status, window, now, left }: DatedInWorkdays): string {
  const words = left && businessDaysLeftWords(left)
  if (status !== 'open' || !window || !words) return dueLine(status, window, now)
  return `${deadline(window.dueAt)}截止，${daysLeft(window.dueAt, now)}（${words}）。`
}
