import type { QuarterNumber } from '@/lib/domain/quarter'
import { numeral } from '../format'

/** Words of the pages about departments. */
export const departmentsText = {
  title: '部门',
  intro: (year: number) => `${year}年各单位承担的任务和填报情况。按单位设置的先后排列，不作排名。`,
  unsettled: (n: number, total: number) =>
    n === total ? `${total}项任务的责任单位都待确认。` : `${total}项任务中还有${n}项责任单位待确认。`,
  noneTitle: '责任单位待确认',
  none: '报告没有写明责任单位。区政府办（督查室）逐项确认以后，这里按单位列出任务和填报情况。',
  columns: { name: '单位', leads: '牵头', supports: '配合', reported: '已公布', standing: '牵头任务的判定' },
  count: (n: number) => `${n}项`,
  leads: '牵头的任务',
  supports: '配合的任务',
  noLeads: '还没有确认由它牵头的任务',
  noLeadsWhy: '分工确认以后列在这里。',
  reporting: '填报情况',
  reportingNote: '只列事实：应报几项、公布几项、补报几项、到期没有报的几项。',
  quarterColumns: {
    quarter: '季度',
    owed: '应报',
    published: '已公布',
    madeUpLate: '其中补报',
    overdue: '逾期未报',
    status: '填报窗口',
  },
  quarter: (quarter: QuarterNumber) => `第${numeral(quarter)}季度`,
  notStarted: '尚未开始填报。',
  all: '看它牵头的全部任务',
}
