// Ratios written with a colon: 1：1 is one number, 9：40：51 is the make-up of a whole and none.
import type { Spot } from './spot'

const RATIO_WORDS = /比|结构|占/
const LONGEST = 5

/** The numerals that colons join, this one among them; null where it stands alone or no ratio is spoken of. */
export function ratioChain(text: string, spots: Spot[], index: number): Spot[] | null {
  let first = index
  while (index - first < LONGEST && joined(text, spots, first - 1)) first -= 1
  let last = index
  while (last - index < LONGEST && joined(text, spots, last)) last += 1
  const chain = spots.slice(first, last + 1)
  return chain.length > 1 && isRatio(chain) ? chain : null
}

// 1：1 and 9：40：51 need no other word; 8：30 is an hour.
const isRatio = (chain: Spot[]) =>
  chain.length > 2 ||
  (chain.length === 2 && chain[1]?.written === '1') ||
  RATIO_WORDS.test(chain[0]?.clause ?? '')

function joined(text: string, spots: Spot[], index: number): boolean {
  const [spot, next] = [spots[index], spots[index + 1]]
  return (
    spot !== undefined &&
    next !== undefined &&
    next.start === spot.numeral.end + 1 &&
    text[spot.numeral.end] === '：'
  )
}

/** The ratio as decimal text: 2.51：1 is 2.51. */
export function ratioValue([one, other]: Spot[]): string {
  const value = Number(one?.numeral.value) / Number(other?.numeral.value)
  return Number.isFinite(value) ? String(Number(value.toFixed(4))) : '0'
}
