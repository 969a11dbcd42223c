// An approved version as the office compares with it: the public's words of it, its values and its kept verdict.
import type { PublishedEntry, PublishedValue } from '@/db/reads/published-entries'
import type { Blank } from '@/lib/domain/blank'
import type { Judgement } from '@/lib/domain/judgement'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { EntryVerdict } from '@/lib/domain/verdict-of-entry'

export type PublishedContent = {
  quarter: QuarterNumber
  number: number
  approvedAt: Date | null
  judgement: Judgement | null
  progress: string
  problem: string
  nextStep: string
  values: Record<string, { value: string | null; blank: Blank | null; blankReason: string }>
  verdict: EntryVerdict | null
}

/** With the values of its version. */
export function publishedContent(entry: PublishedEntry, values: readonly PublishedValue[]): PublishedContent {
  return {
    quarter: entry.quarter as QuarterNumber,
    number: entry.number,
    approvedAt: entry.approvedAt,
    judgement: entry.judgement as Judgement | null,
    progress: entry.progress,
    problem: entry.problem,
    nextStep: entry.nextStep,
    values: Object.fromEntries(
      values.map(({ targetId, value, blank, blankReason }) => [
        targetId,
        { value, blank: blank as Blank | null, blankReason: blankReason ?? '' },
      ]),
    ),
    // Written by verdictOfEntry when the version was submitted (domain.md, rule 5).
    verdict: entry.verdict as EntryVerdict | null,
  }
}

/** The newest approved entry of a quarter before this one, of the same year. */
export function approvedBefore(
  published: readonly PublishedContent[],
  quarter: QuarterNumber,
): PublishedContent | null {
  return published.findLast((one) => one.quarter < quarter) ?? null
}
