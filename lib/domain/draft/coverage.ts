// What the draft covers, told first: which sentences gave no task and why, which figures are unclaimed and by which rule.
import { groupedBy } from '@/lib/domain/grouped'
import {
  type DraftContent,
  type DraftPassage,
  type DraftPlace,
  type DraftTask,
  type DraftUnclaimed,
  isLiving,
} from './content'
import { passagesByKey, without } from './places'

/** stance: a rule says that nobody reports on it · dropped: an administrator left it out · unread: nothing says why. */
export type Bare = {
  place: DraftPlace
  because: 'stance' | 'dropped' | 'unread'
  rule: string
  reason: string
}

export type Coverage = {
  /** Sentences of the parts that look ahead, those with a task, and those without, in reading order. */
  sentences: number
  covered: number
  bare: Bare[]
  /** Clauses of covered sentences that no task has. */
  rest: DraftPlace[]
  tasks: number
  /** Figures of living tasks, figures of the year before, figures left out with their tasks. */
  figures: number
  results: number
  droppedFigures: number
  /** Unclaimed numerals by the rule that set them aside, the most frequent first. */
  unclaimed: { rule: string; places: DraftUnclaimed[] }[]
}

/** Counts and lists; pure. */
export function coverageOf(content: DraftContent): Coverage {
  const living = content.tasks.filter(isLiving)
  const ahead = sentencesAhead(content)
  const taken = new Set(living.flatMap(({ sources }) => sources.map(({ passage }) => passage)))
  const bare = ahead.filter(({ key }) => !taken.has(key)).map(reasonIn(content))
  return {
    sentences: ahead.length,
    covered: ahead.length - bare.length,
    bare,
    rest: restOf(content, ahead, living),
    tasks: living.length,
    figures: figuresOf(content, living),
    results: content.results.length,
    droppedFigures: figuresOf(
      content,
      content.tasks.filter(({ fate }) => fate?.kind === 'dropped'),
    ),
    unclaimed: [...groupedBy(content.unclaimed, ({ rule }) => rule)]
      .map(([rule, places]) => ({ rule, places }))
      .sort((one, other) => other.places.length - one.places.length),
  }
}

/** Sentences in the parts where some task or stance stands; the look back at the year before is none of them. */
export function sentencesAhead(content: DraftContent): DraftPassage[] {
  const passages = passagesByKey(content)
  const places: Pick<DraftPlace, 'passage'>[] = [
    ...content.tasks.flatMap(({ sources }) => sources),
    ...content.stances,
  ]
  const parts = new Set(places.map(({ passage }) => topOf(passages, passage)))
  return content.passages.filter(({ kind, key }) => kind === 'sentence' && parts.has(topOf(passages, key)))
}

function topOf(passages: Map<string, DraftPassage>, key: string): string {
  const parent = passages.get(key)?.parent
  return parent ? topOf(passages, parent) : key
}

function reasonIn({ stances, tasks }: DraftContent): (sentence: DraftPassage) => Bare {
  return ({ key, text }) => {
    const place = { passage: key, start: 0, end: text.replace(/\u3002$/, '').length, quote: text }
    const isHere = ({ passage }: DraftPlace) => passage === key
    const dropped = tasks.find(({ fate, sources }) => fate?.kind === 'dropped' && sources.some(isHere))
    if (dropped?.fate?.kind === 'dropped')
      return { place, because: 'dropped', rule: dropped.code, reason: dropped.fate.reason }
    const stance = stances.find(isHere)
    if (stance) return { place, because: 'stance', rule: stance.rule, reason: stance.reason }
    return { place, because: 'unread', rule: '', reason: '' }
  }
}

/** What is left of sentences from which some task comes. */
function restOf(content: DraftContent, ahead: DraftPassage[], living: DraftTask[]): DraftPlace[] {
  const passages = passagesByKey(content)
  const sources = groupedBy(
    living.flatMap((task) => task.sources),
    ({ passage }) => passage,
  )
  return ahead.flatMap(({ key, text }) => {
    const taken = sources.get(key)
    const whole = { passage: key, start: 0, end: text.length, quote: text }
    return taken ? without(passages, [whole], taken) : []
  })
}

function figuresOf({ targets }: DraftContent, tasks: DraftTask[]): number {
  const ids = new Set(tasks.flatMap((task) => task.targets))
  return targets.filter(({ id, value }) => ids.has(id) && value !== null).length
}
