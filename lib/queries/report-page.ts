// The whole report with its commitments marked: parts, chapters, paragraphs, sentences, and the notes beside them.
import 'server-only'
import { type PassageRow, passagesOf } from '@/db/reads/reports'
import { type TaskSourceRow, taskSourcesOf } from '@/db/reads/tasks'
import { groupedBy } from '@/lib/domain/grouped'
import type { PassageKind } from '@/lib/domain/passage'
import { type Figured, type SentencePiece, sentencePieces } from '@/lib/domain/sentence-pieces'
import { shownLife } from '@/lib/domain/task-life'
import { PUBLIC } from '@/lib/domain/visibility'
import { type FigureView, reportFigures } from './report-figures'
import { reportState } from './report-state'
import { type TaskLine, taskLine } from './task-line'

/** What a mark in the text, and the note beside it, need of a task. */
export type ReportMark = Pick<TaskLine, 'code' | 'title' | 'standing' | 'judgement' | 'late' | 'targets'> & {
  /** The sentence that promises it here. */
  sentence: string
}

export type SentenceView = {
  key: string
  pieces: SentencePiece<ReportMark, FigureView>[]
  remark: string | null
}

/** A part's or chapter's heading line. */
export type HeadingBlock = { kind: 'part' | 'chapter'; key: string; text: string; location: string }

/** A paragraph with its sentences and the marks in them; `text` is its title line or the project's number. */
export type TextBlock = {
  kind: 'paragraph' | 'project'
  key: string
  text: string
  sentences: SentenceView[]
  marks: ReportMark[]
}

export type ReportBlock = HeadingBlock | TextBlock

export type ReportPageView = {
  year: number
  title: string
  subtitle: string
  speaker: string
  speakerOffice: string
  anyPublished: boolean
  blocks: ReportBlock[]
}

/** The report of a year, or null. `promisesOnly` leaves out sentences in which nothing is promised. */
export async function reportPage(year: number, promisesOnly: boolean): Promise<ReportPageView | null> {
  const state = await reportState(year)
  if (!state) return null
  const { id, title, subtitle, speaker, speakerOffice } = state.report
  const [passages, sources, figures] = await Promise.all([
    passagesOf(PUBLIC, id),
    taskSourcesOf(PUBLIC, id),
    reportFigures(state),
  ])
  // A task that was split up has its marks in those that came of it, at the same places.
  const marked = state.tasks.filter(({ life, task }) => shownLife(life, task.mergedIntoId) !== 'split')
  const lines = new Map(marked.map((task) => [task.task.id, taskLine(task)]))
  const blocks = blocksOf(passages, marker(lines, sources, figures))
  return {
    year,
    title,
    subtitle,
    speaker,
    speakerOffice,
    anyPublished: state.tasks.some((task) => task.newest !== null),
    blocks: promisesOnly ? onlyPromises(blocks) : blocks,
  }
}

type Marker = (sentence: PassageRow) => SentenceView

type Figures = Map<string, Figured<FigureView>[]>

function marker(lines: Map<string, TaskLine>, sources: TaskSourceRow[], figures: Figures): Marker {
  const byPassage = groupedBy(sources, (source) => source.passageKey)
  return (sentence) => {
    const commitments = (byPassage.get(sentence.key) ?? []).flatMap((source) => {
      const line = lines.get(source.taskId)
      if (!line) return []
      const mark = { ...line, sentence: sentence.key }
      return [{ start: source.startOffset, end: source.endOffset, mark }]
    })
    const found = figures.get(sentence.key) ?? []
    return {
      key: sentence.key,
      remark: sentence.remark,
      pieces: sentencePieces(sentence.text, { figures: found, bold: sentence.emphasis, commitments }),
    }
  }
}

function blocksOf(passages: PassageRow[], view: Marker): ReportBlock[] {
  const sentences = groupedBy(
    passages.filter(({ kind }) => kind === 'sentence'),
    (passage) => passage.parentKey,
  )
  return passages.flatMap((passage): ReportBlock[] => {
    const { key, text, location } = passage
    const kind = passage.kind as PassageKind
    if (kind === 'sentence') return []
    if (kind === 'part' || kind === 'chapter') return [{ kind, key, text, location }]
    return [paragraph({ kind, key, text }, (sentences.get(key) ?? []).map(view))]
  })
}

type Head = Pick<TextBlock, 'kind' | 'key' | 'text'>

function paragraph(head: Head, sentences: SentenceView[]): TextBlock {
  const marks = sentences.flatMap(({ pieces }) => pieces.flatMap((piece) => piece.marks))
  // A task that one paragraph promises twice has one note, at its first place.
  const first = marks.filter((mark, index) => marks.findIndex(({ code }) => code === mark.code) === index)
  return { ...head, sentences, marks: first }
}

/** Sentences that promise something, under the headings that still have one below them. */
function onlyPromises(blocks: ReportBlock[]): ReportBlock[] {
  const kept = blocks.flatMap((block): ReportBlock[] => {
    if (!('sentences' in block)) return [block]
    const sentences = block.sentences.filter(({ pieces }) => pieces.some((piece) => piece.marks.length > 0))
    return sentences.length > 0 ? [{ ...block, sentences }] : []
  })
  return kept.filter((block, index) => !isBareHeading(block, kept.slice(index + 1)))
}

function isBareHeading(block: ReportBlock, after: ReportBlock[]): boolean {
  if ('sentences' in block) return false
  const end = after.findIndex(({ kind }) => kind === 'part' || kind === block.kind)
  const below = end < 0 ? after : after.slice(0, end)
  return !below.some((one) => 'sentences' in one)
}
