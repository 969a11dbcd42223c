// The whole year as rows of cells: the headline targets, six chapters by titled paragraph, ten projects.
import type { PassageRow, ProjectRow } from '@/db/reads/reports'
import type { Chapter } from '@/lib/domain/chapter'
import { groupedBy } from '@/lib/domain/grouped'
import { chapterHeadings } from './chapter-headings'
import type { TaskLine } from './task-line'

/** A titled paragraph, or a project by its number. */
export type StripGroup = { key: string; heading: string; project: number | null; lines: TaskLine[] }
export type StripRow = { chapter: Chapter; heading: string; groups: StripGroup[]; total: number }

/** A task that stands in a chapter and in the annex has a cell in both rows. */
export function stripRows(lines: TaskLine[], passages: PassageRow[], projects: ProjectRow[]): StripRow[] {
  const headings = new Map(passages.map((passage) => [passage.key, passage.heading ?? '']))
  const chapters = [{ chapter: '0' as Chapter, words: '' }, ...chapterHeadings(passages)]
  const rows = chapters.map(({ chapter, words }) => {
    const own = lines.filter((line) => line.chapter === chapter)
    const groups = [...groupedBy(own, (line) => line.paragraphKey)].map(([key, group]) => ({
      key,
      heading: headings.get(key) ?? '',
      project: null,
      lines: group,
    }))
    return { chapter, heading: words, groups, total: own.length }
  })
  return [...rows, annexRow(lines, passages, projects)]
}

function annexRow(lines: TaskLine[], passages: PassageRow[], projects: ProjectRow[]): StripRow {
  const annex = passages.findLast(({ kind }) => kind === 'part')
  const groups = projects.map(({ number, title, passageKey }) => ({
    key: passageKey,
    heading: title,
    project: number,
    lines: lines.filter((line) => line.project === number),
  }))
  return {
    chapter: 'annex',
    heading: annex?.heading ?? '',
    groups,
    total: lines.filter((line) => line.project !== null).length,
  }
}
