import type { TargetLine } from '@/lib/queries/task-line'
import { valueText } from '@/lib/text/zh/target-figure'
import { taskText } from '@/lib/text/zh/task-page'
import { blankSays } from '@/lib/text/zh/verdict'

/** What was reported of a target: its value, or the blank with its reason. */
export function valueWords(target: TargetLine): string {
  if (target.value !== null) return valueText(target.value, target, target.measure)
  return target.blank ? blankSays(target.blank, target.blankReason ?? '') : taskText.noValue
}
