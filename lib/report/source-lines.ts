// The source in lines: Markdown's marks taken off and remembered, table rows read as clauses, page numbers set apart.
import { type Glyph, textOf, withoutSpaces } from './glyphs'
import { isPageNumber, itemNumberingLength } from './lines'
import { EDGE, isTableHead } from './parts/table-columns'

/** A line without the spaces at its ends. `marked` as heading (#, or bold throughout) or as item of a list; `opens` is
 * true where its own numbering or mark says that it goes on with nothing before it, `spaced` where spaces set its words apart. */
export type SourceLine = {
  glyphs: Glyph[]
  marked: 'heading' | 'item' | null
  opens: boolean
  spaced: boolean
}

export type SourceLines = { lines: SourceLine[]; pageNumbers: Glyph[][] }

const LONGEST_PRINTERS_LINE = 220

/** All lines with words in them, in order. */
export function sourceLines(glyphs: Glyph[]): SourceLines {
  const lines: SourceLine[] = []
  const pageNumbers: Glyph[][] = []
  const asRow = rowTeller()
  for (const line of brokenAtLines(glyphs)) {
    const row = asRow(line)
    const raw = row ?? line
    const glyphs = withoutSpaces(raw)
    if (glyphs.length === 0 || isRuler(glyphs)) continue
    if (glyphs.length < LONGEST_PRINTERS_LINE && isPageNumber(textOf(glyphs))) pageNumbers.push(glyphs)
    else lines.push(row ? { glyphs: row, marked: 'item', opens: true, spaced: false } : lineOf(raw))
  }
  return { lines, pageNumbers }
}

function brokenAtLines(glyphs: Glyph[]): Glyph[][] {
  const lines: Glyph[][] = [[]]
  for (const glyph of glyphs) {
    if (/[\n\r\u2028\f]/.test(glyph.char)) lines.push([])
    else lines.at(-1)?.push(glyph)
  }
  return lines.map(trimmed)
}

function trimmed(line: Glyph[]): Glyph[] {
  const text = textOf(line)
  return line.slice(text.length - text.trimStart().length, text.trimEnd().length)
}

// ---, ***, |---|---|: marks without a word.
const isRuler = (glyphs: Glyph[]) => glyphs.every(({ char }) => /[-*_=|:]/.test(char))

const MARKS: { name: string; marked: SourceLine['marked']; pattern: RegExp }[] = [
  { name: 'Markdown标题', marked: 'heading', pattern: /^#{1,6}\s+/ },
  { name: '列表项', marked: 'item', pattern: /^(?:[-*+]\s+|[•●◆■▪·○◇□►➢]\s*)/ },
  { name: '引用', marked: null, pattern: /^(?:>\s*)+/ },
]

function lineOf(line: Glyph[]): SourceLine {
  const head = textOf(line.slice(0, 24))
  if (head.startsWith('|')) return { glyphs: tableRow(line), marked: 'item', opens: true, spaced: false }
  const mark = MARKS.find(({ pattern }) => pattern.test(head))
  const glyphs = line.slice(mark?.pattern.exec(head)?.[0].length ?? 0)
  const marked = mark?.marked ?? (isBoldHeading(glyphs) ? 'heading' : null)
  const opens = marked !== null || itemNumberingLength(textOf(withoutSpaces(glyphs.slice(0, 24)))) > 0
  return { glyphs, marked, opens, spaced: glyphs.length < LONGEST_HEADING && SPACED.test(textOf(glyphs)) }
}

const LONGEST_HEADING = 60
const SPACED = /[一-龥]{3}[ 　]+[一-龥]{3}/

const isBoldHeading = (glyphs: Glyph[]) =>
  glyphs.length <= 40 && glyphs.every(({ bold }) => bold) && !/[。；：]/.test(textOf(glyphs))

// | 项目 | 目标 | reads as two clauses.
function tableRow(line: Glyph[]): Glyph[] {
  const inner = line.slice(1, line.at(-1)?.char === '|' ? -1 : undefined)
  return trimmed(inner).map((glyph) => (glyph.char === '|' ? { ...glyph, char: '，' } : glyph))
}

const GAP = /\t|[ 　]+/g
const TAB = /\t/g

/**
 * Gives a line of cells set apart by tabs or spaces as a row, its gaps as edges, or null: below a head that tells times,
 * as many cells as the head has (a table pasted from Word, or taken out of a PDF).
 */
function rowTeller(): (line: Glyph[]) => Glyph[] | null {
  let size = 0
  let gap = GAP
  return (line) => {
    const text = textOf(line)
    if (text.length > LONGEST_ROW || text.startsWith('|') || !/[\t 　]/.test(text)) {
      size = 0
      return null
    }
    const kind = TAB.test(text) ? TAB : GAP
    TAB.lastIndex = 0
    const cells = text.split(kind)
    if (isTableHead(cells)) {
      size = cells.length
      gap = kind
    } else if (size === 0 || text.split(gap).length !== size) {
      size = 0
      return null
    }
    return withEdges(line, gap)
  }
}

const LONGEST_ROW = 300

function withEdges(line: Glyph[], gap: RegExp): Glyph[] {
  const edges = new Set([...textOf(line).matchAll(gap)].map(({ index }) => index))
  return line.map((glyph, index) => (edges.has(index) ? { ...glyph, char: EDGE } : glyph))
}
