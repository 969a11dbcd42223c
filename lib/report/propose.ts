// Proposes everything that a report's text says by itself: results, targets, tasks, comparisons, and what is neither.
import { attachedMentions } from './propose/attach-mentions'
import { comparedWith, type Pair } from './propose/compare'
import { comparisonNote } from './propose/comparison-note'
import { type Draft, draftsOf } from './propose/drafts'
import { type Group, mergedTargets } from './propose/merge-targets'
import { placeNames } from './propose/place-names'
import { proposedTasks } from './propose/propose-tasks'
import { type ReadSource, readPassages } from './propose/read-passages'
import { type Relation, relationsOf } from './propose/relate-targets'
import type { Place, Proposal, ProposedComparison, ProposedResult, ProposedTarget } from './propose/types'
import type { Correction, Span } from './types'

type Setting = { fileName?: string; corrections?: Correction[] }

/**
 * Reads a whole report or an excerpt of one, with its faults put right. `fileName` may tell the year where the words
 * do not. Throws only where a correction does not fit the source.
 */
export function propose(source: string, { fileName = '', corrections = [] }: Setting = {}): Proposal {
  return proposalOf(readPassages(source, { fileName, corrections }))
}

/** The same from passages that were read already. */
export function proposalOf(read: ReadSource): Proposal {
  const places = placeNames(read.reading)
  const results = draftsOf(read.passages, 'results', places)
  const groups = mergedTargets(draftsOf(read.passages, 'targets', places))
  const mentions = attachedMentions(groups, read)
  const relations = relationsOf(groups)
  const ids = groups.map((_, index) => targetId(index))
  const { tasks, stances, taskOf } = proposedTasks({
    ...{ groups, mentions, relations, read, ids },
    positions: new Map(read.reading.passages.map(({ key, position }) => [key, position])),
  })
  return {
    report: reportOf(read),
    targets: groups.map((group, index) =>
      targetOf(group, { index, task: taskOf.get(index) ?? '', mentions: mentions[index] ?? [], relations }),
    ),
    results: results.map(resultOf),
    tasks,
    stances,
    comparisons: comparedWith(results, groups).map((pair) => comparisonOf(pair, results, groups)),
    unclaimed: read.unclaimed,
  }
}

const targetId = (index: number) => `t${index + 1}`
const resultId = (index: number) => `r${index + 1}`

function reportOf({ reading, year, yearRule }: ReadSource): Proposal['report'] {
  return { ...reading.report, year, yearRule, passages: reading.passages }
}

type TargetSetting = { index: number; task: string; mentions: Place[]; relations: Relation[] }

function targetOf(
  { drafts, likenesses }: Group,
  { index, task, mentions, relations }: TargetSetting,
): ProposedTarget {
  const { item, name } = drafts[0]
  const { value, valueTo, unit, kind, direction, bound, measure, becomes, trend, rule, confidence } = item
  const own = relations.filter(({ from }) => from === index)
  return {
    id: targetId(index),
    task,
    name,
    ...{ value, valueTo, unit, kind, direction, bound, measure, becomes, trend },
    relations: own.map(({ type, to, inferred }) => ({ type, target: targetId(to), inferred })),
    sources: drafts.map((draft) => ({ ...draft.place, unit: draft.item.unit, figure: figureOf(draft) })),
    mentions,
    rule: [rule, ...likenesses.map((likeness) => `合并：${likeness.rule}`)].join('；'),
    confidence: Math.min(confidence, ...likenesses.map((likeness) => likeness.confidence)),
  }
}

const figureOf = ({ item: { start, end } }: Draft): Span => ({ start, end })

function resultOf(draft: Draft, index: number): ProposedResult {
  const { item, place, name } = draft
  const { value, valueTo, unit, kind, measure, trend, yoy, rank, rule, confidence } = item
  const read = { name, value, valueTo, unit, kind, measure, trend, yoy, rank }
  return { id: resultId(index), ...read, ...place, figure: figureOf(draft), rule, confidence }
}

function comparisonOf(pair: Pair, results: Draft[], groups: Group[]): ProposedComparison {
  const { result, group, ...compared } = pair
  const [before, target] = [results[result], groups[group]?.drafts[0]]
  const note = before && target ? comparisonNote(pair.comparability, before, target) : null
  return { result: resultId(result), target: targetId(group), ...compared, note }
}
