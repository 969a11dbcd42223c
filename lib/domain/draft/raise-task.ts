// Makes a task of words that gave none: a stance, or a sentence that the reader passed over.
import { freshCode } from './codes'
import {
  type Corrected,
  type DraftContent,
  type DraftPassage,
  type DraftPlace,
  type DraftStance,
  type DraftTask,
  isLiving,
  withTasks,
} from './content'
import { clausesOf, overlap, type Passages, passagesByKey, tidyPlaces, without } from './places'

export type Raised = { passage: string; start: number; end: number; title: string }

/** The words become the task's source. Refused where a living task has some of these clauses already. */
export function raiseTask(content: DraftContent, { title, ...span }: Raised): Corrected {
  const passages = passagesByKey(content)
  const sentence = passages.get(span.passage)
  const place = sentence && wholeClauses(passages, sentence, span)
  if (sentence?.kind !== 'sentence' || !place || isTaken(content, place)) return { refused: 'sentenceGone' }
  const fresh = freshCode(content)
  if (!fresh) return { refused: 'noCodes' }
  const task = { ...worded, ...around(content, sentence), code: fresh.code, title, sources: [place] }
  const stances = content.stances.flatMap((stance) => stanceWithout(passages, stance, place))
  return {
    content: inOrder(withTasks({ ...fresh.content, stances }, [task]), passages),
    code: fresh.code,
  }
}

/** The clauses that the span touches, whole; null where it touches none. */
function wholeClauses(passages: Passages, { key, text }: DraftPassage, span: Omit<Raised, 'title'>) {
  const clauses = clausesOf(passages, { passage: key, start: 0, end: text.length, quote: text })
  const touched = clauses.filter((clause) => overlap(clause, span))
  return tidyPlaces(passages, touched)[0] ?? null
}

function stanceWithout(passages: Passages, stance: DraftStance, place: DraftPlace): DraftStance[] {
  if (!overlap(stance, place)) return [stance]
  return without(passages, [stance], [place]).map((rest) => ({ ...stance, ...rest }))
}

const isTaken = ({ tasks }: DraftContent, place: DraftPlace) =>
  tasks.some((task) => isLiving(task) && task.sources.some((source) => overlap(source, place)))

const worded = {
  class: 'qualitative',
  headline: false,
  lead: null,
  supports: [],
  targets: [],
  keys: {},
  fate: null,
  known: false,
  predecessor: null,
  rule: '',
  confidence: 1,
} satisfies Partial<DraftTask>

/** Chapter, paragraph and project as of the nearest task in the same place of the report. */
function around({ tasks, passages }: DraftContent, sentence: DraftPassage) {
  const wheres = new Map(passages.map(({ key, where }) => [key, where]))
  const near = tasks.find((task) => wheres.get(task.sources[0]?.passage ?? '') === sentence.where)
  const { chapter = '0', project = null } = near ?? {}
  return { chapter, project, paragraph: sentence.parent ?? '' }
}

function inOrder(content: DraftContent, passages: Passages): DraftContent {
  const added = content.tasks.at(-1)
  const rest = content.tasks.slice(0, -1)
  const first = ({ sources }: DraftTask) => tidyPlaces(passages, sources)[0]
  const at = (task: DraftTask) => passages.get(first(task)?.passage ?? '')?.position ?? 0
  const place = added ? rest.findIndex((task) => task.sources.length > 0 && at(task) > at(added)) : -1
  if (!added || place < 0) return content
  return { ...content, tasks: [...rest.slice(0, place), added, ...rest.slice(place)] }
}
