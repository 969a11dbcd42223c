// A task's title, class, chapter and project; and the milestone that a task without figures needs to be one.
import type { Chapter } from '@/lib/domain/chapter'
import type { TaskClass } from '@/lib/domain/task'
import { classByTargets, targetsOf } from './class-of-task'
import { withKeys } from './codes'
import {
  type Corrected,
  type DraftContent,
  type DraftRefusal,
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
  const refused = classRefusal(content, task, said.class)
  if (refused) return { refused }
  const described = { ...task, ...said, headline: said.chapter === '0' && task.headline }
  return { content: reclassed(content, described), code }
}

const sameDescription = (task: DraftTask, said: Description) =>
  task.title === said.title &&
  task.class === said.class &&
  task.chapter === said.chapter &&
  task.project === said.project

function classRefusal(content: DraftContent, task: DraftTask, wanted: TaskClass): DraftRefusal | null {
  const byTargets = classByTargets(content, task)
  if (byTargets === 'quantified' && wanted !== 'quantified') return 'hasFigures'
  return byTargets !== 'quantified' && wanted === 'quantified' ? 'needsFigure' : null
}

/** Milestones come with their class and are set aside, not lost, when it goes. */
function reclassed(content: DraftContent, task: DraftTask): DraftContent {
  const targets = targetsOf(content, task)
  if (task.class === 'qualitative') return withTasks(content, [{ ...task, targets: [] }])
  if (task.class === 'quantified' || targets.length > 0) return withTasks(content, [task])
  const setAside = content.targets.filter(({ id, measure }) => id in task.keys && measure === 'node')
  const nodes = setAside.length > 0 ? setAside : [milestoneOf(task)]
  const added = nodes.filter(({ id }) => !content.targets.some((target) => target.id === id))
  const whole = withKeys({ ...task, targets: nodes.map(({ id }) => id) })
  return withTasks({ ...content, targets: [...content.targets, ...added] }, [whole])
}

function milestoneOf({ code, title, sources, rule, confidence }: DraftTask): DraftTarget {
  return {
    id: `m${code}`,
    name: title,
    value: null,
    valueTo: null,
    unit: '',
    kind: 'milestone',
    direction: 'reach',
    bound: 'exact',
    measure: 'node',
    becomes: null,
    trend: null,
    relations: [],
    sources: sources.map((source) => ({ ...source, unit: '' })),
    mentions: [],
    rule,
    confidence,
  }
}
