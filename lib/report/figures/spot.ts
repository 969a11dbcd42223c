// A numeral with the words around it, which the rule tables look at.
import type { Numeral, Script } from './numerals'
import { numeralsOf } from './numerals'
import { type Unit, unitAt } from './units'

/**
 * `before` and `after` are the sentence's words on both sides of the numeral, `unit` the unit that follows it,
 * `rest` the words after the unit. `quoted` is true inside quotation marks.
 */
export type Spot = {
  numeral: Numeral
  script: Script
  written: string
  before: string
  after: string
  unit: Unit | null
  rest: string
  quoted: boolean
}

const OPENING = /[“‘「《]/g
const CLOSING = /[”’」》]/g
/** 余, 多 and 名 may stand between numeral and unit: 300余家, 3200多名. */
const ROUNDING = /^[余多来](?=[^\s，。、；])/

/** The sentence's numerals, each with its surroundings. */
export function spotsOf(text: string): Spot[] {
  return numeralsOf(text).map((numeral) => {
    const before = text.slice(0, numeral.start)
    const after = text.slice(numeral.end)
    const rounding = ROUNDING.exec(after)?.[0] ?? ''
    const unit = unitAt(after.slice(rounding.length))
    const rest = after.slice(rounding.length + (unit?.written.length ?? 0))
    const quoted = (before.match(OPENING)?.length ?? 0) > (before.match(CLOSING)?.length ?? 0)
    return {
      numeral,
      script: numeral.script,
      written: text.slice(numeral.start, numeral.end),
      before,
      after,
      unit,
      rest,
      quoted,
    }
  })
}
