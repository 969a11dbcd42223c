// The chapters of the year's work under the report's own headings.
import type { Chapter } from '@/lib/domain/chapter'

// Part one looks back at the year before, as its passages are placed (lib/report/types.ts, where).
const LOOK_BACK = '\u4e00'

export type ChapterHeading = { chapter: Chapter; words: string }

/** The chapters after the look back, counted in the order of the text (lib/report/import/chapter-of-place.ts). */
export function chapterHeadings(
  passages: readonly { kind: string; location: string; heading: string | null }[],
): ChapterHeading[] {
  const chapters = passages.filter(
    ({ kind, location }) => kind === 'chapter' && !location.startsWith(LOOK_BACK),
  )
  return chapters.map(({ heading }, index) => ({
    chapter: String(index + 1) as Chapter,
    words: heading ?? '',
  }))
}
