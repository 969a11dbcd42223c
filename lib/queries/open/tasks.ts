// The year's tasks with what is approved of each, as open data (docs/api.md): the public's sight and no other.
import 'server-only'
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
  const sources = groupedBy(await taskSourcesOf(PUBLIC, ground.report.id), ({ taskId }) => taskId)
  return {
    year,
    tasks: state.tasks.map((task) => openTask(task, sources.get(task.task.id) ?? [], ground)),
  }
}

function openTask(state: TaskState, sources: TaskSourceRow[], { placeOf }: OpenGround) {
  const { task, lead, supports, targets, standing, published } = state
  return {
    code: task.code,
    title: task.title,
    class: task.taskClass as TaskClass,
    chapter: task.chapter,
    project: task.project,
    // A suggestion is the office's own business: the public reads a department once it is confirmed.
    lead: lead && { name: lead.name, confirmed: true },
    supports: supports.map(({ name }) => name),
    state: task.life,
    verdict: standing,
    targets: targets.map(({ id }) => id),
    sources: sources.map(({ passageKey, quote }) => placeOf(passageKey, quote)),
    quarters: published.map((one) => openQuarter(state, one)),
  }
}

function openQuarter({ task, targets }: TaskState, published: Published) {
  const { entry, quarter, values } = published
  const { standing } = standingBy(task.taskClass as TaskClass, published)
  return {
    quarter: printQuarter({ year: entry.year, quarter }),
    state: 'approved',
    verdict: standing,
    approvedAt: entry.approvedAt?.toISOString() ?? null,
    values: targets.flatMap(({ id, current }) => {
      const entered = values.get(id)
      if (!entered) return []
      const { value, blank, blankReason } = entered
      return [{ target: id, value: numberOf(value), unit: current.unit, blank, blankReason }]
    }),
  }
}
