// A draft's text by paragraphs, each with the tasks that come from it: what stands side by side on the screen.
import { targetsOf } from '@/lib/domain/draft/class-of-task'
import type {
  DraftContent,
  DraftPassage,
  DraftPlace,
  DraftTarget,
  DraftTask,
} from '@/lib/domain/draft/content'
import { sentencesAhead } from '@/lib/domain/draft/coverage'
import { passagesByKey } from '@/lib/domain/draft/places'
import { clausesOfTask } from '@/lib/domain/draft/split-task'
import { groupedBy } from '@/lib/domain/grouped'
import { type SentencePiece, sentencePieces } from '@/lib/domain/sentence-pieces'

/** A place of the text that has tasks: the main figures, a chapter, or the whole annex; `at` finds it again. */
export type DraftTab = { at: string; location: string; heading: string; tasks: number }

export type DraftTaskView = {
  task: DraftTask
  targets: DraftTarget[]
  /** What it can be cut at. */
  clauses: DraftPlace[]
  /** Its words outside this paragraph. */
  elsewhere: { location: string; quote: string }[]
}

export type DraftSentence = { key: string; pieces: SentencePiece<string, true>[] }

export type DraftBlock = { key: string; heading: string; sentences: DraftSentence[]; tasks: DraftTaskView[] }

const ANNEX = '\u9644\u4ef6'

const tabName = (where: string) => (where.startsWith(ANNEX) ? ANNEX : where)

/** The tabs in reading order; tasks that were merged away are counted nowhere. */
export function draftTabs(content: DraftContent): DraftTab[] {
  const passages = passagesByKey(content)
  const shown = content.tasks.filter(({ fate, sources }) => fate?.kind !== 'merged' && sources.length > 0)
  const byTab = groupedBy(shown, ({ sources: [first] }) =>
    tabName(passages.get(first?.passage ?? '')?.where ?? ''),
  )
  const names = [...new Set(sentencesAhead(content).map(({ where }) => tabName(where)))]
  return names.flatMap((location, index) => {
    const tasks = byTab.get(location)?.length ?? 0
    return tasks > 0 ? [{ at: String(index), location, heading: headingOf(content, location), tasks }] : []
  })
}

const headingOf = ({ passages }: DraftContent, location: string) =>
  passages.find(({ kind, where }) => kind === 'chapter' && where === location)?.heading ?? ''

/** The paragraphs of a tab with their tasks. */
export function draftBlocks(content: DraftContent, { location }: DraftTab): DraftBlock[] {
  const inTab = content.passages.filter(({ where }) => tabName(where) === location)
  const sentences = groupedBy(
    inTab.filter(({ kind }) => kind === 'sentence'),
    ({ parent }) => parent ?? '',
  )
  const passages = passagesByKey(content)
  return [...sentences].map(([parent, members]) => {
    const keys = new Set(members.map(({ key }) => key))
    const own = content.tasks.filter(
      ({ fate, sources: [first] }) => fate?.kind !== 'merged' && keys.has(first?.passage ?? ''),
    )
    const { heading = null, text = '' } = passages.get(parent) ?? {}
    return {
      key: parent,
      heading: heading ?? text,
      sentences: members.map((sentence) => markedSentence(content, sentence)),
      tasks: own.map((task) => draftTaskView(content, task, keys)),
    }
  })
}

/** Tasks whose words are nowhere in this text: known ones that another reading no longer found. */
export function wordlessTasks(content: DraftContent): DraftTaskView[] {
  return content.tasks
    .filter(({ sources, fate }) => sources.length === 0 && fate?.kind !== 'merged')
    .map((task) => draftTaskView(content, task, new Set()))
}

function markedSentence(content: DraftContent, { key, text, emphasis }: DraftPassage): DraftSentence {
  const shown = content.tasks.filter(({ fate }) => fate === null)
  const commitments = shown.flatMap(({ code, sources }) =>
    sources.filter(({ passage }) => passage === key).map(({ start, end }) => ({ start, end, mark: code })),
  )
  const figures = content.targets.flatMap(({ sources }) =>
    sources.flatMap(({ passage, figure }) =>
      passage === key && figure ? [{ ...figure, figure: true as const }] : [],
    ),
  )
  return { key, pieces: sentencePieces(text, { figures, bold: emphasis ?? [], commitments }) }
}

function draftTaskView(content: DraftContent, task: DraftTask, here: ReadonlySet<string>): DraftTaskView {
  const passages = passagesByKey(content)
  return {
    task,
    targets: targetsOf(content, task),
    clauses: clausesOfTask(content, task),
    elsewhere: task.sources
      .filter(({ passage }) => !here.has(passage))
      .map(({ passage, quote }) => ({ location: passages.get(passage)?.where ?? '', quote })),
  }
}
