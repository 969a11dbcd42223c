// Figures that a person read: one that the reader missed, one that it read wrongly, and one that is no target at all.
import type { Bound, Direction, Kind, Measure } from '@/lib/domain/target'
import { classByTargets } from './class-of-task'
import { withKeys } from './codes'
import {
  type Corrected,
  type DraftContent,
  type DraftPlace,
  type DraftTarget,
  type DraftTask,
  type DraftUnclaimed,
  livingTask,
  withTasks,
} from './content'
import { overlap, passagesByKey } from './places'
import { clausesOfTask } from './split-task'

/** What a person says of a figure; decimals are text, in the unit as written. */
export type SaidFigure = {
  name: string
  value: string
  valueTo: string | null
  unit: string
  kind: Kind
  measure: Measure
  bound: Bound
}

/** The kinds and measures that a figure can have; milestones and what is handed down hold none. */
export const FIGURE_KINDS = ['count', 'amount', 'growthRate', 'ratio'] as const
export const FIGURE_MEASURES = ['flow', 'stock', 'rate', 'level', 'cap'] as const

/** In the place of the reader's rule: a person added the figure, or put it right. */
export const BY_HAND = { added: 'addedByHand', amended: 'amendedByHand' } as const

export const isByHand = ({ rule }: Pick<DraftTarget, 'rule'>) =>
  rule === BY_HAND.added || rule === BY_HAND.amended

/** `clause` is a place in the list of `clausesOfTask`; `written` is the figure as it stands there, where it differs. */
export type AddedFigure = { said: SaidFigure; code: string; clause: number; written: string }

/** Adds a figure to a task, at the words that hold it. */
export function addFigure(content: DraftContent, { code, clause, written, said }: AddedFigure): Corrected {
  const task = livingTask(content, code)
  if (!task) return { refused: 'taskGone' }
  const place = clausesOfTask(content, task)[clause]
  if (!place) return { refused: 'noClause' }
  const figure = writtenAt(place, written === '' ? spellings(said) : [written])
  if (!figure) return { refused: 'notWritten' }
  const target: DraftTarget = {
    ...{ ...said, id: freshId(content, code), direction: directionOf(said, 'reach') },
    ...{ becomes: null, trend: null, relations: [], mentions: [], rule: BY_HAND.added, confidence: 1 },
    sources: [{ ...place, unit: said.unit, figure }],
  }
  const whole = withTarget(content, target)
  const ids = new Set([...task.targets, target.id])
  const targets = whole.targets.filter(({ id }) => ids.has(id)).map(({ id }) => id)
  return { content: withTasks(whole, [withKeys({ ...task, class: 'quantified', targets })]), code }
}

const spellings = ({ value, unit }: SaidFigure) => [`${value}${unit}`, value]

/** Where one of the spellings stands in the clause. */
function writtenAt({ quote, start }: DraftPlace, spelled: string[]) {
  const found = spelled.find((words) => quote.includes(words))
  if (found === undefined) return null
  const at = start + quote.indexOf(found)
  return { start: at, end: at + found.length }
}

function freshId({ targets }: DraftContent, code: string): string {
  const given = new Set(targets.map(({ id }) => id))
  let number = 1
  while (given.has(`h${code}-${number}`)) number += 1
  return `h${code}-${number}`
}

/** A limit is kept within; what else the words want is the reader's to know, or simply to be reached. */
function directionOf({ measure, bound }: SaidFigure, otherwise: Direction): Direction {
  if (measure === 'cap' || bound === 'atMost') return 'within'
  return otherwise === 'within' ? 'reach' : otherwise
}

/** The target in its place of the text; the numeral is unclaimed no longer. */
function withTarget(content: DraftContent, target: DraftTarget): DraftContent {
  const passages = passagesByKey(content)
  const at = ({ sources: [first] }: DraftTarget) =>
    first ? (passages.get(first.passage)?.position ?? 0) * 1_000_000 + (first.figure ?? first).start : 0
  const behind = content.targets.findIndex((other) => at(other) > at(target))
  const place = behind < 0 ? content.targets.length : behind
  return {
    ...content,
    targets: content.targets.toSpliced(place, 0, target),
    unclaimed: content.unclaimed.filter((numeral) => !isClaimed(numeral, target)),
  }
}

