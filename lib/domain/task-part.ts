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

/**
 * How many parts a split makes at least: one where something stays; one too where an administrator takes 定性 work up as
 * a 节点, so that it can be planned (domain.md, T) while what was published of it keeps its class; else two.
 */
export function fewestParts(of: { parent: TaskClass; stays: boolean; parts: readonly TaskClass[] }): number {
  const { parent, stays, parts } = of
  const becomesNode = parent === 'qualitative' && parts.length === 1 && parts[0] === 'milestone'
  return stays || becomesNode ? 1 : 2
}
