import type { CellState } from '@/lib/domain/chase'
import type { NoticeGrade, NoticeKind } from '@/lib/domain/notice'
import type { Quarter } from '@/lib/domain/quarter'
import { quarterText } from '../format'
import { deadline } from './deadlines'

export const noticeKindWords: Record<NoticeKind, string> = { nudge: '催办', escalation: '督办' }

export const noticeGradeWords: Record<NoticeGrade, string> = { blue: '蓝色', yellow: '黄色', red: '红色' }

const GRADE_MEANS: Record<NoticeGrade, string> = {
  blue: '临近截止',
  yellow: '进度慢于序时',
  red: '逾期未提交',
}

/** '红色（逾期未提交）' */
export const gradeText = (grade: NoticeGrade) => `${noticeGradeWords[grade]}（${GRADE_MEANS[grade]}）`

const SERIES: Record<NoticeKind, string> = { nudge: '静督催', escalation: '静督办' }

/** '静督催〔2024〕3号' */
export function noticeNumber({ kind, year, number }: { kind: NoticeKind; year: number; number: number }) {
  return `${SERIES[kind]}〔${year}〕${number}号`
}

/** Words of the screens about notices. */
export const notices = {
  listTitle: '催办督办',
  listLead: '发给单位的催办和督办。单位签收后这里会写明时间。',
  none: '还没有发过催办督办',
  noneText: '从总览里点一格任务，或者在一个单位的行末点“催办”。',
  caption: '发出的催办督办',
  columns: {
    number: '文号',
    grade: '等级',
    department: '单位',
    tasks: '任务',
    sent: '发出',
    answerBy: '办理期限',
    read: '签收',
  },
  unread: '未签收',
  tasks: (count: number) => `${count}项`,
  sendTitle: (quarter: Quarter) => `催办督办：${quarterText(quarter)}`,
  sendLead: '文字由数据写成，发出前可以改。等级按任务现在的情况定，文号在发出时编。',
  nothing: '没有需要催的任务',
  nothingText: '没有逾期的任务。临近截止或慢于序时的，可以从上面选；单个任务从总览的格子里催。',
  others: { red: '逾期的', yellow: '慢于序时的', blue: '临近截止的' },
  othersLabel: '按等级选',
  gradeNow: (grade: NoticeGrade) => `等级：${gradeText(grade)}`,
  fields: {
    tasks: (department: string) => `${department}的任务`,
    tasksHint: '全部去掉就不发给这个单位；去掉一项，请同时改下面的文字',
    kind: '类别',
    text: (department: string) => `给${department}的文字`,
    answerBy: '办理期限',
    answerByHint: (said: string) => `写在通知上，要选工作日；${said}`,
  },
  send: (count: number) => (count > 1 ? `发给${count}个单位` : '发出'),
  sending: '正在发出……',
  sent: (count: number) => (count > 0 ? `已发出${count}份，单位的待办里会看到。` : '一份也没有发出。'),
  sentLine: (department: string) => `${department}：已发出`,
  refusedLine: (department: string, why: string) => `${department}：没有发出，${why}`,
  sentList: '查看发出的催办督办',
  page: {
    title: ({ kind }: { kind: NoticeKind }) => `${noticeKindWords[kind]}通知`,
    from: '区政府办公室（督查室）',
    facts: '通知',
    number: '文号',
    grade: '等级',
    sent: '发出',
    answerBy: '办理期限',
    read: '签收',
    unread: '还没有签收',
    tasks: '涉及的任务',
    fill: '去填报',
    print: '打印请用浏览器的打印，已排成A4纸。',
    acknowledge: '签收',
    acknowledging: '正在签收……',
    acknowledged: '已签收。',
    crumb: '待办',
  },
  bench: {
    title: '督查室的通知',
    unread: '未读',
    line: (kind: NoticeKind, grade: NoticeGrade, count: number) =>
      `${noticeKindWords[kind]}，${gradeText(grade)}，${count}项任务`,
    answerBy: (day: string) => `${day}前办理`,
  },
}

type TextTask = { code: string; title: string; state: CellState; behind: boolean; due: Date | null }

export type NoticeFacts = {
  department: string
  kind: NoticeKind
  grade: NoticeGrade
  quarter: Quarter
  tasks: TextTask[]
}

const MISSING: Record<CellState, string> = {
  open: '尚未填报',
  draft: '已起草，尚未提交',
  internalReview: '在本单位内审，尚未提交',
  returned: '已退回，尚未改好再提交',
  overdue: '逾期未提交',
  submitted: '已提交',
  approved: '已公布',
  madeUpLate: '已补报',
  notOwed: '本季度不用填',
}

const ASKS: Record<NoticeGrade, string> = {
  blue: '请抓紧填报，按时提交。来不及的，请尽早在平台上申请延期。',
  yellow: '请分析原因，在填报中写明补救措施和预计完成的时间。',
  red: '请立即填报提交，并说明逾期的原因；确有困难的，请在平台上申请补报。',
}

const OPENING: Record<NoticeKind, (quarter: string) => string> = {
  nudge: (quarter) => `你单位牵头的下列任务，${quarter}填报情况如下：`,
  escalation: (quarter) => `你单位牵头的下列任务，${quarter}填报经催办仍未办理：`,
}

const taskLine = ({ code, title, state, behind, due }: TextTask, index: number) => {
  const late = state === 'overdue' && due ? `，截止时间${deadline(due)}` : ''
  return `${index + 1}．${code} ${title}：${MISSING[state]}${late}${behind ? '，进度慢于序时' : ''}。`
}

/** The text of a notice, composed from how the tasks stand; what is sent may be edited before. */
export function noticeText({ department, kind, grade, quarter, tasks }: NoticeFacts): string {
  const escalated = kind === 'escalation' ? '请单位负责人过问。' : ''
  return [
    `${department}：`,
    OPENING[kind](quarterText(quarter)),
    ...tasks.map(taskLine),
    `${ASKS[grade]}${escalated}`,
  ].join('\n')
}
