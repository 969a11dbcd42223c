// Cuts a task in two: the ticked clauses and figures go to a part with a code of its own.
import { classByTargets, targetsOf } from './class-of-task'
import { freshCode, withKeys } from './codes'
import {
  type Corrected,
  type DraftContent,
  type DraftPlace,
  type DraftTask,
  livingTask,
  withTasks,
} from './content'
import { clausesOf, overlap, type Passages, passagesByKey, tidyPlaces, without } from './places'

/** `clauses` are places in the list that `clausesOfTask` gives; `targets` are ids of figures that go along. */
export type Split = { code: string; title: string; clauses: number[]; targets: string[] }

/** The clauses that a task can be cut at, in the order of its sources. */
export function clausesOfTask(content: DraftContent, { sources }: Pick<DraftTask, 'sources'>): DraftPlace[] {
  const passages = passagesByKey(content)
  return sources.flatMap((source) => clausesOf(passages, source))
}

/** The task that keeps its code, with its entries, and after it the part that begins anew. */
export function splitTask(content: DraftContent, split: Split): Corrected {
  const task = livingTask(content, split.code)
  if (!task) return { refused: 'taskGone' }
  const moved = task.targets.filter((id) => split.targets.includes(id))
  const stays = task.targets.filter((id) => !moved.includes(id))
  const taken = partSources(content, task, { clauses: split.clauses, moved })
  if (taken.length === 0) return { refused: 'nothingPicked' }
  const rest = restSources(content, task, { taken, stays })
  if (rest.length === 0) return { refused: 'nothingStays' }
  const fresh = freshCode(content)
  if (!fresh) return { refused: 'noCodes' }
  const whole = { ...task, sources: rest, targets: stays }
  const part = { ...task, ...beginning, code: fresh.code, title: split.title, sources: taken, targets: moved }
  const both = [whole, part].map((one) => withKeys({ ...one, class: classOf(fresh.content, one) }))
  return { content: placedAfter(withTasks(fresh.content, both), task.code), code: fresh.code }
}

const beginning = { keys: {}, known: false, predecessor: null }

/** A part that lost every target has only words left; one that had none keeps its class. */
function classOf(content: DraftContent, task: DraftTask) {
  const before = task.class === 'quantified' ? 'qualitative' : task.class
  return classByTargets(content, task) ?? before
}

type Picked = { clauses: number[]; moved: string[] }

/** The ticked clauses, and those in which a figure stands that goes along. */
function partSources(content: DraftContent, task: DraftTask, { clauses, moved }: Picked): DraftPlace[] {
  const passages = passagesByKey(content)
  const ofFigures = placesNeeded(content, moved)
  const picked = clausesOfTask(content, task).filter(
    (clause, index) => clauses.includes(index) || ofFigures.some((place) => overlap(place, clause)),
  )
  return tidyPlaces(passages, picked)
}

type Rest = { taken: DraftPlace[]; stays: string[] }

/** What was not taken, and again the clauses in which a figure stands that stays. */
function restSources(content: DraftContent, task: DraftTask, { taken, stays }: Rest): DraftPlace[] {
  const passages: Passages = passagesByKey(content)
  const needed = placesNeeded(content, stays)
  const kept = clausesOfTask(content, task).filter((clause) => needed.some((place) => overlap(place, clause)))
  return tidyPlaces(passages, [...without(passages, task.sources, taken), ...kept])
}

function placesNeeded(content: DraftContent, targets: string[]): DraftPlace[] {
  return targetsOf(content, { targets }).flatMap(({ sources }) => sources)
}

/** The newest task stands right after the one that it came from. */
function placedAfter(content: DraftContent, code: string): DraftContent {
  const tasks = content.tasks.slice(0, -1)
  const part = content.tasks.slice(-1)
  const at = tasks.findIndex((task) => task.code === code) + 1
  return { ...content, tasks: [...tasks.slice(0, at), ...part, ...tasks.slice(at)] }
}
