// An item while it is being read: its quantity, what its words say, and what it shares with its neighbours.
import type { Span } from '../types'
import { type Reading, readWords } from './cues'
import type { Quantity } from './quantities'

/** `own` are the words that belong to this figure alone: from the figure before it, or from the start of its clause. */
export type Draft = {
  quantity: Quantity
  reading: Reading
  own: string
  yoy: string | null
  yoyTrend: 'up' | 'down' | null
  rank: Span | null
  end: number
}

/** The quantity as a draft of an item. */
export function draftOf(quantity: Quantity): Draft {
  return {
    quantity,
    reading: readWords(quantity),
    own: ownWords(quantity),
    yoy: null,
    yoyTrend: null,
    rank: null,
    end: quantity.end,
  }
}

// 13所学校27个专业: what stands between belongs to the first.
const LED_BY_FIGURE = /^\d[\d.]*[万亿]?[个家所户名人项座条][^，、\d]{1,10}$/
const INVESTED = /投资|实现|完成|产值|税收|达|为|有/

// In 新建9所幼儿园、12所学校 the words between two figures belong to the first up to the 、.
function ownWords({ gap, clause, unit }: Quantity): string {
  if (gap === null) return clause
  if (unit.kind === 'count' && LED_BY_FIGURE.test(clause) && !gap.includes('、') && !INVESTED.test(gap))
    return ''
  return gap.slice(gap.lastIndexOf('、') + 1)
}

/** Whether both stand in one sentence or part of it: no full stop and no semicolon between. */
export const inOneBreath = (text: string, from: number, to: number) =>
  to - from < 200 && !/[。；！？]/.test(text.slice(from, to))
