// Lists of values that share their words: 分别增长6.5%和8%左右, 分别达58420元、32760元.
import type { Quantity } from './quantities'

const VERB =
  '(?:同比|分别|各|均)*(?:增长|下降|提高|减少|增加|上升|回落|达到?|为|提升|上涨|降低|减|增)?[近约]?'
const JOINS = new RegExp(`^(?:左右|以上|以内|以下)?(?:[、和与及]|以及)(${VERB})$`)
const MARK = /[，；。：！？]/
const BOUND = /^(左右|以上|以内|以下|上下)/
const TRAILING_VERB = /(增长|下降|提高|减少|增加|上升|回落|提升|上涨|降低)[近约]?$/

/** The same quantities with the gap to the one before, and with the words that they share in a list. */
export function withLists(text: string, quantities: Quantity[]): Quantity[] {
  const spaced = quantities.map((quantity, index) => ({
    ...quantity,
    gap: gapBetween(text, quantities[index - 1], quantity),
  }))
  return runsOf(spaced).flatMap((run) => (run.length > 1 ? shared(run) : run))
}

const LONGEST_GAP = 200
const LONGEST_LIST = 20

function gapBetween(text: string, previous: Quantity | undefined, next: Quantity): string | null {
  if (!previous || next.start - previous.end > LONGEST_GAP || previous.bracketed !== next.bracketed)
    return null
  const gap = text.slice(previous.end, next.start)
  return MARK.test(gap) ? null : gap
}

function runsOf(quantities: Quantity[]): Quantity[][] {
  const runs: Quantity[][] = []
  for (const quantity of quantities) {
    const open = runs.at(-1)
    const last = open?.at(-1)
    if (open && last && open.length < LONGEST_LIST && continues(last, quantity)) open.push(quantity)
    else runs.push([quantity])
  }
  return runs
}

function continues(last: Quantity, next: Quantity): boolean {
  if (next.gap === null || !JOINS.test(next.gap)) return false
  const apiece = /分别/.test(last.clause)
  if (/[增降减提升]/.test(next.gap) && !apiece) return false
  return isAlike(last, next) || (apiece && !/[增降减提升]/.test(next.gap))
}

const isAlike = ({ unit: one }: Quantity, { unit: other }: Quantity) =>
  one.written === other.written || (one.family === 'money' && other.family === 'money')

// A later value takes the words before the first, an earlier one the 左右 after the last.
function shared(run: Quantity[]): Quantity[] {
  const [first, last] = [run[0] as Quantity, run.at(-1) as Quantity]
  return run.map((quantity, place) => ({
    ...quantity,
    clause: place === 0 ? quantity.clause : clauseFor(first, quantity),
    rest: BOUND.test(quantity.rest) ? quantity.rest : last.rest,
    list: run.length,
    place,
  }))
}

function clauseFor(first: Quantity, quantity: Quantity): string {
  const verb = JOINS.exec(quantity.gap ?? '')?.[1] ?? ''
  return verb === '' ? first.clause : first.clause.replace(TRAILING_VERB, '') + verb
}
