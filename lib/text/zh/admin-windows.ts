import { printShanghaiTime } from '@/lib/domain/shanghai-time'
import { day } from '../format'

/** Words of the screens about reporting windows. */
export const windows = {
  title: '填报期',
  lead: '没有开放过的季度不用填报，也不算逾期。过去的季度可以随时开放，会标明“补录”。',
  caption: (year: number) => `${year}年各季度填报期`,
  year: (year: number) => `${year}年`,
  columns: { quarter: '季度', status: '状态', opens: '开始', due: '截止', closes: '关闭', step: '办理' },
  open: '开放',
  extend: '延期',
  noReport: '还没有载入报告，没有可以开放的季度。',
  pageTitle: (quarter: string) => `${quarter}填报期`,
  openLead:
    '开放后，牵头单位从开始日起可以填报；截止日以后提交记为逾期，关闭日以后只能凭退回、更正或延期填写。',
  offeredLead: '下面是按惯例算出的日子，可以改。',
  backfillLead: '这个季度已经过去，开放后会标明“补录”。',
  fields: {
    opensAt: '开始日',
    opensHint: '当天0时起可以填报',
    dueAt: '截止日',
    dueHint: '当天24时截止，以后提交记为逾期',
    closesAt: '关闭日',
    closesHint: '当天24时关闭；截止日到关闭日之间可以补报，仍记逾期',
    reason: '延期原因',
    reasonHint: '写进操作记录；单位在待办里看到新的日子',
  },
  said: (due: string, closes: string) => `截止日${due}；关闭日${closes}。`,
  calendar: '节假日安排',
  extensionList: '延期和补报申请',
  openSubmit: '开放填报',
  openBusy: '正在开放……',
  extendTitle: '延期',
  extendLead: '只能往后延。截止日一过就不能再改，晚报不因延期变成按时；那时只延关闭日，让单位补报。',
  duePast: '截止日已过，保持不变。',
  extendSubmit: '延期',
  extendBusy: '正在保存……',
  factsTitle: '填报期',
  facts: { status: '状态', opens: '开始', due: '截止', closes: '关闭', backfill: '类别' },
  regular: '当季填报',
  extensions: '延期记录',
  noExtensions: '没有延期过。',
  notices: {
    opened: (quarter: string) => `${quarter}填报期已设好，牵头单位的待办里会出现要填的任务。`,
    extended: (quarter: string) => `${quarter}填报期已延期。`,
  },
}

/** '2024年10月10日24时': the last moment of a day is said as its end, the first as 0时. */
export function edgeOfDay(instant: Date): string {
  const time = printShanghaiTime(instant)
  if (time === '23:59') return `${day(instant)}24时`
  return `${day(instant)}${time === '00:00' ? '0时' : time}`
}
