// Every task of a year with who is responsible, suggested or confirmed, grouped and filtered for deciding.
import 'server-only'
import { type AssignmentRow, currentAssignments } from '@/db/reads/assignments'
import { allDepartments, type DepartmentRow } from '@/db/reads/departments'
import { allReports, passagesOf } from '@/db/reads/reports'
import { type TaskRow, type TaskSourceRow, taskSourcesOf, tasksOf } from '@/db/reads/tasks'
import { type Assigned, assigned } from '@/lib/domain/assignment'
import type { Chapter } from '@/lib/domain/chapter'
import { groupedBy } from '@/lib/domain/grouped'
import type { TaskClass } from '@/lib/domain/task'
import type { AssignmentFilter } from '@/lib/inputs/assignment-filter'
import { type ChapterHeading, chapterHeadings } from './chapter-headings'
import { type Asked, always, defineQuery } from './define-query'

export type AssignmentLine = {
  task: string
  code: string
  title: string
  taskClass: TaskClass
  chapter: Chapter
  standing: Assigned['standing']
  lead: DepartmentRow | null
  supports: DepartmentRow[]
  quotes: string[]
}

export type AssignmentGroup = { key: string; lines: AssignmentLine[] }

export type AssignmentList = {
  year: number
  years: number[]
  total: number
  confirmed: number
  groups: AssignmentGroup[]
  chapters: ChapterHeading[]
  departments: DepartmentRow[]
}

/** The newest year that has a report unless another is asked for; null without any report. */
export const assignmentList = defineQuery({
  verb: 'assignment.read',
  find: always,
  read: async (asked: Asked, filter: AssignmentFilter): Promise<AssignmentList | null> => {
    const reports = await allReports(asked.sight)
    const report = reports.find(({ year }) => year === filter.year) ?? reports[0]
    if (!report) return null
    const departments = await allDepartments()
    const lines = await assignmentLines(asked, report.id, departments)
    const confirmed = lines.filter(({ standing }) => standing === 'confirmed').length
    return {
      year: report.year,
      years: reports.map(({ year }) => year),
      total: lines.length,
      confirmed,
      groups: grouped(
        lines.filter((line) => answers(line, filter)),
        filter.by,
        departments,
      ),
      chapters: chapterHeadings(await passagesOf(asked.sight, report.id)),
      departments: departments.filter(({ id }) => lines.some(({ lead }) => lead?.id === id)),
    }
  },
})

/** Each task of a report, in its order. */
export async function assignmentLines({ sight }: Asked, reportId: string, departments: DepartmentRow[]) {
  const [tasks, assignments, sources] = await Promise.all([
    tasksOf(sight, reportId),
    currentAssignments(sight, reportId),
    taskSourcesOf(sight, reportId),
  ])
  const rows = groupedBy(assignments, ({ taskId }) => taskId)
  const quotes = groupedBy(sources, ({ taskId }) => taskId)
  return tasks.map((task) =>
    lineOf(task, { rows: rows.get(task.id) ?? [], sources: quotes.get(task.id) ?? [], departments }),
  )
}

type Around = { rows: AssignmentRow[]; sources: TaskSourceRow[]; departments: DepartmentRow[] }

function lineOf(task: TaskRow, { rows, sources, departments }: Around): AssignmentLine {
  const { standing, lead, supports } = assigned(rows)
  const named = (id: string) => departments.find((department) => department.id === id)
  return {
    task: task.id,
    code: task.code,
    title: task.title,
    taskClass: task.taskClass as TaskClass,
    chapter: task.chapter as Chapter,
    standing,
    lead: (lead && named(lead)) || null,
    supports: supports.flatMap((id) => named(id) ?? []),
    quotes: sources.map(({ quote }) => quote),
  }
}

function answers(line: AssignmentLine, { standing, lead, q }: AssignmentFilter): boolean {
  const wanted = q.normalize('NFKC').trim().toLowerCase()
  const texts = [line.code, line.title, ...line.quotes].map((text) => text.toLowerCase())
  return (
    (standing === 'all' || (line.standing === 'confirmed') === (standing === 'confirmed')) &&
    (lead === '' || line.lead?.id === lead) &&
    texts.some((text) => text.includes(wanted))
  )
}

/** By chapter in the report's order, or by lead in the departments' order, tasks without a lead last. */
function grouped(
  lines: AssignmentLine[],
  by: AssignmentFilter['by'],
  departments: DepartmentRow[],
): AssignmentGroup[] {
  const keyOf = (line: AssignmentLine) => (by === 'chapter' ? line.chapter : (line.lead?.id ?? ''))
  const groups = [...groupedBy(lines, keyOf)].map(([key, members]) => ({ key, lines: members }))
  if (by === 'chapter') return groups
  const place = (key: string) =>
    key === '' ? departments.length : departments.findIndex(({ id }) => id === key)
  return groups.sort((a, b) => place(a.key) - place(b.key))
}
