// What an entry may begin with: the words of the newest earlier quarter that was published or handed in.
import type { QuarterNumber } from '@/lib/domain/quarter'
import { isHandedIn } from '@/lib/domain/work-group'
import type { EntryContent } from './entry-content'
import type { OfficeTask } from './office-year'
import { approvedBefore } from './published-content'

export type CarriedTexts = Pick<EntryContent, 'progress' | 'problemPublic' | 'nextStep'>
export type Carry = { quarter: QuarterNumber; texts: CarriedTexts }

export const CARRIED_FIELDS = ['progress', 'problemPublic', 'nextStep'] as const

/** Null where there is nothing earlier, or no words of it. */
export function carryInto(task: OfficeTask, quarter: QuarterNumber): Carry | null {
  const [waiting] = [...task.written.entries()]
    .filter(([earlier, { entry }]) => earlier < quarter && isHandedIn(entry.state))
    .sort(([a], [b]) => b - a)
  const published = approvedBefore(task.published, quarter)
  if (waiting && waiting[0] > (published?.quarter ?? 0)) {
    const { progress, problemPublic, nextStep } = waiting[1].content
    return told(waiting[0], { progress, problemPublic, nextStep })
  }
  if (!published) return null
  const { progress, problem: problemPublic, nextStep } = published
  return told(published.quarter, { progress, problemPublic, nextStep })
}

const told = (quarter: QuarterNumber, texts: CarriedTexts): Carry | null =>
  isBlank(texts) ? null : { quarter, texts }

/** Whether none of the words that could be carried over has been written yet. */
export function isBlank(texts: CarriedTexts): boolean {
  return CARRIED_FIELDS.every((field) => texts[field].trim() === '')
}
