// The figures of a made-up year: what a task's target stands at by a quarter's end, the same at every play.
import type { TargetWithVersion } from '@/db/reads/entry-subject'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { measureInForce } from '@/lib/domain/target'
import { pacedTarget } from '../verdict-of-draft'

type Course = readonly [number, number, number, number]

/** Shares of the year's target: on pace, slow, quick, beyond it. */
const COURSES: readonly Course[] = [
  [0.25, 0.5, 0.75, 1],
  [0.1, 0.35, 0.6, 0.9],
  [0.35, 0.7, 1, 1],
  [0.27, 0.55, 0.81, 1.08],
]
const POINTS: readonly Course[] = [
  [0.3, 0.2, 0.1, 0.1],
  [-0.4, -0.1, 0.2, -0.2],
  [0, 0, 0, 0],
]

export type Asked = { index: number; quarter: QuarterNumber }

/** What the form sends for one target: a figure, or a blank with its reason. */
export function figureOf(row: TargetWithVersion, { index, quarter }: Asked) {
  const target = pacedTarget(row)
  const measure = measureInForce(target)
  const at = (courses: readonly Course[]) => courses[index % courses.length]?.[quarter - 1] ?? 0
  const goal = Number(target.value ?? '0')
  if (measure === 'external') return blank('notAvailable', 'not handed down yet')
  if (measure === 'node') return typed(nodeState({ index, quarter }))
  if (measure === 'rate') return typed(goal + at(POINTS))
  if (index % 31 === 30 && quarter === 1) return blank('notDue', 'not published yet')
  if (measure === 'level') return typed(goal * (0.85 + 0.05 * quarter))
  if (measure === 'stock') return typed(stockAt(Number(target.baseline ?? '0'), goal, at(COURSES)))
  return typed(wholeOr(goal * at(COURSES) * (measure === 'cap' ? 0.98 : 1), target.value))
}

const typed = (value: number) => ({ typed: String(Number(value.toFixed(3))) })
const blank = (kind: string, reason: string) => ({ typed: '', blank: kind, blankReason: reason })
const stockAt = (from: number, goal: number, share: number) => Math.round(from + (goal - from) * share)

/** Whole things stay whole. */
const wholeOr = (value: number, goal: string | null) => (goal?.includes('.') ? value : Math.round(value))

function nodeState({ index, quarter }: Asked): number {
  if (index % 7 === 0) return quarter >= 2 ? 1 : 0
  return quarter === 4 && index % 6 !== 0 ? 1 : 0
}
