// What is wrong with the class of a task that comes of a split, given the targets that go to it (domain.md, T).
import type { Measure } from './target'
import type { TaskClass } from './task'

export type PartProblem = 'needsFigure' | 'figuresGo' | 'hasNode'

/** A quantified one has a figure, a milestone one none but nodes (one is made where it has none), a qualitative one nothing. */
export function partProblem(taskClass: TaskClass, measures: readonly Measure[]): PartProblem | null {
  const figures = measures.filter((measure) => measure !== 'node')
  if (taskClass === 'quantified') return figures.length === 0 ? 'needsFigure' : null
  if (figures.length > 0) return 'figuresGo'
  return taskClass === 'qualitative' && measures.length > 0 ? 'hasNode' : null
}
