// Flow and stock: the share of the way against pace; at the year's end reached or not (domain.md, M).
import { compare, magnitude, subtract } from './decimal'
import { isWhole, paceOf, type Share, shareOf } from './pace'
import { expectedShare } from './quarter'
import type { Finding, Reading } from './reading'
import { meetsTarget, type PacedTarget } from './target'
import { normalisedValue, unitClass } from './unit'
import { FEW } from './verdict-rules'

/** Counted up from nothing: what is reached is done, in whatever quarter. */
export function verdictOfFlow(reading: Reading): Finding {
  const share = shareOf(reading.value, reading.goal)
  if (!share) return unpaced(reading, 'tooFew')
  if (isWhole(share)) return { code: 'done', basis: 'reached', ...sum(share, '100') }
  if (reading.yearEnd) return short(reading, share)
  return isFew(reading.target) && !planned(reading) ? unpaced(reading, 'tooFew') : paced(reading, share)
}

/** Counted from last year's figure; it may fall again, so it is done at the year's end only. */
export function verdictOfStock(reading: Reading): Finding {
  const { value, goal, target, yearEnd } = reading
  const share = target.baseline === null ? null : shareOf(value, goal, target.baseline)
  if (!share) return unpaced(reading, 'noBaseline')
  if (!yearEnd) return paced(reading, share)
  return isWhole(share) ? { code: 'done', basis: 'reached', ...sum(share, '100') } : short(reading, share)
}

/** Ten countable things or fewer; lengths, areas, money and person-times are never few. */
function isFew(target: PacedTarget): boolean {
  if (target.value === null || unitClass(target.unit) !== 'things') return false
  return compare(target.normalised ?? normalisedValue(target.value, target.unit), FEW) <= 0
}

const planned = ({ plan, quarter }: Reading) => plan?.expected?.[quarter.quarter]

const sum = (share: Share, expected: string) => {
  const { reached, rounded } = paceOf(share, expected)
  return { reached, rounded }
}

function paced(reading: Reading, share: Share): Finding {
  const plan = planned(reading)
  const expected = plan ?? expectedShare(reading.quarter)
  return { basis: 'paced', expected, planned: plan !== undefined, ...paceOf(share, expected) }
}

function short({ value, goal }: Reading, share: Share): Finding {
  return { code: 'behind', basis: 'short', missing: gapTo(value, goal), ...sum(share, '100') }
}

/** No pace can be told: not due yet until the year's end, then reached or not. */
function unpaced({ target, value, goal, yearEnd }: Reading, basis: 'tooFew' | 'noBaseline'): Finding {
  const reached = meetsTarget(target, value, goal)
  if (yearEnd)
    return reached ? { code: 'done', basis } : { code: 'behind', basis, missing: gapTo(value, goal) }
  return { code: 'notDueYet', basis }
}

const gapTo = (value: string, goal: string) => magnitude(subtract(goal, value))
