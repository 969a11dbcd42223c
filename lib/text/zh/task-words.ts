import type { Chapter } from '@/lib/domain/chapter'
import type { Judgement } from '@/lib/domain/judgement'
import type { TaskClass, TaskLife } from '@/lib/domain/task'
import { numeral } from './dates'

/** Words about a task that every screen uses. */
export const classWords: Record<TaskClass, string> = {
  quantified: '量化',
  milestone: '节点',
  qualitative: '定性',
}

export const judgementWords: Record<Judgement, string> = {
  early: '提前',
  normal: '正常',
  late: '滞后',
  done: '已完成',
  suspended: '暂停',
}

export const lifeWords: Record<TaskLife, string> = {
  underway: '推进中',
  awaitingCheck: '已完成待核',
  closed: '已销号',
  adjusted: '已调整',
  suspended: '已暂停',
  cancelled: '已取消',
  transferred: '已移交',
}

export const leadUnsettled = '责任单位待确认'
export const leadUnsettledWhy = '报告没有写明责任单位；区政府办（督查室）确认以后在这里公布。'
export const madeUpLate = '补报'

/** '第四章', '主要预期目标', '附件' */
export function chapterName(chapter: Chapter): string {
  if (chapter === '0') return '主要预期目标'
  return chapter === 'annex' ? '附件（为民办实事）' : `第${numeral(Number(chapter))}章`
}

/** '单位自评：正常' */
export function selfAssessed(judgement: Judgement | null): string {
  return judgement ? `单位自评：${judgementWords[judgement]}` : '单位自评'
}
