import type { Entered } from '@/lib/domain/blank'
import { isDecimal } from '@/lib/domain/decimal'
import { planOf } from '@/lib/domain/plan-points'
import type { Quarter } from '@/lib/domain/quarter'
import type { Verdict } from '@/lib/domain/verdict'
import { verdictOfTarget } from '@/lib/domain/verdict-of-target'
import type { EntryContent, TargetContent } from '@/lib/queries/entry-content'
import type { TargetView } from '@/lib/queries/target-view'
import { conflict } from '@/lib/text/zh/conflict'
import { entryForm } from '@/lib/text/zh/entry-form'
import { valueText } from '@/lib/text/zh/target-figure'
import { blankSays } from '@/lib/text/zh/verdict'

/** What stands for a target in words: 83台, 已完成, 暂无数据：原因, or as it was typed when it was not understood. */
export function figureWords(given: TargetContent | undefined, { measure, paced }: TargetView): string {
  if (given?.blank) return blankSays(given.blank, given.blankReason)
  if (!given || given.typed === '') return entryForm.empty
  if (given.value === null || !isDecimal(given.value)) return given.typed
  if (measure === 'node') return given.value === '1' ? conflict.yes : conflict.no
  return valueText(given.value, paced, measure)
}

/** What stands for a target as the rules read it, null while nothing usable does. */
export function enteredOf({ values }: EntryContent, id: string): Entered | null {
  const given = values[id]
  if (given?.blank) return { blank: given.blank, reason: given.blankReason }
  return given && given.value !== null ? { value: given.value } : null
}

/** The verdict that the figure of an unapproved entry would have. */
export function enteredVerdict(
  { content, quarter }: { content: EntryContent; quarter: Quarter },
  { id, paced, points }: TargetView,
): Verdict | null {
  const plan = planOf(paced, points, content.values[id]?.milestones)
  return verdictOfTarget({ target: paced, quarter, entered: enteredOf(content, id), plan })
}
