// Makes a task of words that gave none: a stance, or a sentence that the reader passed over.
import { freshCode } from './codes'
import {
  type Corrected,
  type DraftContent,
  type DraftPassage,
  type DraftTask,
  isLiving,
  withTasks,
} from './content'
import { type Passages, passagesByKey, placeAt, tidyPlaces } from './places'

/** The whole sentence becomes the task's source. Refused where a living task has words of it already. */
export function raiseTask(
  content: DraftContent,
  { passage, title }: { passage: string; title: string },
): Corrected {
  const passages = passagesByKey(content)
  const sentence = passages.get(passage)
  if (sentence?.kind !== 'sentence' || isTaken(content, passage)) return { refused: 'sentenceGone' }
  const fresh = freshCode(content)
  const place = placeAt(passages, { passage, start: 0, end: sentence.text.replace(/\u3002$/, '').length })
  if (!place) return { refused: 'sentenceGone' }
  if (!fresh) return { refused: 'noCodes' }
  const task = { ...worded, ...around(content, sentence), code: fresh.code, title, sources: [place] }
  const stances = content.stances.filter((stance) => stance.passage !== passage)
  return { content: inOrder(withTasks({ ...fresh.content, stances }, [task]), passages), code: fresh.code }
}

const isTaken = ({ tasks }: DraftContent, passage: string) =>
  tasks.some((task) => isLiving(task) && task.sources.some((source) => source.passage === passage))

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
