// From a row of characters to the report's blocks: front matter apart, page breaks inside sentences joined.
import { frontLength } from './front'
import { type Glyph, spanOf, textOf, withoutSpaces } from './glyphs'
import {
  endsSentence,
  isBareAnnex,
  type LineKind,
  lineKind,
  numberingLength,
  numeralOf,
  runInHeading,
} from './lines'
import { tellingOfPart } from './parts/heading-rules'
import { openingYear } from './parts/years'
import { type SourceLine, sourceLines } from './source-lines'
import type { Span } from './types'

/** A heading or a whole paragraph, without the spaces that a PDF sets around figures. */
export type Block = { kind: LineKind; text: string; glyphs: Glyph[] }

/** The source in blocks. `front` are the title's lines, `joins` the places in the source where a page break cut a
 * sentence, `pageNumbers` the lines that hold nothing else. */
export type Blocks = { front: Glyph[][]; body: Block[]; joins: Span[]; pageNumbers: Glyph[][] }

/** Reads blocks out of the whole source. */
export function blocksOf(glyphs: Glyph[]): Blocks {
  const { lines, pageNumbers } = sourceLines(glyphs)
  const texts = lines.map((line) => textOf(line.glyphs))
  const opens = (text: string, index: number) => endsSentence(text) || kindAlone(lines[index]) !== 'text'
  const front = frontLength(texts, texts.findIndex(opens))
  const { body, joins } = joinedBody(lines.slice(front))
  const titles = lines.slice(0, front).map((line) => line.glyphs)
  return { front: titles, body: ranked(body.flatMap(splitHeading)), joins, pageNumbers }
}

// A marked title of the report is no heading of a part.
function kindAlone(line: SourceLine | undefined): LineKind {
  const text = textOf(withoutSpaces(line?.glyphs ?? []))
  if (text.endsWith('报告') && text.length <= 30) return 'text'
  return lineKind(text, { inAnnex: false, marked: line?.marked ?? null, afterEnd: true, spaced: false })
}

type Open = { kind: LineKind; glyphs: Glyph[]; mayGoOn: boolean }

function joinedBody(lines: SourceLine[]): { body: Block[]; joins: Span[] } {
  const opened: Open[] = []
  const joins: Span[] = []
  let inAnnex = false
  const inList = listTeller(lines)
  for (const [index, line] of lines.entries()) {
    const open = opened.at(-1)
    const words = withoutSpaces(line.glyphs)
    const afterEnd = !open || !isOpen(open)
    const { marked, spaced } = line
    const kind = lineKind(textOf(words), { inAnnex, marked, afterEnd, spaced })
    if (open && kind === 'text' && isOpen(open) && !line.opens && !inList(index)) {
      if (open.kind !== 'annex')
        joins.push({ start: spanOf(open.glyphs).end, end: spanOf(line.glyphs).start })
      for (const glyph of line.glyphs) open.glyphs.push(glyph)
      open.mayGoOn = open.kind !== 'annex'
    } else opened.push({ kind, glyphs: [...line.glyphs], mayGoOn: mayGoOn(kind, words) })
    inAnnex = opensAnnex(kind, textOf(words), inAnnex)
  }
  return { body: opened.map(({ kind, glyphs }) => block(kind, glyphs)), joins }
}

const DEED =
  /^(?:新增|新建|新设|改建|改扩建|完成|建成|建设|实施|开展|推出|开办|开设|交付|帮助|为|打造|创建|举办|组织|安装|改造|更新|提供|开工|启动|优化|发放|筹措|供应|整治|修缮|培育|开通|免费)/
const NEAR = 2

