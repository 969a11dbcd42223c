// The first content of a draft: what the reader proposes for a year that has no report yet.
import { withKeys } from '@/lib/domain/draft/codes'
import type { DraftContent, DraftPlace, DraftTarget, DraftTask } from '@/lib/domain/draft/content'
import { type Passages, passagesByKey, placeAt, tidyPlaces } from '@/lib/domain/draft/places'
import type { Place, Proposal, ProposedTarget, ProposedTask } from '../propose/types'
import { type ChapterOfPlace, chaptersOf, isHeadline, projectOf } from './chapter-of-place'

/** Tasks get 001 … in reading order; `year` is the one that people gave, or the reader's guess. */
export function draftOfProposal(proposal: Proposal, year: number): DraftContent {
  const { passages, ...report } = proposal.report
  const content = { passages }
  const byKey = passagesByKey(content)
  const chapters = chaptersOf(
    passages,
    proposal.tasks.flatMap(({ sources }) => sources.map(({ where }) => where)),
  )
  const ground = { byKey, chapters, targets: proposal.targets }
  const tasks = proposal.tasks.map((task) => taskOf(ground, task)).filter(({ sources }) => sources.length > 0)
  return {
    report: { ...report, year },
    passages,
    tasks: tasks.map((task, index) => ({ ...task, code: codeAt(index) })),
    targets: proposal.targets.map((target) => targetOf(byKey, target)),
    results: proposal.results.map((result) => ({ ...bare(result), ...placed(byKey, result), answers: null })),
    comparisons: proposal.comparisons.map(({ targetValue, unit, ...comparison }) => comparison),
    stances: proposal.stances.map((stance) => ({ ...bare(stance), ...placed(byKey, stance) })),
    unclaimed: proposal.unclaimed,
    highest: tasks.length,
  }
}

const codeAt = (index: number) => String(index + 1).padStart(3, '0')

/** Without where it stands in words: that is the passage's own. */
const bare = <Row extends Place>({ where, heading, ...row }: Row) => row

/** The words as they stand in the passage; a place that is not there keeps what the reader quoted. */
function placed(byKey: Passages, { passage, start, end, quote }: Place): DraftPlace {
  return placeAt(byKey, { passage, start, end }) ?? { passage, start, end, quote }
}

/** A proposed target in the draft's form. */
export function targetOf(byKey: Passages, { task, ...target }: ProposedTarget): DraftTarget {
  return {
    ...target,
    relations: target.relations.map((relation) => ({ ...relation, note: null })),
    sources: target.sources.map((source) => ({
      ...placed(byKey, source),
      unit: source.unit,
      figure: source.figure,
    })),
    mentions: target.mentions.map((mention) => placed(byKey, mention)),
  }
}

export type TaskGround = { byKey: Passages; chapters: ChapterOfPlace; targets: ProposedTarget[] }

/** A proposed task in the draft's form. */
export function taskOf({ byKey, chapters, targets }: TaskGround, task: ProposedTask): DraftTask {
  const sources = tidyPlaces(
    byKey,
    task.sources.map((source) => placed(byKey, source)),
  )
  const first = byKey.get(sources[0]?.passage ?? '')
  const ids = new Set(task.targets)
  const { code, title, class: taskClass, rule, confidence } = task
  return withKeys({
    ...{ code, title, class: taskClass, rule, confidence },
    headline: isHeadline(first?.where ?? ''),
    chapter: chapters(first?.where ?? ''),
    paragraph: first?.parent ?? '',
    project: projectOf(task.project ?? ''),
    lead: null,
    supports: [],
    sources,
    targets: targets.filter(({ id }) => ids.has(id)).map(({ id }) => id),
    keys: {},
    fate: null,
    known: false,
    predecessor: null,
  })
}
