// The chapters of the year's work under the report's own headings.
import type { Chapter } from '@/lib/domain/chapter'

// Part two of the report, as its passages are placed (lib/report/types.ts, where).
const YEARS_WORK = '\u4e8c'

export type ChapterHeading = { chapter: Chapter; words: string }

/** The six chapters of part two, numbered as the report numbers them. */
export function chapterHeadings(
  passages: readonly { kind: string; location: string; heading: string | null }[],
): ChapterHeading[] {
  const chapters = passages.filter(
    ({ kind, location }) => kind === 'chapter' && location.startsWith(YEARS_WORK),
  )
  return chapters.map(({ heading }, index) => ({
    chapter: String(index + 1) as Chapter,
    words: heading ?? '',
  }))
}
