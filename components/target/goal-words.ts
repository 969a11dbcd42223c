import type { TargetLine } from '@/lib/queries/task-line'
import { goalText } from '@/lib/text/zh/target-figure'
import { handedDown } from '@/lib/text/zh/task-words'
import { measureWords } from '@/lib/text/zh/words'

/** What a target promises, in words: 200台, 增长5%; a node and what is handed down later have no figure. */
export function goalWords(target: TargetLine): string {
  if (target.measure === 'node') return measureWords.node
  if (target.goal === null) return handedDown
  return goalText({ ...target, value: target.goal, valueTo: target.goalTo }, target.measure)
}
