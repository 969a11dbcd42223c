// What a rule is asked and what it answers (domain.md, M; verdict-of-target.ts asks).
import type { Plan } from './plan'
import type { Quarter } from './quarter'
import type { PacedTarget } from './target'
import type { Verdict } from './verdict'

/** A target that has a value, in a quarter for which a value was entered; goal is the target's value. */
export type Reading = {
  target: PacedTarget
  goal: string
  value: string
  quarter: Quarter
  yearEnd: boolean
  plan: Plan | null
}

/** What a rule adds to the inputs that every verdict carries. */
export type Finding = Pick<Verdict, 'code' | 'basis'> &
  Partial<Pick<Verdict, 'reached' | 'rounded' | 'expected' | 'planned' | 'gap' | 'missing' | 'due'>>
