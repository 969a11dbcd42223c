import type { Bound, Direction, Kind, Measure, Trend } from '@/lib/domain/target'

/** What these words need to know of a target; decimals are text in its unit. */
export type TargetWords = {
  kind: Kind
  measure: Measure
  direction: Direction
  bound: Bound
  trend: Trend | null
  unit: string
  goal: string | null
  goalTo: string | null
}

export const handedDown = '市下达目标'
export const awaitingGoal = '目标值待下达'
const MILESTONE = '完成这一节点'

/** '200台', '增长5%', '45%', '2500人次以上', '控制在3%以内'; what is handed down and not known yet is said so. */
export function goalWords(target: TargetWords): string {
  if (target.kind === 'milestone') return MILESTONE
  if (target.goal === null) return handedDown
  const range = target.goalTo ? `${target.goal}至${target.goalTo}` : target.goal
  return bounded(withTrend(target, `${range}${target.unit}`), target)
}

/** '83台', '增长5.3%', '已完成' or '尚未完成' for a node. */
export function valueWords(target: TargetWords, value: string): string {
  if (target.kind === 'milestone') return value === '0' ? '尚未完成' : '已完成'
  return withTrend(target, `${value}${target.unit}`)
}

function withTrend({ kind, trend }: TargetWords, figure: string): string {
  if (kind !== 'growthRate') return figure
  if (figure.startsWith('-')) return `${trend === 'down' ? '上升' : '下降'}${figure.slice(1)}`
  return `${trend === 'down' ? '下降' : '增长'}${figure}`
}

function bounded(figure: string, { direction, bound }: TargetWords): string {
  if (direction === 'within' || bound === 'atMost') return `控制在${figure}以内`
  if (bound === 'atLeast') return `${figure}以上`
  return bound === 'about' ? `${figure}左右` : figure
}
