// From the report's passages and the reviewed decisions to the tasks that departments sign for (domain.md, T).
import { CHAPTERS, type Chapter } from '@/lib/domain/chapter'
import { type Ground, groundOf, quoteOf } from './clauses'
import type { Decisions, TaskDecision } from './decisions'
import type { Item } from './figures/read-items'
import type { ReadSource } from './propose/read-passages'
import { type Figure, type FigureGround, targetsOf } from './tie-targets'
import type {
  Passage,
  ReportNonTarget,
  ReportProject,
  ReportReading,
  ReportStance,
  ReportTask,
} from './types'

export type TaskReading = {
  tasks: ReportTask[]
  stances: ReportStance[]
  projects: ReportProject[]
  nonTargets: ReportNonTarget[]
}

/** Passages with the figures that stand in them, and the numerals that the reader set aside. */
export type FiguredReading = Pick<ReportReading, 'passages'> & {
  figures: Map<string, Figure[]>
  nonTargets: ReportNonTarget[]
}

/** A source's reading as decisions are tied to it: the reader's own items, read once for proposal and decisions. */
export function figuredReading({ reading, passages, unclaimed }: ReadSource): FiguredReading {
  const ahead = new Set(reading.passages.filter(looksAhead).map(({ key }) => key))
  return {
    passages: reading.passages,
    figures: new Map(
      passages.map(({ passage, items }) => [passage.key, items.map(({ item }) => item).filter(hasFigure)]),
    ),
    // Part one tells results, not promises: its figures are neither targets nor their opposite.
    nonTargets: unclaimed.flatMap(({ passage, figure, start, end, rule }) =>
      passage !== null && ahead.has(passage) ? [{ passage, figure, start, end, rule }] : [],
    ),
  }
}

const hasFigure = (item: Item): item is Figure => item.value !== null

/** Reads tasks, stances and projects. Throws one error that lists every decision that does not fit the text. */
export function readTasks(read: FiguredReading, decisions: Decisions): TaskReading {
  const { passages, figures, nonTargets } = read
  const ground = { ...groundOf(passages), figures }
  const tasks = decisions.tasks.map((decision) => taskOf(ground, decision))
  const stances = decisions.stances.map((stance) => ({ stance, quote: quoteOf(ground, stance, '表态') }))
  const projects = projectsOf(ground, decisions, passages)
  if (ground.faults.length > 0)
    throw new Error(`Decisions that do not fit the report:\n${ground.faults.join('\n')}`)
  return {
    tasks: inReadingOrder(ground, tasks),
    stances: stances.flatMap(withReason),
    projects,
    nonTargets,
  }
}

/** True for what stands in the part about the year to come or in the annex. */
export const looksAhead = ({ where }: Passage) => /^(二|目标|结语|附件)/.test(where)

const withReason = ({ stance, quote }: { stance: { reason: string }; quote: ReturnType<typeof quoteOf> }) =>
  quote ? [{ ...quote, reason: stance.reason } satisfies ReportStance] : []

function taskOf(ground: FigureGround, decision: TaskDecision): ReportTask {
  const owner = `${decision.code} ${decision.title}`
  const sources = decision.sources
    .map((source) => quoteOf(ground, source, owner))
    .filter((quote) => quote !== null)
  const first = ground.passages.get(decision.sources[0]?.passage ?? '')
  checkProject(ground, decision)
  return {
    code: decision.code,
    title: decision.title,
    class: decision.class,
    headline: first?.where === '目标',
    chapter: chapterOf(first),
    paragraph: first?.parent ?? '',
    project: decision.project,
    sources,
    targets: targetsOf(ground, decision, sources),
    suggestedLead: decision.lead,
    suggestedSupports: decision.supports,
    position: 0,
  }
}

const NUMERALS = '一二三四五六七八九十'

function chapterOf(passage: Passage | undefined): Chapter {
  const numeral = /（(.)）$/.exec(passage?.where ?? '')?.[1]
  if (numeral) return CHAPTERS[NUMERALS.indexOf(numeral) + 1] ?? '0'
  return passage?.where.startsWith('附件') ? 'annex' : '0'
}

const projectNumber = (where: string) =>
  where.startsWith('附件') ? NUMERALS.indexOf(where.slice(2)) + 1 : null

// A task that quotes the annex belongs to the project that it quotes, and to no other.
function checkProject(ground: Ground, { code, title, project, sources }: TaskDecision): void {
  const quoted = sources
    .map((source) => projectNumber(ground.passages.get(source.passage)?.where ?? ''))
    .filter((n) => n !== null)
  const expected = quoted[0] ?? null
  if (expected !== project || quoted.some((n) => n !== expected))
    ground.faults.push(`${code} ${title}: says project ${project}, quotes ${quoted.join(', ') || 'none'}`)
}

function projectsOf(ground: Ground, decisions: Decisions, passages: Passage[]): ReportProject[] {
  const inAnnex = passages.filter((passage) => passage.kind === 'project')
  if (inAnnex.length !== decisions.projects.length)
    ground.faults.push(
      `The report has ${inAnnex.length} projects, the decisions name ${decisions.projects.length}`,
    )
  return inAnnex.flatMap((passage) => {
    const title = decisions.projects.find(({ n }) => n === projectNumber(passage.where))?.title
    return title ? [{ n: projectNumber(passage.where) ?? 0, title, passage: passage.key }] : []
  })
}

function inReadingOrder(ground: Ground, tasks: ReportTask[]): ReportTask[] {
  const place = ({ sources }: ReportTask) =>
    (ground.passages.get(sources[0]?.passage ?? '')?.position ?? 0) * 10_000 + (sources[0]?.start ?? 0)
  const sorted = [...tasks].sort((one, other) => place(one) - place(other))
  return sorted.map((task, position) => ({ ...task, position }))
}
