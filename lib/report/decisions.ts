// The reviewed decisions of a year: which words become which task. They hold no value and no unit: figures are read.
import type { Becomes, Direction, Kind, Measure } from '@/lib/domain/target'
import type { TaskClass } from '@/lib/domain/task'
import type { TargetRelation } from './types'

/** A clause: the passage's key and a few of its words (see words.ts). */
export type ClauseDecision = { passage: string; words: string }

/**
 * One target of a task. `words` tie it to its figure where a quote holds several, within `passage` alone if given;
 * without words it takes the one figure of each quote. `kind` and `direction` are given only where no figure stands
 * to read them from. `baselineOf` points at last year's figure of the same scope.
 */
export type TargetDecision = {
  key: string
  name: string
  measure: Measure
  passage?: string
  words?: string[]
  becomes?: Becomes
  kind?: Kind
  direction?: Direction
  baselineOf?: ClauseDecision
  mentions?: ClauseDecision[]
  relations?: TargetRelation[]
}

/** One task. `code` is given once, never derived and never used again; departments are slugs. */
export type TaskDecision = {
  code: string
  title: string
  class: TaskClass
  lead: string
  supports: string[]
  project: number | null
  sources: ClauseDecision[]
  targets: TargetDecision[]
}

/** Words that nobody reports on (表态), with the reason. */
export type StanceDecision = ClauseDecision & { reason: string }

export type Decisions = {
  year: number
  projects: { n: number; title: string }[]
  tasks: TaskDecision[]
  stances: StanceDecision[]
  /** Codes of tasks that are no more; they are never given again. */
  retiredCodes: string[]
}
