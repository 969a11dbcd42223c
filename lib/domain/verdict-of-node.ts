// A node is done once; before that its latest due milestone counts (domain.md, M: node).
import { compare } from './decimal'
import { latestDue, nextDue, type Plan } from './plan'
import type { Quarter } from './quarter'
import type { Finding } from './reading'

type NodeReading = { value: string | null; quarter: Quarter; yearEnd: boolean; plan: Plan | null }

/** value is '1' once done, '0' until then; null (nothing entered) has no verdict once something is due. */
export function verdictOfNode({ value, quarter, yearEnd, plan }: NodeReading): Finding | null {
  if (value !== null && compare(value, '1') >= 0) return { code: 'done', basis: 'node' }
  const milestone = latestDue(plan, quarter.quarter)
  if (!milestone && !yearEnd)
    return { code: 'notDueYet', basis: 'node', ...named(nextDue(plan, quarter.quarter)) }
  if (value === null) return null
  const met = !yearEnd && milestone?.met === true
  return { code: met ? 'onPace' : 'behind', basis: 'node', ...named(milestone) }
}

const named = (milestone: { due: Finding['due'] } | null) => (milestone ? { due: milestone.due } : {})
