// One report on its way in: what it covers, its text with the tasks beside it, and what publishing it would change.
import 'server-only'
import { allDepartments, type DepartmentRow } from '@/db/reads/departments'
import { publishedEntries } from '@/db/reads/published-entries'
import { type ReportDraftRow, storedDraft } from '@/db/reads/report-drafts'
import { allReports, reportOfYear } from '@/db/reads/reports'
import { tasksOf } from '@/db/reads/tasks'
import { type DraftContent, type DraftReport, isLiving } from '@/lib/domain/draft/content'
import { type Coverage, coverageOf } from '@/lib/domain/draft/coverage'
import type { EarlierTask } from '@/lib/domain/draft/follow-task'
import { passagesByKey } from '@/lib/domain/draft/places'
import { TASK_CLASSES, type TaskClass } from '@/lib/domain/task'
import type { Sight } from '@/lib/domain/visibility'
import { type Asked, defineQuery } from './define-query'
import {
  type DraftBlock,
  type DraftTab,
  type DraftTaskView,
  draftBlocks,
  draftTabs,
  wordlessTasks,
} from './draft-blocks'

/** `at` is a tab's, or 'publish'; anything else shows what is covered. */
export type DraftQuestion = { id: string; at: string }

export type DraftChange = {
  known: boolean
  added: number
  retired: { code: string; title: string; published: boolean }[]
}

export type ReportDraftView = Pick<
  ReportDraftRow,
  'id' | 'version' | 'state' | 'year' | 'fileName' | 'format' | 'createdAt' | 'changedAt'
> & {
  report: DraftReport
  classes: Record<TaskClass, number>
  coverage: Coverage
  /** Where each sentence stands, by its key. */
  locations: Record<string, string>
  tabs: DraftTab[]
  tab: DraftTab | null
  blocks: DraftBlock[]
  wordless: DraftTaskView[]
  /** Every living task, to choose another from. */
  living: { code: string; title: string }[]
  change: DraftChange
  /** The tasks of the newest earlier year, that a task may go on with. */
  earlier: EarlierTask[]
  departments: DepartmentRow[]
}

const UUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/

/** The draft under its id, or null. */
export const reportDraftPage = defineQuery({
  verb: 'report.readDrafts',
  find: (_asked: Asked, { id }: DraftQuestion) => draftUnder(id),
  read: async ({ sight }: Asked, { id, at }: DraftQuestion): Promise<ReportDraftView | null> => {
    const draft = await draftUnder(id)
    if (!draft) return null
    const { content, source, contentHash, createdBy, ...head } = draft
    const tabs = draftTabs(content)
    const tab = tabs.find((one) => one.at === at) ?? null
    const living = content.tasks.filter(isLiving)
    return {
      ...head,
      report: content.report,
      classes: countedClasses(content),
      coverage: coverageOf(content),
      locations: Object.fromEntries([...passagesByKey(content)].map(([key, { where }]) => [key, where])),
      tabs,
      tab,
      blocks: tab ? draftBlocks(content, tab) : [],
      wordless: wordlessTasks(content),
      living: living.map(({ code, title }) => ({ code, title })),
      change: await changeOf(sight, draft),
      earlier: await earlierTasks(sight, draft.year),
      departments: await allDepartments(),
    }
  },
})

const draftUnder = (id: string) => (UUID.test(id) ? storedDraft(id) : Promise.resolve(null))

function countedClasses({ tasks }: DraftContent): Record<TaskClass, number> {
  const counts = TASK_CLASSES.map((one) => [
    one,
    tasks.filter((task) => isLiving(task) && task.class === one).length,
  ])
  return Object.fromEntries(counts) as Record<TaskClass, number>
}

/** What publishing adds to the year and what it would retire; entries stay wherever they are. */
async function changeOf(sight: Sight, { year, content }: ReportDraftRow): Promise<DraftChange> {
  const report = await reportOfYear(sight, year)
  const living = new Set(content.tasks.filter(isLiving).map(({ code }) => code))
  if (!report) return { known: false, added: living.size, retired: [] }
  const [tasks, entries] = await Promise.all([tasksOf(sight, report.id), publishedEntries(sight, year)])
  const standing = new Set(tasks.map(({ code }) => code))
  return {
    known: true,
    added: [...living].filter((code) => !standing.has(code)).length,
    retired: tasks
      .filter(({ code }) => !living.has(code))
      .map(({ id, code, title }) => ({
        code,
        title,
        published: entries.some(({ taskId }) => taskId === id),
      })),
  }
}

async function earlierTasks(sight: Sight, year: number): Promise<EarlierTask[]> {
  const report = (await allReports(sight)).find((one) => one.year < year)
  return report ? (await tasksOf(sight, report.id)).map(({ id, title }) => ({ id, title })) : []
}
