import type { Blank } from '@/lib/domain/blank'
import type { EntryState } from '@/lib/domain/entry-state'
import type { Judgement } from '@/lib/domain/judgement'
import type { Timeliness } from '@/lib/domain/overdue'
import type { Kind, Measure } from '@/lib/domain/target'
import type { SentenceClass, TaskLife } from '@/lib/domain/task'
import type { ShownLife } from '@/lib/domain/task-life'
import type { VerdictCode } from '@/lib/domain/verdict'
import type { WindowStatus } from '@/lib/domain/window'

/** One word for each code of the domain; a standing's words are in standing.ts. */
export const classWords: Record<SentenceClass, string> = {
  quantified: '量化',
  milestone: '节点',
  qualitative: '定性',
  stance: '表态',
}

export const lifeWords: Record<TaskLife, string> = {
  underway: '推进中',
  awaitingCheck: '已完成待核',
  closed: '已销号',
  adjusted: '调整',
  suspended: '暂停',
  cancelled: '取消',
  transferred: '已转入其他任务',
}

/** A life as the lists say it: where the work goes on under other tasks, how it went there. */
export const shownLifeWords: Record<ShownLife, string> = {
  underway: lifeWords.underway,
  adjusted: '推进中（有调整）',
  awaitingCheck: lifeWords.awaitingCheck,
  closed: lifeWords.closed,
  suspended: '已暂停',
  cancelled: '已取消',
  merged: '已并入其他任务',
  split: '已拆分',
}

export const judgementWords: Record<Judgement, string> = {
  early: '提前',
  normal: '正常',
  late: '滞后',
  done: '已完成',
  suspended: '暂停',
}

export const blankWords: Record<Blank, string> = {
  notDue: '未到报告期',
  notApplicable: '不适用',
  notAvailable: '暂无数据',
}

/** As they stand behind a count: 1欠、2达. */
export const shortVerdictWords: Record<VerdictCode, string> = {
  behind: '欠',
  notDueYet: '未到节点',
  onPace: '达',
  ahead: '超',
  done: '完成',
}

export const kindWords: Record<Kind, string> = {
  count: '数量',
  amount: '总量',
  growthRate: '增速',
  ratio: '比率',
  milestone: '节点',
}

/** How a target is paced, for the page that explains the rules and the head of a target. */
export const measureWords: Record<Measure, string> = {
  flow: '全年累计',
  stock: '年末达到',
  rate: '全年增速',
  level: '达到水平',
  cap: '控制在内',
  external: '待下达',
  node: '节点',
  none: '单位自评',
}

/** 未开放 and 待填报 come from the window, the others are stored (domain.md, "The entry's states"). */
export const entryStateWords: Record<EntryState | 'locked' | 'awaited' | 'superseded', string> = {
  locked: '未开放',
  awaited: '待填报',
  draft: '草稿',
  internalReview: '单位内审',
  submitted: '已提交',
  returned: '已退回',
  approved: '已通过',
  superseded: '已更正',
}

export const timelinessWords: Record<Timeliness, string> = {
  notOwed: '不需填报',
  awaited: '待填报',
  onTime: '按时',
  overdue: '逾期',
  madeUpLate: '补报',
}

export const windowStatusWords: Record<WindowStatus, string> = {
  notOpened: '未开放',
  upcoming: '即将开放',
  open: '填报中',
  afterDue: '已过截止日',
  closed: '已关闭',
}

/** A window of a past quarter, opened afterwards. */
export const backfillWord = '补录'

/** Nothing was approved yet, or no window was opened at all. */
export function unreportedWord(anyWindow: boolean): string {
  return anyWindow ? '尚未填报' : '尚未开始填报'
}
