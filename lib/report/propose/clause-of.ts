// The clause in which an item stands: from the mark before its words to the mark after them, one of several in a list.
import type { Item } from '../figures/read-items'
import { itemNumberingLength, numberingLength } from '../lines'
import type { Span } from '../types'

const EDGE = '，；。：！？'
const JOINT = /[、和与]|(?<![惠涉普以])及/
const NAMED = /[一-龥]{2}/

const LONGEST_NUMBERING = 12

/** The span of each item's clause, in the order of the items. */
export function clausesOf(text: string, items: Item[]): Span[] {
  const opening =
    itemNumberingLength(text.slice(0, LONGEST_NUMBERING)) || numberingLength(text.slice(0, LONGEST_NUMBERING))
  return items.map((item, index) => {
    if (item.value === null) return { start: item.start, end: item.end }
    const before = neighbour(items, index, -1)
    const after = neighbour(items, index, 1)
    const start = Math.max(
      startOf(text, item.start),
      opening,
      before ? jointBetween(text, before, item) + 1 : 0,
    )
    const end = Math.min(endOf(text, item.end), after ? jointBetween(text, item, after) : text.length)
    return named(text, item, { start, end: Math.max(end, item.end) })
  })
}

/** The span with the figures that belong to the item (同比 growth, rank) where they stand after or before it. */
export function withRemarks(text: string, item: Item, clause: Span): Span {
  const sentenceEnd = text.indexOf('。', item.end)
  const within = text.slice(0, sentenceEnd < 0 ? text.length : sentenceEnd)
  const rank = item.rank ? endAfter(within, item.rank, item.end) : 0
  const yoy = item.yoy
    ? endAfter(within, `${item.yoy}%`, item.end) || endAfter(within, item.yoy, item.end)
    : 0
  const before = item.yoy && yoy === 0 ? text.lastIndexOf(item.yoy, item.start) : -1
  const start = before < 0 ? clause.start : Math.min(clause.start, startOf(text, before))
  return { start, end: Math.max(clause.end, rank, yoy) }
}

function endAfter(text: string, words: string, from: number): number {
  const at = text.indexOf(words, from)
  return at < 0 ? 0 : at + words.length
}

// Several that share one figure, or stand at one place, are no neighbours of each other.
function neighbour(items: Item[], index: number, step: 1 | -1): Item | null {
  const own = items[index]
  for (let at = index + step; own && items[at]; at += step) {
    const other = items[at]
    if (other && (other.end <= own.start || other.start >= own.end)) return other
  }
  return null
}

/** No clause is longer: a text without marks costs no more than its length. */
const LONGEST_CLAUSE = 300

function startOf(text: string, from: number): number {
  let at = from
  while (at > 0 && from - at < LONGEST_CLAUSE && !EDGE.includes(text.charAt(at - 1))) at -= 1
  return at
}

function endOf(text: string, from: number): number {
  let at = from
  while (at < text.length && at - from < LONGEST_CLAUSE && !EDGE.includes(text.charAt(at))) at += 1
  return at
}

/** The character at which two items part: right before a figure that leads its words, else the first joint after the
 * other; the last character of the other where nothing stands between. */
function jointBetween(text: string, one: Span, other: Span): number {
  const between = text.slice(one.end, other.start)
  const edge = Math.max(...[...EDGE].map((mark) => between.lastIndexOf(mark)))
  if (edge >= 0) return one.end + edge
  const leads = /(?:[、和与]|(?<![惠涉普以])及)(?:新建|翻建|新增|改建|建成|完成|为|对)?$/.exec(between)
  if (leads) return one.end + leads.index
  const first = between.search(JOINT)
  return first < 0 ? one.end - 1 : one.end + first
}

// A figure whose words stand before several (分别增长5%和8%) is quoted from the start of their clause.
function named(text: string, item: Item, clause: Span): Span {
  const words = text.slice(clause.start, item.start) + text.slice(item.end, clause.end)
  if (NAMED.test(words.replaceAll(/分别|各|达到|增长|以上|左右/g, ''))) return clause
  return { start: startOf(text, clause.start), end: clause.end }
}
