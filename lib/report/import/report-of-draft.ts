// From a draft to what the loader writes: living tasks with their figures; what was left out stays readable with its reason.
import { targetsOf } from '@/lib/domain/draft/class-of-task'
import {
  type DraftComparison,
  type DraftContent,
  type DraftPlace,
  type DraftResult,
  type DraftTarget,
  type DraftTask,
  isLiving,
} from '@/lib/domain/draft/content'
import type { TargetRelationType } from '@/lib/domain/target-link'
import { normalisedValue, unitParts } from '@/lib/domain/unit'
import type {
  Provenance,
  ReportComparison,
  ReportProject,
  ReportResult,
  ReportSource,
  ReportStance,
  ReportTarget,
  ReportTask,
  ShippedReport,
} from '../types'
import { projectOf } from './chapter-of-place'

/** Where the text came from, for the page that tells it. `day` is ISO. */
export type Origin = { fileName: string | null; day: string }

/** Pure; departments are those that there are already, so none is written. */
export function reportOfDraft(content: DraftContent, origin: Origin): ShippedReport {
  const { yearRule, ...report } = content.report
  const living = content.tasks.filter(isLiving)
  const names = addresses(living)
  return {
    report,
    passages: content.passages,
    provenance: provenanceOf(content, origin),
    corrections: [],
    remarks: [],
    projects: projectsOf(content),
    tasks: living.map((task, position) => taskOf(content, { task, position, names })),
    stances: [...content.stances.map(stanceOf), ...droppedStances(content)],
    results: content.results.map(resultOf),
    comparisons: content.comparisons.flatMap((comparison) => comparisonOf(content, comparison, names)),
    nonTargets: content.unclaimed.flatMap(({ passage, figure, start, end, rule }) =>
      passage === null ? [] : [{ passage, figure, start, end, rule }],
    ),
    departments: [],
  }
}

/** Each figure's address in the report, as 017-a. */
function addresses(living: DraftTask[]): Map<string, string> {
  const pairs = living.flatMap(({ code, targets, keys }) =>
    targets.map((id) => [id, `${code}-${keys[id] ?? ''}`] as const),
  )
  return new Map(pairs)
}

type Placed = { task: DraftTask; position: number; names: Map<string, string> }

function taskOf(content: DraftContent, { task, position, names }: Placed): ReportTask {
  const { code, title, headline, chapter, paragraph, project, lead, supports, sources } = task
  return {
    ...{ code, title, class: task.class, headline, chapter, paragraph, project, sources, position },
    targets: targetsOf(content, task).map((target, at) =>
      targetOf(content, { target, key: task.keys[target.id] ?? '', position: at, names }),
    ),
    suggestedLead: lead ?? '',
    suggestedSupports: supports,
    predecessor: task.predecessor,
  }
}

type PlacedTarget = { target: DraftTarget; key: string; position: number; names: Map<string, string> }

function targetOf(content: DraftContent, { target, key, position, names }: PlacedTarget): ReportTarget {
  const { id, rule, confidence, relations, value, unit, ...said } = target
  const base = baselineOf(content, target)
  return {
    ...{ ...said, key, value, unit, position },
    normalised: value === null ? null : normalisedValue(value, unit),
    normalisedUnit: value === null ? '' : unitParts(unit).base,
    baseline: base?.value ?? null,
    baselineSource: base && sourceOf(base),
    relations: relations.flatMap(({ target: other, type, inferred, note }) => {
      const name = names.get(other)
      return name ? [{ type: type as TargetRelationType, target: name, inferred, note }] : []
    }),
  }
}

/** Last year's figure of the same scope: only for what there is at the end of the year (domain.md, M). */
function baselineOf({ comparisons, results }: DraftContent, target: DraftTarget): DraftResult | null {
  if (target.measure !== 'stock') return null
  const pair = comparisons.find((one) => one.target === target.id && one.comparability === 'same')
  const result = results.find(({ id }) => id === pair?.result)
  return result && result.unit === target.unit && result.value !== null ? result : null
}

const sourceOf = ({ passage, quote, start, end }: DraftPlace): ReportSource => ({
  passage,
  quote,
  start,
  end,
})

const resultKey = ({ passage, figure }: DraftResult) => `${passage}-${figure.start}`

function resultOf(result: DraftResult): ReportResult {
  const { id, measure, answers, rule, confidence, ...told } = result
  return { ...told, key: resultKey(result) }
}

function comparisonOf(
  { results }: DraftContent,
  { result, target, comparability, note }: DraftComparison,
  names: Map<string, string>,
): ReportComparison[] {
  const found = results.find(({ id }) => id === result)
  const name = names.get(target)
  return found && name ? [{ result: resultKey(found), target: name, comparability, note }] : []
}

const stanceOf = ({ rule, reason, ...place }: DraftContent['stances'][number]): ReportStance => ({
  ...sourceOf(place),
  reason,
})

/** The words of a task that was left out, where no other task has them. */
function droppedStances({ tasks }: DraftContent): ReportStance[] {
  const taken = new Set(
    tasks.filter(isLiving).flatMap(({ sources }) => sources.map(({ passage }) => passage)),
  )
  return tasks.flatMap(({ fate, sources }) =>
    fate?.kind === 'dropped'
      ? sources
          .filter(({ passage }) => !taken.has(passage))
          .map((place) => ({ ...sourceOf(place), reason: fate.reason }))
      : [],
  )
}

const LONGEST_TITLE = 24

/** The annex's projects under their numbers; the first clause is the short title until somebody words a better one. */
function projectsOf({ passages }: DraftContent): ReportProject[] {
  return passages.flatMap(({ key, kind, where, heading, text }) => {
    const n = kind === 'project' ? projectOf(where) : null
    if (n === null) return []
    const words = heading ?? (text.replace(/^\d+[.．、]\s*/, '') || firstSentence(passages, key))
    return [{ n, title: (words.split(/[，。；]/)[0] ?? words).slice(0, LONGEST_TITLE), passage: key }]
  })
}

const firstSentence = (passages: DraftContent['passages'], parent: string) =>
  passages.find((passage) => passage.parent === parent)?.text ?? ''

function provenanceOf({ report }: DraftContent, { fileName, day }: Origin): Provenance {
  const { title, speaker, meeting, date } = report
  const from = fileName ? `管理员上传的文件《${fileName}》` : '管理员粘贴的文字'
  return {
    ...{ title, speaker, meeting, date },
    obtained: `${day}由${from}读出，经管理员逐项核对后发布。`,
    published: { by: '', date: '', url: '', note: '' },
    rights: '',
  }
}