// Lines that each open with a deed and end without a mark are the items of a list, and so is what stands among them.
function listTeller(lines: SourceLine[]): (index: number) => boolean {
  const deeds = lines.map(({ glyphs }) => {
    const text = textOf(withoutSpaces(glyphs))
    return DEED.test(text) && !/[。；，、]$/.test(text)
  })
  const ragged = raggedLines(lines)
  return (index) => {
    if (ragged.has(index)) return true
    const around = [
      ...deeds.slice(Math.max(0, index - NEAR), index),
      ...deeds.slice(index + 1, index + 1 + NEAR),
    ]
    return around.filter(Boolean).length >= (deeds[index] ? 1 : NEAR)
  }
}

const FEWEST = 3
const NEARLY_FULL = 0.9

// Lines that a page's width has broken are as wide as the page, all but the last; lines without a mark at their ends
// that differ in width are each an item. Gives the places of those that follow such a line.
function raggedLines(lines: SourceLine[]): Set<number> {
  const ragged = new Set<number>()
  let run: number[] = []
  const widths = lines.map(({ glyphs }) => widthOf(textOf(withoutSpaces(glyphs))))
  for (let at = 0; at <= lines.length; at += 1) {
    if (lines[at] && staysOpen(lines[at])) {
      run.push(at)
      continue
    }
    const widest = Math.max(...run.map((index) => widths[index] ?? 0))
    const full = run.filter((index) => (widths[index] ?? 0) >= widest * NEARLY_FULL)
    if (run.length >= FEWEST && full.length * 2 < run.length) for (const index of run) ragged.add(index)
    run = []
  }
  return ragged
}

const staysOpen = (line: SourceLine | undefined) =>
  kindAlone(line) === 'text' &&
  !/[。；，、：！？,;:!?]["”’）)]?$/.test(textOf(withoutSpaces(line?.glyphs ?? [])))

const widthOf = (text: string) => text.length - (text.match(/[ -~]/g)?.length ?? 0) / 2

// The glossary's own numbering makes no projects.
const opensAnnex = (kind: LineKind, text: string, before: boolean) =>
  kind === 'annex' ? !/解释|注释|注解|释义/.test(text) : before

const SHORT = 20

// A short line without a mark at its end is an item of a list, not the start of a broken sentence.
function mayGoOn(kind: LineKind, words: Glyph[]): boolean {
  if (kind === 'annex') return isBareAnnex(textOf(words))
  if (kind === 'part' || kind === 'chapter') return /[，、]$/.test(textOf(words))
  if (kind !== 'text' || words.length >= SHORT) return true
  return /。|[，、]$/.test(textOf(words))
}

const isOpen = ({ kind, glyphs, mayGoOn }: Open) =>
  mayGoOn && (kind === 'annex' || !endsSentence(tailOf(glyphs)))

const tailOf = (glyphs: Glyph[]) => textOf(withoutSpaces(glyphs.slice(-8)))

function splitHeading({ kind, glyphs, text }: Block): Block[] {
  const length = kind === 'text' ? runInHeading(text) : 0
  if (length === 0) return [{ kind, glyphs, text }]
  const heading = /^[（(]/.test(text) ? 'chapter' : 'part'
  return [block(heading, glyphs.slice(0, length)), block('text', glyphs.slice(length))]
}

// Below an unnumbered part (2023年工作回顾) the headings 一、, 二、 that say nothing of the time are its chapters.
function ranked(blocks: Block[]): Block[] {
  let inUnnumbered = false
  return blocks.map((block) => {
    if (block.kind === 'annex') inUnnumbered = false
    if (block.kind !== 'part') return block
    const numbered = numeralOf(block.text) !== ''
    const words = block.text.slice(numberingLength(block.text))
    const speaks = tellingOfPart(words, 0) !== null || openingYear(words) > 0
    if (numbered && inUnnumbered && !speaks) return { ...block, kind: 'chapter' }
    inUnnumbered = !numbered
    return block
  })
}

function block(kind: LineKind, line: Glyph[]): Block {
  const glyphs = withoutSpaces(line)
  return { kind, glyphs, text: textOf(glyphs) }
}
