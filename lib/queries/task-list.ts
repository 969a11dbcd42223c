// Which tasks answer a reader's filters, in which order, and what can be chosen.
import 'server-only'
import { passagesOf, projectsOf } from '@/db/reads/reports'
import { taskSourcesOf } from '@/db/reads/tasks'
import type { Chapter } from '@/lib/domain/chapter'
import { groupedBy } from '@/lib/domain/grouped'
import type { QuarterNumber } from '@/lib/domain/quarter'
import type { Standing } from '@/lib/domain/standing'
import type { TaskClass } from '@/lib/domain/task'
import { SHOWN_LIVES, type ShownLife } from '@/lib/domain/task-life'
import { sortTasks, type TaskSort } from '@/lib/domain/task-order'
import { PUBLIC } from '@/lib/domain/visibility'
import { type ChapterHeading, chapterHeadings } from './chapter-headings'
import { reportState } from './report-state'
import { type TaskLine, taskLine } from './task-line'
import type { Named } from './task-state'

export type TaskQuestion = {
  chapter?: Chapter
  lead?: string
  class?: TaskClass
  verdict?: Standing
  life?: ShownLife
  project?: number
  keyword?: string
  sort?: TaskSort
  quarter?: QuarterNumber
}

export type Heading = { key: string; words: string }

export type TaskListView = {
  year: number
  upTo: QuarterNumber | null
  openedQuarters: QuarterNumber[]
  /** All tasks of the report, whatever the filters. */
  total: number
  anyPublished: boolean
  /** In the report's order the lines stand under the titled paragraphs; otherwise in one group without heading. */
  groups: { heading: Heading | null; lines: TaskLine[] }[]
  lines: TaskLine[]
  leads: Named[]
  /** The lives that occur, with how many tasks stand in each. */
  lives: { life: ShownLife; count: number }[]
  chapters: ChapterHeading[]
  projects: { n: number; title: string }[]
}

/** The list for a year, or null when that year has no report; `year` null is the newest. */
export async function taskList(year: number | null, question: TaskQuestion): Promise<TaskListView | null> {
  const state = await reportState(year, question.quarter)
  if (!state) return null
  const [passages, projects, sources] = await Promise.all([
    passagesOf(PUBLIC, state.report.id),
    projectsOf(PUBLIC, state.report.id),
    taskSourcesOf(PUBLIC, state.report.id),
  ])
  const all = state.tasks.map(taskLine)
  const quotes = groupedBy(sources, (source) => source.taskId)
  const wordsOf = (code: string) => (quotes.get(`${state.report.id}-${code}`) ?? []).map(({ quote }) => quote)
  const wanted = all.filter((line) => answers(line, question, wordsOf(line.code)))
  const lines = sortTasks(wanted, question.sort ?? 'report')
  const headings = new Map(passages.map((passage) => [passage.key, passage.heading ?? '']))
  return {
    year: state.report.year,
    upTo: state.upTo,
    openedQuarters: state.windows.map((window) => window.quarter),
    total: all.length,
    anyPublished: all.some((line) => line.quarter !== null),
    groups: groupsOf(lines, headings, question.sort ?? 'report'),
    lines,
    leads: leadsOf(all),
    lives: livesOf(all),
    chapters: chapterHeadings(passages),
    projects: projects.map(({ number, title }) => ({ n: number, title })),
  }
}

function answers(line: TaskLine, question: TaskQuestion, quotes: string[]): boolean {
  return (
    (!question.chapter || line.chapter === question.chapter) &&
    (!question.lead || line.lead?.id === question.lead) &&
    (!question.class || line.taskClass === question.class) &&
    (!question.verdict || line.standing === question.verdict) &&
    (!question.life || line.shownLife === question.life) &&
    (!question.project || line.project === question.project) &&
    (!question.keyword || holds([line.title, ...quotes], question.keyword))
  )
}

/** Whether a title or one of the report's clauses holds the words, capital letters and width aside. */
function holds(texts: string[], keyword: string): boolean {
  const folded = (text: string) => text.normalize('NFKC').toLowerCase()
  return texts.some((text) => folded(text).includes(folded(keyword)))
}

function groupsOf(lines: TaskLine[], headings: Map<string, string>, sort: TaskSort) {
  if (sort !== 'report') return [{ heading: null, lines }]
  return [...groupedBy(lines, (line) => line.paragraphKey)].map(([key, group]) => ({
    heading: { key, words: headings.get(key) ?? '' },
    lines: group,
  }))
}

function livesOf(lines: TaskLine[]) {
  const counted = SHOWN_LIVES.map((life) => ({
    life,
    count: lines.filter((one) => one.shownLife === life).length,
  }))
  return counted.filter(({ count }) => count > 0)
}

function leadsOf(lines: TaskLine[]): Named[] {
  const byId = new Map(lines.flatMap(({ lead }) => (lead ? [[lead.id, lead] as const] : [])))
  return [...byId.values()]
}
