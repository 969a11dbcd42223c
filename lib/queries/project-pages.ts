// The ten projects of the annex: all on one wall, and each with what the report promises and what has come of it.
import 'server-only'
import { type PassageRow, passagesOf, projectsOf } from '@/db/reads/reports'
import type { QuarterNumber } from '@/lib/domain/quarter'
import { type Rollup, rollUp } from '@/lib/domain/rollup'
import { PUBLIC } from '@/lib/domain/visibility'
import { type ReportState, reportState } from './report-state'
import { countedLines, type TaskLine, taskLine } from './task-line'
import type { Named } from './task-state'

export type ProjectSummary = {
  n: number
  title: string
  passage: string
  lines: TaskLine[]
  counts: Rollup['counts']
  /** The confirmed leads of its tasks. */
  leads: Named[]
  /** A task of it has no confirmed lead yet. */
  unsettled: boolean
}

export type ProjectWallView = {
  year: number
  heading: string
  upTo: QuarterNumber | null
  openedQuarters: QuarterNumber[]
  rollup: Rollup
  projects: ProjectSummary[]
}

export type ProjectProgress = { code: string; quarter: QuarterNumber; progress: string; problem: string }

export type ProjectPageView = {
  year: number
  project: ProjectSummary
  /** The report's own words, sentence by sentence. */
  words: { key: string; text: string }[]
  number: string
  progress: ProjectProgress[]
  before: number | null
  after: number | null
}

/** The wall of a year, or null when that year has no report. */
export async function projectWall(year: number, asked?: QuarterNumber): Promise<ProjectWallView | null> {
  const state = await reportState(year, asked)
  if (!state) return null
  const [passages, projects] = await Promise.all([
    passagesOf(PUBLIC, state.report.id),
    projectsOf(PUBLIC, state.report.id),
  ])
  const summaries = projects.map((project) => summary(state, project))
  return {
    year,
    heading: passages.findLast(({ kind }) => kind === 'part')?.heading ?? '',
    upTo: state.upTo,
    openedQuarters: state.windows.map(({ quarter }) => quarter),
    rollup: countsOf(summaries.flatMap(({ lines }) => lines)),
    projects: summaries,
  }
}

/** One project of a year by its number, or null. */
export async function projectPage(year: number, n: number): Promise<ProjectPageView | null> {
  const state = await reportState(year)
  if (!state) return null
  const [passages, projects] = await Promise.all([
    passagesOf(PUBLIC, state.report.id),
    projectsOf(PUBLIC, state.report.id),
  ])
  const project = projects.find(({ number }) => number === n)
  if (!project) return null
  const numbers = projects.map(({ number }) => number)
  return {
    year,
    project: summary(state, project),
    ...wordsOf(passages, project.passageKey),
    progress: progressOf(state, n),
    before: numbers.findLast((number) => number < n) ?? null,
    after: numbers.find((number) => number > n) ?? null,
  }
}

type ProjectRow = { number: number; title: string; passageKey: string }

function summary({ tasks }: ReportState, { number, title, passageKey }: ProjectRow): ProjectSummary {
  const lines = countedLines(tasks.filter(({ task }) => task.project === number).map(taskLine))
  const leads = new Map(lines.flatMap(({ lead }) => (lead ? [[lead.id, lead] as const] : [])))
  return {
    n: number,
    title,
    passage: passageKey,
    lines,
    counts: countsOf(lines).counts,
    leads: [...leads.values()],
    unsettled: lines.some(({ lead }) => lead === null),
  }
}

const countsOf = (lines: TaskLine[]) =>
  rollUp(lines.map(({ standing, quarter }) => ({ standing, hasApproved: quarter !== null })))

function wordsOf(passages: PassageRow[], key: string) {
  const sentences = passages.filter(({ parentKey }) => parentKey === key)
  return {
    number: passages.find((passage) => passage.key === key)?.text ?? '',
    words: sentences.map(({ key, text }) => ({ key, text })),
  }
}

function progressOf({ tasks }: ReportState, n: number): ProjectProgress[] {
  return tasks
    .filter(({ task }) => task.project === n)
    .flatMap(({ task, newest }) =>
      newest
        ? [
            {
              code: task.code,
              quarter: newest.quarter,
              progress: newest.entry.progress,
              problem: newest.entry.problem,
            },
          ]
        : [],
    )
}
