// A numeral with the words around it, which the rule tables look at.
import type { Numeral } from './numerals'
import { numeralsOf } from './numerals'
import { type Unit, unitAt } from './units'

/**
 * `before` and `after` are the words on both sides of the numeral, `clause` those before it back to the last mark
 * (what stands in brackets left out), `rest` those after the unit; all are cut to a window. `end` lies behind the unit.
 * `quoted` is true inside quotation marks, `bracketed` inside brackets; `sentence` counts the full stops before.
 */
export type Spot = {
  numeral: Numeral
  written: string
  before: string
  clause: string
  after: string
  unit: Unit | null
  rest: string
  start: number
  end: number
  quoted: boolean
  bracketed: boolean
}

const WINDOW = 160
const NEAR = 24
const QUOTES: Record<string, string> = { '“': '”', '‘': '’', '《': '》', '「': '」', '『': '』' }
const LONGEST_PAIR = 100

/** The plain text's numerals, each with its surroundings; a numeral inside the unit of another is none of its own. */
export function spotsOf(text: string): Spot[] {
  const quoted = enclosed(text, QUOTES)
  const bracketed = enclosed(text, { '（': '）' })
  let end = 0
  return numeralsOf(text).flatMap((numeral) => {
    if (numeral.start < end) return []
    const spot = {
      ...spotAt(text, numeral, bracketed),
      quoted: quoted(numeral),
      bracketed: bracketed(numeral),
    }
    end = spot.end
    return [spot]
  })
}

function spotAt(text: string, numeral: Numeral, bracketed: Enclosed) {
  const left = text.slice(Math.max(0, numeral.start - WINDOW), numeral.start)
  const after = text.slice(numeral.end, numeral.end + WINDOW)
  const unit = unitOf(numeral, after)
  return {
    numeral,
    written: text.slice(numeral.start, numeral.end),
    before: left.slice(-NEAR),
    clause: clauseOf(left, bracketed(numeral)),
    after,
    unit,
    rest: after.slice(unit?.length ?? 0),
    start: numeral.start,
    end: numeral.end + (unit?.length ?? 0),
  }
}

function unitOf({ unit }: Numeral, after: string): Unit | null {
  if (unit === undefined) return unitAt(after)
  return { written: unit, kind: 'ratio', family: 'percent', rounded: false, length: 0 }
}

function clauseOf(before: string, bracketed: boolean): string {
  const words = bracketed ? before.slice(before.lastIndexOf('（') + 1) : withoutBrackets(before)
  return words.slice(lastMark(words) + 1)
}

/** Where the last mark that ends a clause stands in the words, or -1. */
export function lastMark(words: string): number {
  let at = words.length - 1
  while (at >= 0 && !'，；。：！？'.includes(words.charAt(at))) at -= 1
  return at
}

/** The words without what stands in brackets. */
export const withoutBrackets = (words: string) => words.replace(/（[^（）]{0,160}）/g, '')

type Enclosed = (numeral: Numeral) => boolean

// Which places stand inside a pair; a mark that is never closed, or far away, opens nothing.
function enclosed(text: string, pairs: Record<string, string>): Enclosed {
  const inside = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at += 1) {
    const close = pairs[text.charAt(at)]
    const end = close ? text.slice(at, at + LONGEST_PAIR).indexOf(close) : -1
    if (end > 0) inside.fill(1, at, at + end)
  }
  return ({ start }) => inside[start] === 1
}
