import type { DaysLeft } from '@/lib/domain/business-days'
import type { EntryOrigin } from '@/lib/domain/entry-state'
import type { Judgement } from '@/lib/domain/judgement'
import type { Quarter, QuarterNumber } from '@/lib/domain/quarter'
import type { WorkGroup } from '@/lib/domain/work-group'
import { businessDaysLeftWords } from './business-days'
import { quarterName } from './dates'
import { judgementWords } from './words'

export const workbench = {
  title: (quarter: Quarter | null) => (quarter ? `${quarterName(quarter.quarter)}填报` : '填报'),
  crumb: '待办',
  counts: (department: string, total: number, handedIn: number) =>
    `${department}${total}项任务，已提交${handedIn}项，`,
  left: (count: number, closed: boolean) => {
    if (count === 0) return '都办好了'
    return closed ? `${count}项没有提交` : `还要办${count}项`
  },
  near: (left: DaysLeft | null, count: number) => {
    const words = left && businessDaysLeftWords(left)
    return `快到截止时间了${words ? `，${words}` : ''}：还有${count}项没有提交。来不及的请尽早申请延期。`
  },
  switchLabel: '季度',
  justSubmitted: (title: string) => `已提交：${title}。督查室审核通过后公布，审核前可以撤回。`,
  groups: {
    awaitsYou: '等您审核',
    returned: '已退回，先改',
    open: '待填报',
    draft: '草稿',
    internalReview: '单位内审中',
    submitted: '已提交',
    approved: '已通过',
    notOwed: '本季度不用填',
  } satisfies Record<WorkGroup, string>,
  notOwedWhy: '已完成的任务不用再填；仍可补充进展。',
  actions: {
    returned: '去修改',
    none: '填报',
    draft: '继续填',
    internalReview: '查看',
    submitted: '查看',
    approved: '查看',
  } satisfies Record<EntryOrigin, string>,
  look: '查看',
  signOff: '去审核',
  actionFor: (action: string, title: string) => `${action}：${title}`,
  reason: (line: string) => `退回原因：${line}`,
  returnedAt: (when: string) => `${when}，督查室退回`,
  rewriteUntil: (when: string) => `请在${when}前改好再提交`,
  rewriteOver: (when: string) => `修改期限${when}已过，需要延期请联系督查室`,
  before: (figures: string) => `上次公布：${figures}`,
  beforeOne: (figure: string) => `上次公布${figure}`,
  /** A task without figures: the quarter, and how the department judged it. */
  beforeInWords: (quarter: QuarterNumber, judgement: Judgement | null) =>
    `上次公布${quarterName(quarter)}${judgement ? `，单位自评${judgementWords[judgement]}` : ''}`,
  nothingBefore: '今年第一次填报',
  saved: (when: string) => `${when}保存`,
  missing: (count: number) => `还有${count}处要填`,
  complete: '已填齐，还没有提交',
  submitted: (when: string) => `${when}提交，督查室尚未审核，可以撤回`,
  inHouse: (when: string) => `${when}交本单位审核人，放行后才算提交`,
  published: (when: string) => `${when}公布`,
  correction: '更正中',
  overdue: '逾期',
  madeUpLate: '补报',
  rail: {
    window: (quarter: Quarter) => `${quarterName(quarter.quarter)}填报期`,
    opens: '开始',
    due: '截止',
    closes: '补报截止，仍记逾期',
    backfill: '补录：这个季度是事后开放的。',
    grid: '在一张表里填',
    gridText: (count: number) => `把本单位${count}项任务的数一次填完，再逐项补进展。`,
    gridLink: '打开填报表',
    lead: (name: string | null) => (name ? `${name}牵头` : '牵头单位待确认'),
    question: '有疑问',
    questionText: '分工不对、目标有变，请告诉督查室。',
  },
  noWindow: {
    title: '还没有开放填报',
    text: '督查室开放某个季度后，这里会列出要填的任务和截止时间。现在不用做什么，也不会记逾期。',
  },
  noTasks: {
    title: '本单位还没有确认的任务',
    text: '督查室确认分工后，任务会列在这里。',
  },
  quarterUnset: {
    title: '这个季度没有开放填报',
    text: '没有开放的季度不用填，也不会记逾期。',
  },
  unconfirmed: {
    title: (count: number) => `${count}项分工待确认`,
    text: '平台按职能建议由本单位牵头，督查室确认前不能填写，公众页面写“责任单位待确认”。分工不对请告诉督查室。',
  },
  nothingLeft: {
    title: '要填的都提交了',
    text: '督查室审核后会公布；被退回的会排在这里最前面。',
  },
}
