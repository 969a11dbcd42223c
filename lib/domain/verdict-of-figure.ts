// Rate, level and cap: the figure itself against the target, in its own points (domain.md, M).
import { magnitude, subtract } from './decimal'
import type { Finding, Reading } from './reading'
import { meetsTarget } from './target'

/** Above or below, no band; done only on the full year's figure. A rate may fall again without being wrong. */
export function verdictOfRate({ target, value, goal, yearEnd }: Reading): Finding {
  const gap = subtract(value, goal)
  if (!meetsTarget(target, value, goal))
    return { code: 'behind', basis: 'rate', gap, missing: magnitude(gap) }
  return { code: yearEnd ? 'done' : 'onPace', basis: 'rate', gap }
}

/** What is still missing; done when reached and, at the year's end, still held. */
export function verdictOfLevel({ target, value, goal, yearEnd }: Reading): Finding {
  if (meetsTarget(target, value, goal)) return { code: yearEnd ? 'done' : 'onPace', basis: 'level' }
  const missing = magnitude(subtract(goal, value))
  return { code: yearEnd ? 'behind' : 'notDueYet', basis: 'level', missing }
}

/** Within or over, whatever the words of the target say. */
export function verdictOfCap({ value, goal, yearEnd }: Reading): Finding {
  const within = meetsTarget({ direction: 'within', bound: 'atMost' }, value, goal)
  if (!within) return { code: 'behind', basis: 'cap', missing: magnitude(subtract(value, goal)) }
  return { code: yearEnd ? 'done' : 'onPace', basis: 'cap' }
}
