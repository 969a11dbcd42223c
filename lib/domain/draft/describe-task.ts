// A task's title, class, chapter and project; and what a task without figures promises by its class.
import type { Chapter } from '@/lib/domain/chapter'
import type { TaskClass } from '@/lib/domain/task'
import { targetsOf } from './class-of-task'
import { withKeys } from './codes'
import {
  type Corrected,
  type DraftContent,
  type DraftTarget,
  type DraftTask,
  livingTask,
  withTasks,
} from './content'

export type Description = { title: string; class: TaskClass; chapter: Chapter; project: number | null }

/** Changes what is said of a task. A class that its figures forbid is refused: the figures would be lost. */
export function describeTask(content: DraftContent, code: string, said: Description): Corrected {
  const task = livingTask(content, code)
  if (!task) return { refused: 'taskGone' }
  if (sameDescription(task, said)) return { refused: 'nothingChanged' }
  if (said.class !== 'quantified' && hasFigures(content, task)) return { refused: 'hasFigures' }
  const described = { ...task, ...said, headline: said.chapter === '0' && task.headline }
  return { content: reclassed(content, described), code }
}

const sameDescription = (task: DraftTask, said: Description) =>
  task.title === said.title &&
  task.class === said.class &&
  task.chapter === said.chapter &&
  task.project === said.project

/** Targets without a figure come with their class and are set aside, not lost, when it goes. */
function reclassed(content: DraftContent, task: DraftTask): DraftContent {
  const measure = UNFIGURED[task.class]
  if (hasFigures(content, task)) return withTasks(content, [task])
  if (measure === null) return withTasks(content, [{ ...task, targets: [] }])
  const ever = content.targets.filter((target) => target.id in task.keys && target.measure === measure)
  const targets = ever.length > 0 ? ever : [unfigured(task, measure)]
  const added = targets.filter(({ id }) => !content.targets.some((target) => target.id === id))
  const whole = withKeys({ ...task, targets: targets.map(({ id }) => id) })
  return withTasks({ ...content, targets: [...content.targets, ...added] }, [whole])
}

/** What a task without a figure promises by its class: a figure to be handed down, a milestone, or nothing to count. */
const UNFIGURED = { quantified: 'external', milestone: 'node', qualitative: null } as const

const hasFigures = (content: DraftContent, task: DraftTask) =>
  targetsOf(content, task).some(({ value }) => value !== null)

function unfigured(task: DraftTask, measure: 'node' | 'external'): DraftTarget {
  const { code, title, sources, rule, confidence } = task
  const isNode = measure === 'node'
  return {
    id: `${isNode ? 'm' : 'x'}${code}`,
    name: title,
    value: null,
    valueTo: null,
    unit: '',
    kind: isNode ? 'milestone' : 'count',
    direction: 'reach',
    bound: 'exact',
    measure,
    becomes: isNode ? null : 'flow',
    trend: null,
    relations: [],
    sources: sources.map((source) => ({ ...source, unit: '', figure: null })),
    mentions: [],
    rule,
    confidence,
  }
}