/** Figures that were set aside with their clause are told by what they say, single numerals by their place. */
function isClaimed({ passage, start, end, figure }: DraftUnclaimed, { value, unit, sources }: DraftTarget) {
  return sources.some((source) => {
    if (!source.figure || passage !== source.passage) return false
    const numeral = { passage, start, end }
    const isThere = overlap({ passage, ...source.figure }, numeral)
    return isThere && (end - start <= figure.length || figure === `${value}${unit}`)
  })
}

export type AmendedFigure = { said: SaidFigure; code: string; target: string }

/** Puts right what the reader said of a figure; its words and its letter stay. */
export function amendFigure(content: DraftContent, { code, target, said }: AmendedFigure): Corrected {
  const task = livingTask(content, code)
  const known = content.targets.find(({ id }) => id === target)
  if (!task?.targets.includes(target) || !known) return { refused: 'taskGone' }
  if (SAID.every((field) => known[field] === said[field])) return { refused: 'nothingChanged' }
  const amended: DraftTarget = {
    ...{ ...known, ...said, direction: directionOf(said, known.direction), becomes: null },
    ...{ rule: known.rule === BY_HAND.added ? BY_HAND.added : BY_HAND.amended, confidence: 1 },
    sources: known.sources.map((source) => ({
      ...source,
      unit: source.unit === known.unit ? said.unit : source.unit,
      figure: writtenAt(source, spellings(said)) ?? source.figure,
    })),
  }
  const isSameForm = said.unit === known.unit && said.kind === known.kind
  const comparisons = isSameForm ? content.comparisons : withoutPairs(content, target)
  const targets = content.targets.map((one) => (one.id === target ? amended : one))
  const whole = { ...content, targets, comparisons }
  return { content: withTasks(whole, [{ ...task, class: classByTargets(whole, task) ?? task.class }]), code }
}

/** The fields of a figure that a person may say. */
export const SAID = ['name', 'value', 'valueTo', 'unit', 'kind', 'measure', 'bound'] as const

const withoutPairs = ({ comparisons }: DraftContent, target: string) =>
  comparisons.filter((pair) => pair.target !== target)

export type StruckFigure = { code: string; target: string; reason: string }

/** A figure that is no target: unclaimed from now on, with the reason in the place of a rule. */
export function strikeFigure(content: DraftContent, { code, target, reason }: StruckFigure): Corrected {
  const task = livingTask(content, code)
  const struck = content.targets.find(({ id }) => id === target)
  if (!task?.targets.includes(target) || !struck) return { refused: 'taskGone' }
  const whole: DraftContent = {
    ...content,
    targets: content.targets
      .filter(({ id }) => id !== target)
      .map((one) => ({ ...one, relations: one.relations.filter((relation) => relation.target !== target) })),
    comparisons: withoutPairs(content, target),
    unclaimed: [...content.unclaimed, ...numeralsOf(content, struck, reason)],
  }
  const left = { ...task, targets: task.targets.filter((id) => id !== target) }
  return { content: withTasks(whole, [{ ...left, class: classLeft(whole, left) }]), code }
}

/** Without its last figure a task promises by its words alone. */
const classLeft = (content: DraftContent, task: DraftTask) =>
  classByTargets(content, task) ?? (task.class === 'quantified' ? 'qualitative' : task.class)

function numeralsOf(content: DraftContent, { sources }: DraftTarget, rule: string): DraftUnclaimed[] {
  const passages = passagesByKey(content)
  return sources.flatMap(({ passage, quote, figure }) => {
    const words = figure && passages.get(passage)?.text.slice(figure.start, figure.end)
    return figure && words ? [{ passage, ...figure, figure: words, quote, rule }] : []
  })
}
