// What a report on its way in holds: the proposal as read, with every correction (kept in report_drafts.content).
import type { Chapter } from '@/lib/domain/chapter'
import type { Comparability } from '@/lib/domain/comparability'
import type { PassageKind } from '@/lib/domain/passage'
import type { Becomes, Bound, Direction, Kind, Measure, Trend } from '@/lib/domain/target'
import type { TargetRelationType } from '@/lib/domain/target-link'
import type { TaskClass } from '@/lib/domain/task'

/** A clause: `quote` is `text.slice(start, end)` of the passage under that key. */
export type DraftPlace = { passage: string; start: number; end: number; quote: string }

type Span = { start: number; end: number }

/** The rule of the reader that made a row, and how sure it is, between 0 and 1. */
export type Grounds = { rule: string; confidence: number }

export type DraftPassage = {
  key: string
  parent: string | null
  kind: PassageKind
  heading: string | null
  text: string
  where: string
  position: number
  start: number
  end: number
  emphasis?: Span[]
}

/** One figure promised, or a milestone; its `id` is the draft's own and follows it from task to task. */
export type DraftTarget = Grounds & {
  id: string
  name: string
  value: string | null
  valueTo: string | null
  unit: string
  kind: Kind
  direction: Direction
  bound: Bound
  measure: Measure
  becomes: Becomes | null
  trend: Trend | null
  relations: { type: TargetRelationType; target: string; inferred: boolean; note: string | null }[]
  /** `figure` is where numeral and unit stand in the passage; null where words alone promise. */
  sources: (DraftPlace & { unit: string; figure: Span | null })[]
  mentions: DraftPlace[]
}

/** Why a task is none any more: left out with a reason, or its words and figures went to another. */
export type TaskFate = { kind: 'dropped'; reason: string } | { kind: 'merged'; into: string }

/**
 * What one department signs for. `targets` are ids; `keys` gives each target that was ever of this task its letter
 * here, for good. `known` is true where the code stands in the published year already.
 */
export type DraftTask = Grounds & {
  code: string
  title: string
  class: TaskClass
  headline: boolean
  chapter: Chapter
  paragraph: string
  project: number | null
  lead: string | null
  supports: string[]
  sources: DraftPlace[]
  targets: string[]
  keys: Record<string, string>
  fate: TaskFate | null
  known: boolean
  /** The earlier year's task that it goes on with, once an administrator said so. */
  predecessor: string | null
}

/** A figure of the year before; `answers` is the earlier year's target that it settles, once somebody said so. */
export type DraftResult = Grounds &
  DraftPlace & {
    id: string
    name: string
    figure: Span
    value: string | null
    valueTo: string | null
    unit: string
    kind: Kind
    measure: Measure
    trend: Trend | null
    yoy: string | null
    rank: string | null
    answers: string | null
  }

export type DraftComparison = Grounds & {
  result: string
  target: string
  comparability: Comparability
  resultValue: string
  note: string | null
}

/** Words that nobody reports on, with the rule and the reason. */
export type DraftStance = DraftPlace & { rule: string; reason: string }

/** A numeral that is neither target nor result; null where it stands outside every passage. */
export type DraftUnclaimed = {
  passage: string | null
  start: number
  end: number
  figure: string
  quote: string
  rule: string
}

export type DraftReport = {
  year: number
  yearRule: string
  title: string
  subtitle: string
  speaker: string
  speakerOffice: string
  meeting: string
  date: string
}

/** `highest` is the highest code ever given in this year: the next one is above it. */
export type DraftContent = {
  report: DraftReport
  passages: DraftPassage[]
  tasks: DraftTask[]
  targets: DraftTarget[]
  results: DraftResult[]
  comparisons: DraftComparison[]
  stances: DraftStance[]
  unclaimed: DraftUnclaimed[]
  highest: number
}

export type DraftRefusal =
  | 'taskGone'
  | 'nothingPicked'
  | 'nothingStays'
  | 'sameTask'
  | 'hasFigures'
  | 'notDropped'
  | 'noCodes'
  | 'sentenceGone'
  | 'nothingChanged'
  | 'noClause'
  | 'notWritten'

/** The corrected content, or why it was not corrected. */
export type Corrected = { content: DraftContent; code: string } | { refused: DraftRefusal }

/** Whether a task is one that will be published. */
export const isLiving = ({ fate }: Pick<DraftTask, 'fate'>) => fate === null

/** The living task under a code, or null. */
export function livingTask({ tasks }: DraftContent, code: string): DraftTask | null {
  return tasks.find((task) => task.code === code && isLiving(task)) ?? null
}

/** The content with these tasks in place of those with their codes; codes that are not there yet are added in order. */
export function withTasks(content: DraftContent, changed: DraftTask[]): DraftContent {
  const byCode = new Map(changed.map((task) => [task.code, task]))
  const kept = content.tasks.map((task) => byCode.get(task.code) ?? task)
  const known = new Set(content.tasks.map(({ code }) => code))
  return { ...content, tasks: [...kept, ...changed.filter(({ code }) => !known.has(code))] }
}
