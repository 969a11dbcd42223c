// The year's tasks with what is approved of each, as open data (docs/api.md): the public's sight and no other.
import 'server-only'
import { projectsOf } from '@/db/reads/reports'
import { movedUnits } from '@/db/reads/targets'
import { type TaskSourceRow, taskSourcesOf } from '@/db/reads/tasks'
import { groupedBy } from '@/lib/domain/grouped'
import { printQuarter } from '@/lib/domain/quarter'
import type { TaskClass } from '@/lib/domain/task'
import { PUBLIC } from '@/lib/domain/visibility'
import { reportState } from '../report-state'
import { standingBy } from '../task-history'
import type { Published, TaskState } from '../task-state'
import { numberOf, type OpenGround, openGround, type PassageUrl } from './ground'

/** The tasks of a year's report in its order, or null when there is none. */
export async function openTasks(year: number, urlOf: PassageUrl) {
  const [ground, state] = await Promise.all([openGround(year, urlOf), reportState(year)])
  if (!ground || !state) return null
  const [rows, numbered, moved] = await Promise.all([
    taskSourcesOf(PUBLIC, ground.report.id),
    projectsOf(PUBLIC, ground.report.id),
    movedUnits(PUBLIC, ground.report.id),
  ])
  const sources = groupedBy(rows, ({ taskId }) => taskId)
  const projects = new Map(
    numbered.map(({ number, passageKey }) => [number, ground.placeOf(passageKey, '').where]),
  )
  return {
    year,
    tasks: state.tasks.map((task) =>
      openTask(task, sources.get(task.task.id) ?? [], { ...ground, projects, moved }),
    ),
  }
}

type Ground = OpenGround & { projects: Map<number, string>; moved: Map<string, string> }

function openTask(state: TaskState, sources: TaskSourceRow[], { placeOf, projects, moved }: Ground) {
  const { task, lead, supports, targets, standing, published, life } = state
  const places = sources.map(({ passageKey, quote }) => placeOf(passageKey, quote))
  return {
    code: task.code,
    title: task.title,
    class: task.taskClass as TaskClass,
    chapter: places[0]?.where ?? '',
    project: task.project === null ? null : (projects.get(task.project) ?? null),
    // A suggestion is the office's own business: the public reads a department once it is confirmed.
    lead: lead && { name: lead.name, confirmed: true },
    supports: supports.map(({ name }) => name),
    state: life,
    verdict: standing,
    targets: targets.map(({ id }) => id),
    sources: places,
    quarters: published.map((one) => openQuarter(state, one, moved)),
  }
}

function openQuarter({ task, targets }: TaskState, published: Published, moved: Map<string, string>) {
  const { entry, quarter, values } = published
  const { standing } = standingBy(task.taskClass as TaskClass, published)
  return {
    quarter: printQuarter({ year: entry.year, quarter }),
    state: 'approved',
    verdict: standing,
    approvedAt: entry.approvedAt?.toISOString() ?? null,
    values: [...targets.map(({ id, current }) => [id, current.unit] as const), ...moved].flatMap(
      ([id, unit]) => {
        const entered = values.get(id)
        if (!entered) return []
        const { value, blank, blankReason } = entered
        return [{ target: id, value: numberOf(value), unit, blank, blankReason }]
      },
    ),
  }
}
