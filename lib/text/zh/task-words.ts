import type { Chapter } from '@/lib/domain/chapter'
import { numeral } from '../format'

/** The public reads this until an administrator has confirmed who leads (domain.md, rule 2). */
export const leadUnsettled = '责任单位待确认'
export const leadUnsettledWhy = '报告没有写明责任单位；区政府办（督查室）确认以后在这里公布。'
export const handedDown = '完成市下达目标'

/** '第四章', '主要预期目标', '附件' */
export function chapterName(chapter: Chapter): string {
  if (chapter === '0') return '主要预期目标'
  return chapter === 'annex' ? '附件（为民办实事）' : `第${numeral(Number(chapter))}章`
}
