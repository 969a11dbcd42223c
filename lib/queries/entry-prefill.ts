// What an entry's form begins with besides what was saved: an earlier quarter's words, or a copy that was never saved.
import type { Prefill } from '@/lib/domain/prefill'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { Beside } from './entry-beside'
import { CARRIED_FIELDS } from './entry-carry'
import type { EntryContent } from './entry-content'

export type Prefilled =
  | { by: 'last'; quarter: QuarterNumber; fields: readonly (typeof CARRIED_FIELDS)[number][] }
  | { by: 'copy'; savedAt: Date }

/** Nothing asked for, or nothing there: what was saved stands. */
export function prefilledWith(
  prefill: Prefill | null,
  content: EntryContent,
  { carry, kept }: Pick<Beside, 'carry' | 'kept'>,
): { content: EntryContent; prefilled: Prefilled | null } {
  if (prefill === 'copy' && kept)
    return { content: kept.content, prefilled: { by: 'copy', savedAt: kept.savedAt } }
  if (prefill === 'last' && carry) {
    const fields = CARRIED_FIELDS.filter((field) => carry.texts[field].trim() !== '')
    return {
      content: { ...content, ...carry.texts },
      prefilled: { by: 'last', quarter: carry.quarter, fields },
    }
  }
  return { content, prefilled: null }
}
