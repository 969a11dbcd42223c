// One task as a line of a list: what was promised, what is public of it, how it stands.
import type { TargetRow } from '@/db/reads/targets'
import type { Blank } from '@/lib/domain/blank'
import type { Chapter } from '@/lib/domain/chapter'
import type { Judgement } from '@/lib/domain/judgement'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { Standing } from '@/lib/domain/standing'
import type { Bound, Direction, Kind, Measure, Trend } from '@/lib/domain/target'
import type { TaskClass, TaskLife } from '@/lib/domain/task'
import { goesOnElsewhere, type ShownLife, shownLife } from '@/lib/domain/task-life'
import type { TaskVerdict, Verdict } from '@/lib/domain/verdict'
import { measureOf, type Named, type Published, type TaskState } from './task-state'

/** Decimals are text in the target's own unit; value and blank are what the newest approved entry holds. */
export type TargetLine = {
  id: string
  key: string
  name: string
  kind: Kind
  measure: Measure
  direction: Direction
  bound: Bound
  trend: Trend | null
  unit: string
  goal: string | null
  goalTo: string | null
  baseline: string | null
  value: string | null
  blank: Blank | null
  blankReason: string | null
  verdict: Verdict | null
}

export type TaskLine = {
  code: string
  title: string
  taskClass: TaskClass
  life: TaskLife
  shownLife: ShownLife
  chapter: Chapter
  paragraphKey: string
  project: number | null
  headline: boolean
  lead: Named | null
  standing: Standing
  /** The quarter that the newest approved entry speaks of, null before any. */
  quarter: QuarterNumber | null
  /** Handed in after the due date: stays visible as such. */
  late: boolean
  judgement: Judgement | null
  verdict: TaskVerdict | null
  targets: TargetLine[]
}

/** A task's line from its state. */
export function taskLine(state: TaskState): TaskLine {
  const { task, newest } = state
  return {
    code: task.code,
    title: task.title,
    taskClass: task.taskClass as TaskClass,
    life: state.life,
    shownLife: shownLife(state.life, task.mergedIntoId),
    chapter: task.chapter as Chapter,
    paragraphKey: task.paragraphKey,
    project: task.project,
    headline: task.headline,
    lead: state.lead,
    standing: state.standing,
    quarter: newest?.quarter ?? null,
    late: newest !== null && state.timeliness.get(newest.quarter) === 'madeUpLate',
    judgement: (newest?.entry.judgement as Judgement | undefined) ?? null,
    verdict: newest?.verdict?.task ?? null,
    targets: state.targets.map((target) => targetLine(target, newest)),
  }
}

/** Without tasks whose work goes on under others: those are counted in their place, and nothing is counted twice. */
export const countedLines = (lines: readonly TaskLine[]): TaskLine[] =>
  lines.filter(({ life }) => !goesOnElsewhere(life))

/** A target with what one published version holds for it. */
export function targetLine(target: TargetRow, published: Published | null): TargetLine {
  const entered = published?.values.get(target.id)
  return {
    id: target.id,
    key: target.key,
    name: target.name,
    kind: target.kind as Kind,
    measure: measureOf(target),
    direction: target.direction as Direction,
    bound: target.bound as Bound,
    trend: target.trend as Trend | null,
    unit: target.current.unit,
    goal: target.current.value,
    goalTo: target.current.valueTo,
    baseline: target.current.baseline,
    value: entered?.value ?? null,
    blank: (entered?.blank as Blank | null | undefined) ?? null,
    blankReason: entered?.blankReason ?? null,
    verdict: published?.verdict?.targets[target.id] ?? null,
  }
}
