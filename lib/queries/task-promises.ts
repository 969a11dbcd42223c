// Where the report promises a task: the clauses in their sentences, and the project of the annex.
import { passagesOf, projectsOf } from '@/db/reads/reports'
import { type TaskSourceRow, taskSourcesOf } from '@/db/reads/tasks'
import { PUBLIC } from '@/lib/domain/visibility'
import type { ReportState } from './report-state'
import type { TaskState } from './task-state'

/** A clause of the report with its neighbours in the same sentence. */
export type Quote = {
  passage: string
  location: string
  heading: string | null
  before: string
  words: string
  after: string
}

/** Where the report promises it: the clauses, and the project of the annex. */
export async function promisedIn({ report }: ReportState, { task }: TaskState) {
  const [passages, projects, sources] = await Promise.all([
    passagesOf(PUBLIC, report.id),
    projectsOf(PUBLIC, report.id),
    taskSourcesOf(PUBLIC, report.id),
  ])
  const headings = new Map(passages.map((passage) => [passage.key, passage]))
  const project = projects.find(({ number }) => number === task.project)
  return {
    quotes: sources.filter(({ taskId }) => taskId === task.id).map((source) => quoteOf(source, headings)),
    project: project ? { n: project.number, title: project.title } : null,
  }
}

type Headings = Map<string, { heading: string | null; parentKey: string | null }>

function quoteOf(source: TaskSourceRow, headings: Headings): Quote {
  const paragraph = headings.get(headings.get(source.passageKey)?.parentKey ?? '')
  return {
    passage: source.passageKey,
    location: source.location,
    heading: paragraph?.heading ?? null,
    before: source.text.slice(0, source.startOffset),
    words: source.text.slice(source.startOffset, source.endOffset),
    after: source.text.slice(source.endOffset),
  }
}
