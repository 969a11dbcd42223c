// The orders in which a list of tasks can stand. The words people choose from are an allow list, never a column.
import type { Standing } from './standing'
import type { Verdict } from './verdict'

export const TASK_SORTS = ['report', 'verdict', 'share', 'lead'] as const
export type TaskSort = (typeof TASK_SORTS)[number]

/** What needs attention first: late and behind, then what runs, then what is done, then what has nothing to show. */
const URGENCY: Standing[] = [
  ...(['overdue', 'behind', 'notDueYet', 'onPace', 'ahead', 'done', 'selfAssessed'] as const),
  ...(['notAvailable', 'notDue', 'notApplicable', 'unreported'] as const),
]

/** Behind everything that has a share. */
const LAST = 1_000_000_000

type Sortable = {
  standing: Standing
  lead: { id: string } | null
  targets: { verdict: Pick<Verdict, 'reached'> | null }[]
}

/** A sorted copy; equal ones keep the report's order. */
export function sortTasks<Line extends Sortable>(lines: readonly Line[], sort: TaskSort): Line[] {
  const place = PLACES[sort](lines)
  return [...lines].sort((a, b) => place(a) - place(b))
}

type Place = (line: Sortable) => number

const PLACES: Record<TaskSort, (lines: readonly Sortable[]) => Place> = {
  report: () => () => 0,
  verdict: () => (line) => URGENCY.indexOf(line.standing),
  share: () => lowestShare,
  lead: (lines) => {
    const order = [...new Set(lines.flatMap(({ lead }) => lead?.id ?? []))]
    return ({ lead }) => (lead ? order.indexOf(lead.id) : order.length)
  },
}

/** The share of the target that is furthest behind. */
function lowestShare({ targets }: Sortable): number {
  const shares = targets.flatMap(({ verdict }) => (verdict?.reached ? [Number(verdict.reached)] : []))
  return Math.min(LAST, ...shares)
}
