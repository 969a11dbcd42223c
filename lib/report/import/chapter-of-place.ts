// Where a task of any report belongs: the headline targets, a chapter of the year's work, or the annex alone.
import { CHAPTERS, type Chapter } from '@/lib/domain/chapter'
import type { DraftPassage } from '@/lib/domain/draft/content'
import { numeralOf } from './numerals'

const HEADLINE = '目标'

/** True for the main figures of the year, which stand before every chapter. */
export const isHeadline = (where: string) => where === HEADLINE

/** The annex's project of a place (附件九 is 9), or null. */
export function projectOf(where: string): number | null {
  return where.startsWith('附件') ? numeralOf(where.slice(2)) : null
}

/** 二（三） stands in 二. */
const partOf = (where: string) => where.split('（')[0] ?? where

export type ChapterOfPlace = (where: string) => Chapter

/**
 * Chapters are counted in the order of the text in the parts that promise: （一） of the first such part is 1, and one
 * without a task counts like any other. More than there are codes for share the last one.
 */
export function chaptersOf(passages: readonly DraftPassage[], promising: readonly string[]): ChapterOfPlace {
  const parts = new Set(promising.map(partOf))
  const inOrder = [...new Set(passages.map(({ where }) => where))].filter(
    (where) => parts.has(partOf(where)) && !isHeadline(where) && !where.startsWith('附件'),
  )
  const numbered = inOrder.some((where) => where.includes('（'))
    ? inOrder.filter((where) => where.includes('（'))
    : inOrder
  const last = CHAPTERS.length - 3
  return (where) => {
    if (where.startsWith('附件')) return 'annex'
    const at = numbered.indexOf(where)
    return at < 0 ? '0' : (CHAPTERS[Math.min(at, last) + 1] ?? '0')
  }
}
